import { describe, expect, it } from "vitest";
import {
  dateOfKey,
  decodeEventId,
  eventIdFromLog,
  guestsInLog,
  instanceStart,
} from "../../../utils/calendar/google/event-id";
import { isInstance, seriesIdOf } from "../../../utils/domain/event-ids";

const encode = (text: string) => btoa(text).replace(/=+$/, "").replace(/\+/g, "-").replace(/\//g, "_");

describe("decodeEventId", () => {
  it.each([
    ["a single event", "khsg0pou0pcj robin@example.com", { eventId: "khsg0pou0pcj", calendarId: "robin@example.com" }],
    ["a shortened calendar", "khsg0pou0pcj me@m", { eventId: "khsg0pou0pcj", calendarId: "me@m" }],
    ["an instance", "series1_20261007T150000Z me@m", { eventId: "series1_20261007T150000Z", calendarId: "me@m" }],
  ])("reads %s", (_, text, expected) => {
    expect(decodeEventId(encode(text))).toEqual(expected);
  });

  it.each([
    ["a word that is no code", "REDACTED"],
    ["nothing", ""],
    ["a task", encode("tasks_abc123 me@m")],
    ["a birthday", encode("bday_abc123 me@m")],
    ["three words", encode("one two three")],
    ["markup", encode("<img src=x> me@m")],
    ["bytes that are no text", "____________"],
  ])("refuses %s", (_, encoded) => {
    expect(decodeEventId(encoded)).toBeNull();
  });
});

describe("eventIdFromLog", () => {
  it("finds the id that the bubble repeats", () => {
    expect(eventIdFromLog('35389; 2:["1dq60v6utpm0","me@example.com",0,null,4]; track:impression')).toEqual({
      eventId: "1dq60v6utpm0",
      calendarId: "me@example.com",
    });
  });

  it.each(["", "35389;", '35389; 2:["a b c"]', '35389; 2:[null,"x"]'])("finds none in %j", (log) => {
    expect(eventIdFromLog(log)).toBeNull();
  });
});

describe("guestsInLog", () => {
  it("finds the number of guests that the bubble repeats", () => {
    expect(guestsInLog('35389; 2:["1dq60v6utpm0","me@example.com",0,null,4,0,null]; track:impression')).toBe(4);
  });

  it.each(["", '35463; 2:["1dq60v6utpm0",null]', '35389; 2:["1dq60v6utpm0","me@m",0,null,null,4]'])(
    "finds none in %j",
    (log) => {
      expect(guestsInLog(log)).toBeNull();
    },
  );
});

describe("series", () => {
  it.each([
    ["abc_20261124T090000Z", "abc", true],
    ["abc_20261124", "abc", true],
    ["abc_R20260518T030000_20261124T090000Z", "abc", true],
    ["abc_R20260518T030000", "abc", false],
    ["abc", "abc", false],
  ])("%s belongs to %s", (eventId, series, instance) => {
    expect(seriesIdOf(eventId)).toBe(series);
    expect(isInstance(eventId)).toBe(instance);
  });

  it("knows where an instance stood originally", () => {
    expect(instanceStart("abc_20261124T090000Z")?.toISOString()).toBe("2026-11-24T09:00:00.000Z");
    expect(instanceStart("abc_20261124")).toBeNull();
  });
});

describe("dateOfKey", () => {
  it.each([
    ["25123", "2019-01-03"],
    ["27966", "2024-09-30"],
    ["28003", "2024-11-03"],
    ["28975", "2026-09-15"],
  ])("reads %s as %s", (key, date) => {
    expect(dateOfKey(key)).toBe(date);
  });

  it.each(["", "x", "-5", "99999999", "512"])("refuses %j", (key) => {
    expect(dateOfKey(key)).toBeNull();
  });
});
