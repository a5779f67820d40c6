/** Dates and times in every language of Google Calendar, written by Intl and read back. */
import { describe, expect, it } from "vitest";
import { readDate } from "../../../utils/calendar/google/read-date";
import { readTime, readTimeRange } from "../../../utils/calendar/google/read-time";
import { locales } from "../../eval/locales";

const day = 86_400_000;
const minute = 60_000;
const first = Date.UTC(2026, 5, 1);
const iso = (date: Date) => date.toISOString().slice(0, 10);
const format = (language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: "UTC" });

describe.each(locales)("in %s", (language) => {
  it("every day of a year is read, with and without weekday and year", () => {
    const date: Intl.DateTimeFormatOptions = { month: "long", day: "numeric" };
    for (const style of [date, { ...date, weekday: "long" }, { ...date, weekday: "long", year: "numeric" }] as const) {
      const formatted = format(language, style);
      for (let days = 0; days < 365; days += 4) {
        const on = new Date(first + days * day);
        const today = "year" in style ? "2020-02-29" : iso(new Date(on.getTime() + 20 * day));
        const text = formatted.format(on);
        expect(readDate(text, language, today), text).toBe(iso(on));
      }
    }
  });

  it.each([{ hour12: true }, { hourCycle: "h23" }] as const)("every time of day is read, %o", (clock) => {
    const formatted = format(language, { hour: "numeric", minute: "2-digit", ...clock });
    for (let start = 0; start < 1440; start += 35) {
      const from = new Date(first + start * minute);
      expect(readTime(formatted.format(from), language), formatted.format(from)).toBe(start);
      for (const minutes of [25, 60, 300].filter((length) => start + length < 1440)) {
        const to = new Date(from.getTime() + minutes * minute);
        const text = formatted.formatRange(from, to);
        expect(readTimeRange(text, language), text).toEqual({ start, minutes });
      }
    }
  });
});
