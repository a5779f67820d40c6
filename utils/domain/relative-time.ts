/** Days and spans of time in words. Calm: how long ago something was, never how late somebody is. */
import type { ClockStatus } from "./career-clock";
import { daysBetween, monthsBetween } from "./dates";
import type { LocalDateTime, PlainDate } from "./values";

/** The day before the month, as in "20 December". */
const english = "en-GB";

/** How long ago a day was: "today", "yesterday", "9 days ago", "3 weeks ago", "14 months ago", "2 years ago". */
export function ago(date: PlainDate, today: PlainDate, locale = english): string {
  const days = daysBetween(date, today);
  const months = monthsBetween(date, today);
  const [value, unit] = coarsest(days, months);
  return relativeFormat(locale).format(-value || 0, unit);
}

/** "20 December"; with the year when `today` is given and lies in another one: "20 December 2027". */
export function dayName(date: PlainDate, today?: PlainDate, locale = english): string {
  const otherYear = today !== undefined && yearOf(today) !== yearOf(date);
  return format(date, { day: "numeric", month: "long", ...(otherYear && { year: "numeric" }) }, locale);
}

/** "March". */
export function monthName(date: PlainDate, locale = english): string {
  return format(date, { month: "long" }, locale);
}

/** "Tue". */
export function weekdayName(date: PlainDate, locale = english): string {
  return format(date, { weekday: "short" }, locale);
}

/** "Thu 3 December, 14:00"; with the year as in {@link dayName}. */
export function dateTimeName(startsAt: LocalDateTime, today?: PlainDate, locale = english): string {
  const [date = "", time = ""] = startsAt.split("T");
  return `${weekdayName(date, locale)} ${dayName(date, today, locale)}, ${time.slice(0, 5)}`;
}

/** How long ago the last career conversation was, or `null` when nothing is known of it. */
export function lastWords(
  status: Pick<ClockStatus, "lastOn" | "approximate">,
  today: PlainDate,
  locale = english,
): string | null {
  if (status.lastOn === null) return null;
  return status.approximate ? about(status.lastOn, today) : ago(status.lastOn, today, locale);
}

/**
 * One short line for a person in the list of career conversations: "14 months ago", "due by 20 December",
 * "joined in August", "Thu 3 December, 14:00", "paused until 3 March".
 */
export function clockWords(
  status: ClockStatus,
  startDate: PlainDate | null,
  today: PlainDate,
  locale = english,
): string {
  switch (status.state) {
    case "paused":
      return status.pausedUntil ? `paused until ${shortDayName(status.pausedUntil, today, locale)}` : "paused for now";
    case "snoozed":
      return status.snoozedUntil ? `put off until ${shortDayName(status.snoozedUntil, today, locale)}` : "put off";
    case "booked":
      return status.bookedAt ? dateTimeName(status.bookedAt, today, locale) : "booked";
    case "never":
      return startDate ? joined(startDate, today, locale) : "not held yet";
    case "due-soon":
      return dueWords("by", status, today, locale);
    case "overdue":
      return (
        lastWords(status, today, locale) ??
        (startDate && !status.approximate
          ? `not held yet, ${joined(startDate, today, locale)}`
          : dueWords("since", status, today, locale))
      );
    case "fine":
      return lastWords(status, today, locale) ?? dueWords("by", status, today, locale);
  }
}

/** In a short line a day of the next months goes without its year. */
const nearDays = 300;

function shortDayName(date: PlainDate, today: PlainDate, locale: string): string {
  const isNear = date >= today && daysBetween(today, date) < nearDays;
  return isNear ? dayName(date, undefined, locale) : dayName(date, today, locale);
}

function dueWords(word: "by" | "since", status: ClockStatus, today: PlainDate, locale: string): string {
  if (status.dueOn === null) return "due";
  // From a rough memory no day can be told exactly.
  const preposition = status.approximate ? (word === "by" ? "around" : "since about") : word;
  return `due ${preposition} ${shortDayName(status.dueOn, today, locale)}`;
}

function joined(startDate: PlainDate, today: PlainDate, locale: string): string {
  const otherYear = yearOf(startDate) !== yearOf(today);
  const month = format(startDate, { month: "long", ...(otherYear && { year: "numeric" }) }, locale);
  return `${startDate > today ? "joins" : "joined"} in ${month}`;
}

/** For a day that is only roughly remembered. No more precise than the memory: a year at best. */
function about(date: PlainDate, today: PlainDate): string {
  if (yearOf(date) >= yearOf(today)) return "earlier this year";
  const years = Math.max(1, Math.round(monthsBetween(date, today) / 12));
  return years === 1 ? "about a year ago" : `about ${years} years ago`;
}

/** Days up to two weeks, weeks up to two months, months up to two years: where each is easiest to picture. */
function coarsest(days: number, months: number): [number, Intl.RelativeTimeFormatUnit] {
  if (Math.abs(days) < 14) return [days, "day"];
  if (Math.abs(months) < 2) return [Math.trunc(days / 7), "week"];
  if (Math.abs(months) < 24) return [months, "month"];
  return [Math.trunc(months / 12), "year"];
}

function yearOf(date: PlainDate): string {
  return date.slice(0, 4);
}

/** Making a formatter costs more than the rest of a list's row, so each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

function format(date: PlainDate, options: Intl.DateTimeFormatOptions, locale: string): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  formats.set(key, found);
  return found.format(new Date(`${date}T00:00:00Z`));
}

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  const found = relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  relativeFormats.set(locale, found);
  return found;
}
