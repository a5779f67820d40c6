import { expect, test, vi } from "vitest";
import { request } from "../../../utils/messaging/client";
import { isConnected, sendToExtension } from "../../../utils/platform/runtime";

vi.mock("../../../utils/platform/runtime", () => ({ isConnected: vi.fn(), sendToExtension: vi.fn() }));

test("a request that nobody answered is sent again under its own id", async () => {
  vi.useFakeTimers();
  vi.mocked(isConnected).mockReturnValue(true);
  const send = vi.mocked(sendToExtension);
  send.mockRejectedValueOnce(new Error("The message port closed before a response was received."));
  send.mockResolvedValue({ ok: true, value: [] });
  const answered = request("people.list", {});
  await vi.runAllTimersAsync();
  expect(await answered).toEqual([]);
  await request("people.list", {});
  const [first, again, other] = send.mock.calls.map(([message]) => message as { id: string });
  expect(again).toEqual(first);
  expect(other?.id).not.toBe(first?.id);
  vi.useRealTimers();
});

test("a request that nobody answered for long is the same one when it is asked for again by hand", async () => {
  vi.useFakeTimers();
  vi.mocked(isConnected).mockReturnValue(true);
  const send = vi.mocked(sendToExtension).mockReset();
  send.mockRejectedValue(new Error("Could not establish connection. Receiving end does not exist."));
  const payload = { people: [], withErased: false };
  const lost = expect(request("people.add", payload)).rejects.toMatchObject({ code: "unreachable" });
  await vi.runAllTimersAsync();
  await lost;
  const idsOf = () => send.mock.calls.map(([message]) => (message as { id: string }).id);
  const [firstId] = idsOf();
  send.mockClear().mockResolvedValue({ ok: true, value: null });
  await request("people.add", { people: [], withErased: true });
  await request("people.add", payload);
  await request("people.add", payload);
  const ids = idsOf();
  expect(new Set(ids).size).toBe(3);
  expect(ids[1]).toBe(firstId);
  vi.useRealTimers();
});
