import { describe, expect, it } from "vitest";
import { readDate } from "../../../utils/calendar/google/read-date";

describe("readDate", () => {
  it.each([
    ["Wednesday, July 8", "en", "2026-06-20", "2026-07-08"],
    ["Friday, January 2", "en", "2026-12-20", "2027-01-02"],
    ["Thursday, December 31", "en", "2027-01-03", "2026-12-31"],
    ["Mittwoch, 8. Juli", "de", "2026-06-20", "2026-07-08"],
    ["miércoles, 8 de julio", "es", "2026-06-20", "2026-07-08"],
    ["mercredi 8 juillet 2027", "fr", "2026-06-20", "2027-07-08"],
    ["7月8日(水)", "ja", "2026-06-20", "2026-07-08"],
    ["2026년 7월 8일 (수)", "ko", "2026-06-20", "2026-07-08"],
  ])("reads %s (%s)", (text, language, today, expected) => {
    expect(readDate(text, language, today)).toBe(expected);
  });

  it.each(["", "today", "February 31", "13"])("claims no date for %j", (text) => {
    expect(readDate(text, "en", "2026-06-20")).toBeNull();
  });
});
