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
