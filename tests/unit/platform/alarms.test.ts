import { beforeEach, expect, test, vi } from "vitest";
import { ensureAlarm, onAlarm } from "../../../utils/platform/alarms";

const { alarms } = vi.hoisted(() => ({
  alarms: { get: vi.fn(), create: vi.fn(), onAlarm: { addListener: vi.fn() } },
}));
vi.mock("wxt/browser", () => ({ browser: { alarms } }));

beforeEach(() => vi.resetAllMocks());

test("an alarm that is missing is set", async () => {
  await ensureAlarm("hour", 1000);
  expect(alarms.create).toHaveBeenCalledExactlyOnceWith("hour", { when: 1000 });
});

test("an alarm that stands is left alone: setting it again would put it off each time the background wakes", async () => {
  alarms.get.mockResolvedValue({ name: "hour", scheduledTime: 500 });
  await ensureAlarm("hour", 1000);
  expect(alarms.create).not.toHaveBeenCalled();
});

test("one that is later than it should be, since the clock was set back, is set anew", async () => {
  alarms.get.mockResolvedValue({ name: "hour", scheduledTime: 5000 });
  await ensureAlarm("hour", 1000);
  expect(alarms.create).toHaveBeenCalledExactlyOnceWith("hour", { when: 1000 });
});

test("a listener hears which alarm rang", () => {
  const listener = vi.fn();
  onAlarm(listener);
  alarms.onAlarm.addListener.mock.calls[0]?.[0]({ name: "hour" });
  expect(listener).toHaveBeenCalledExactlyOnceWith("hour");
});
