import { describe, expect, it } from "vitest";
import { clockText, readWhen } from "../../../utils/calendar/google/read-when";

const today = "2026-11-24";
const at = (hour: number, minute = 0) => hour * 60 + minute;
const timed = (date: string, start: number, minutes: number) => ({ date, start, minutes, allDay: false });

describe("readWhen", () => {
  it.each([
    ["cut as Google cuts it", ["Wednesday, July 8", "⋅", "6:30 – 7:30pm"]],
    ["with how it repeats", ["Wednesday, July 8", "⋅", "6:30 – 7:30pm", "Weekly on Wednesday, 10 times"]],
    ["in one piece", ["Wednesday, July 8⋅6:30 – 7:30pm"]],
    ["in more pieces", ["Wednesday,", "July 8", "⋅", "6:30", "–", "7:30pm"]],
    ["the times first", ["6:30 – 7:30pm", "⋅", "Wednesday, July 8"]],
  ])("reads a line %s", (_, texts) => {
    expect(readWhen(texts, "en", "2026-06-20")).toEqual(timed("2026-07-08", at(18, 30), 60));
  });

  it.each([
    [["November 27, 10:00pm", "⋅", "November 28, 3:00am"], "en", timed("2026-11-27", at(22), 300)],
    [["27 novembre à 22:00", "⋅", "29 novembre à 22:30"], "fr", timed("2026-11-27", at(22), 2 * 1440 + 30)],
    [["11月27日22:00", "⋅", "11月28日3:00"], "ja", timed("2026-11-27", at(22), 300)],
  ])("reads %j, over midnight", (texts, language, expected) => {
    expect(readWhen(texts, language, today)).toEqual(expected);
  });

  it("reads hours without minutes where a half of the day is named", () => {
    expect(readWhen(["Tuesday, November 24", "⋅", "3 – 4pm"], "en", today)).toEqual(timed(today, at(15), 60));
  });

  it.each([
    [["Tuesday, November 24"]],
    [["November 24 – 26"]],
    [["Tuesday, November 24, 2026", "Every 2 weeks on Tuesday"]],
  ])("reads %j as all day", (texts) => {
    expect(readWhen(texts, "en", today)).toEqual({ date: today, start: null, minutes: null, allDay: true });
  });

  it.each([
    ["nothing", []],
    ["words", ["Someday", "⋅", "after lunch"]],
    ["a date with times that cannot be read", ["Tuesday, November 24", "⋅", "from three to four"]],
    ["one time", ["Tuesday, November 24", "⋅", "10:00am"]],
  ])("claims neither times nor a whole day for %s", (_, texts) => {
    expect(readWhen(texts, "en", today)).toMatchObject({ start: null, minutes: null, allDay: false });
  });
});

it("writes a time of day", () => {
  expect([0, 65, 23 * 60 + 59, 24 * 60].map(clockText)).toEqual(["00:00", "01:05", "23:59", "00:00"]);
});
