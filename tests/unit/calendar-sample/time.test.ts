import { describe, expect, it } from "vitest";
import { nextSlot, parseDate, parseDates, parseTime } from "../../calendar/client/parse";
import { addDays, addMinutes, dateKey, daysBetween, firstOfMonth, mondayOf, weekday } from "../../calendar/plain-time";
import { offsetMinutes, utcStamp, wallClock } from "../../calendar/zone";

describe("wall-clock arithmetic", () => {
  it("crosses days, months and years", () => {
    expect(addMinutes("2026-12-31T23:30", 45)).toBe("2027-01-01T00:15");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(firstOfMonth("2026-11-24", 2)).toBe("2027-01-01");
    expect(firstOfMonth("2026-01-31", -1)).toBe("2025-12-01");
    expect(daysBetween("2026-11-23", "2026-11-29T18:00")).toBe(6);
  });

  it("begins the week on Monday", () => {
    expect(weekday("2026-11-23")).toBe(0);
    expect(mondayOf("2026-11-29T08:00")).toBe("2026-11-23");
  });

  it.each([
    ["2019-01-03", 25123],
    ["2024-09-30", 27966],
    ["2024-11-03", 28003],
    ["2026-09-15", 28975],
  ])("writes the key of %s as the real grid does", (date, key) => {
    expect(dateKey(date)).toBe(key);
  });
});

describe("zones", () => {
  it("knows the offset of a moment", () => {
    expect(offsetMinutes(new Date("2026-11-24T12:00:00Z"), "America/New_York")).toBe(-300);
    expect(offsetMinutes(new Date("2026-07-24T12:00:00Z"), "Asia/Kolkata")).toBe(330);
    expect(offsetMinutes(new Date("2026-07-24T12:00:00Z"), "UTC")).toBe(0);
    expect(wallClock(new Date("2026-11-24T15:20:00Z"), "America/New_York")).toBe("2026-11-24T10:20");
  });

  it("stamps a local time on both sides of a clock change", () => {
    expect(utcStamp("2026-03-29T01:30", "Europe/Berlin")).toBe("20260329T003000Z");
    expect(utcStamp("2026-03-29T03:30", "Europe/Berlin")).toBe("20260329T013000Z");
  });
});

describe("what people type", () => {
  it.each([
    ["10:30am", "10:30"],
    ["2pm", "14:00"],
    ["12am", "00:00"],
    ["12:15 PM", "12:15"],
    ["14:00", "14:00"],
    ["25:00", null],
    ["13pm", null],
    ["soon", null],
    ["", null],
  ])("reads the time %j as %j", (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it("reads dates, or says that there is none", () => {
    expect(parseDate("Tue, Dec 1, 2026")).toBe("2026-12-01");
    expect(parseDate("2026-12-01")).toBe("2026-12-01");
    expect(parseDate("whenever")).toBeNull();
  });

  it("offers the next half hour", () => {
    expect(nextSlot("2026-11-24T10:20")).toBe("2026-11-24T10:30");
    expect(nextSlot("2026-11-24T23:45")).toBe("2026-11-25T00:00");
    expect(nextSlot("2026-11-24T10:30")).toBe("2026-11-24T10:30");
  });
});

describe("the dates of a link", () => {
  const own = "America/New_York";
  it.each([
    ["20261201T100000/20261201T104500", null, { start: "2026-12-01T10:00", minutes: 45, allDay: false }],
    ["20261201T100000/20261201T104500", own, { start: "2026-12-01T10:00", minutes: 45, allDay: false }],
    ["20261201T100000/20261201T104500", "Europe/Berlin", { start: "2026-12-01T04:00", minutes: 45, allDay: false }],
    ["20261201T150000Z/20261201T154500Z", "Europe/Berlin", { start: "2026-12-01T10:00", minutes: 45, allDay: false }],
    ["20261201/20261203", null, { start: "2026-12-01T00:00", minutes: 2880, allDay: true }],
    ["tomorrow", null, null],
    ["", null, null],
  ])("reads %s in %s", (dates, zone, expected) => {
    expect(parseDates(dates, zone, own)).toEqual(expected);
  });
});
