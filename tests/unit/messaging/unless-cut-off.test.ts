import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { unlessCutOff } from "../../../utils/messaging/unless-cut-off";
import { isConnected } from "../../../utils/platform/runtime";

vi.mock("../../../utils/platform/runtime", () => ({ isConnected: vi.fn() }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(isConnected).mockReturnValue(true);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test("an answer and a refusal come through, however long they take", async () => {
  const late = unlessCutOff(new Promise((resolve) => setTimeout(() => resolve("saved"), 60_000)));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await late).toBe("saved");
  await expect(unlessCutOff(Promise.reject(new Error("full")))).rejects.toThrow("full");
});

test("what was asked before the extension was replaced is given up within a second or two", async () => {
  const refused = expect(unlessCutOff(new Promise(() => {}))).rejects.toMatchObject({ code: "orphaned" });
  await vi.advanceTimersByTimeAsync(1_500);
  vi.mocked(isConnected).mockReturnValue(false);
  await vi.advanceTimersByTimeAsync(1_000);
  await refused;
});
