import { describe, expect, it } from "vitest";
import { readTime, readTimeRange } from "../../../utils/calendar/google/read-time";

const at = (hour: number, minute = 0) => hour * 60 + minute;

describe("readTimeRange", () => {
  it.each([
    ["6:30 – 7:30pm", "en", at(18, 30), 60],
    ["12:00 – 1:00pm", "en", at(12), 60],
    ["11:30am – 1pm", "en", at(11, 30), 90],
    ["11:30 – 1pm", "en", at(11, 30), 90],
    ["9 – 10am", "en", at(9), 60],
    ["12 – 1am", "en", at(0), 60],
    ["11:30pm – 12:15am", "en", at(23, 30), 45],
    ["10:00 – 10:45", "en-GB", at(10), 45],
    ["23:30 – 00:15", "de", at(23, 30), 45],
    ["14.00–15.30", "da", at(14), 90],
    ["18:00～19:00", "ja", at(18), 60],
    ["午前10:15～午後2:30", "ja", at(10, 15), 255],
    ["午後2:30～3:30", "ja", at(14, 30), 60],
    ["오전 11:45~오후 2:45", "ko", at(11, 45), 180],
    ["上午11:45至下午2:45", "zh-CN", at(11, 45), 180],
    ["10 h 15 – 11 h 00", "fr-CA", at(10, 15), 45],
    ["١٠:٠٠ – ١١:٣٠", "ar-EG", at(10), 90],
    ["10:00\u202fAM – 10:25\u202fAM", "en", at(10), 25],
  ])("reads %s (%s)", (text, language, start, minutes) => {
    expect(readTimeRange(text, language)).toEqual({ start, minutes });
  });

  it.each([
    ["", "en"],
    ["All day", "en"],
    ["6:30pm", "en"],
    ["99:99 – 12:61", "en"],
    ["1 – 2 – 3", "en"],
    ["10:00 – 11:00", "not a language tag!"],
  ])("claims nothing for %j unless it is sure", (text, language) => {
    const read = readTimeRange(text, language);
    expect(read === null || language.includes("!")).toBe(true);
  });
});

describe("readTime", () => {
  it.each([
    ["10:00am", "en", at(10)],
    ["2:30pm", "en", at(14, 30)],
    ["14:30", "de", at(14, 30)],
    ["", "en", null],
    ["soon", "en", null],
  ])("reads %j", (text, language, expected) => {
    expect(readTime(text, language)).toBe(expected);
  });
});
