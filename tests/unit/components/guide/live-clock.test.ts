import { describe, expect, it } from "vitest";
import { isLive, liveEnd, liveMinutes, minutesAndSeconds, stageTime } from "../../../../components/guide/live-clock";

const zone = "Europe/Vienna";
const at = (time: string) => `2026-11-24T${time}:00.000Z`;
/** 10:00 in Vienna is 09:00 UTC in November. */
const conversation = { startsAt: "2026-11-24T10:00", minutes: 45, state: "planned" as const, liveSince: at("09:00") };

describe("liveMinutes", () => {
  it("is the whole length for a start on time, early, or without an event", () => {
    expect(liveMinutes(conversation, zone)).toBe(45);
    expect(liveMinutes({ ...conversation, liveSince: at("08:50") }, zone)).toBe(45);
    expect(liveMinutes({ ...conversation, startsAt: null }, zone)).toBe(45);
  });

  it("refits to the planned end after a late start", () => {
    expect(liveMinutes({ ...conversation, liveSince: at("09:08") }, zone)).toBe(37);
  });

  it("does not refit to less than ten minutes, nor when it runs on another day", () => {
    expect(liveMinutes({ ...conversation, liveSince: at("09:36") }, zone)).toBe(45);
    expect(liveMinutes({ ...conversation, liveSince: "2026-11-25T09:00:00.000Z" }, zone)).toBe(45);
  });
});

describe("isLive", () => {
  it("ends half an hour after the planned end, or when it is wrapped up", () => {
    expect(liveEnd(conversation, zone)).toBe(Date.parse(at("09:45")));
    expect(isLive(conversation, at("10:14"), zone)).toBe(true);
    expect(isLive(conversation, at("10:15"), zone)).toBe(false);
    expect(isLive({ ...conversation, state: "held" }, at("09:10"), zone)).toBe(false);
    expect(isLive({ ...conversation, liveSince: null }, at("09:10"), zone)).toBe(false);
  });
});

describe("stageTime", () => {
  it("counts down from when the stage began", () => {
    expect(stageTime(at("09:00"), 3, at("09:00"))).toEqual({ left: 3 * 60_000, used: 0 });
    expect(stageTime(at("09:03"), 12, at("09:09"))).toEqual({ left: 6 * 60_000, used: 0.5 });
  });

  it("goes below zero when it is over", () => {
    expect(stageTime(at("09:00"), 3, at("09:05"))).toEqual({ left: -2 * 60_000, used: 1 });
  });
});

it("writes time as minutes and seconds, zero only when it is over", () => {
  expect(minutesAndSeconds(460_000)).toBe("7:40");
  expect(minutesAndSeconds(1)).toBe("0:01");
  expect(minutesAndSeconds(0)).toBe("0:00");
  expect(minutesAndSeconds(-61_000)).toBe("1:01");
  expect(minutesAndSeconds(75 * 60_000)).toBe("75:00");
});
