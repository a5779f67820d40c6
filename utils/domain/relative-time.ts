/** Days and spans of time in words. Calm: how long ago something was, never how late somebody is. */
import type { ClockStatus } from "./career-clock";
import { daysBetween, monthsBetween } from "./dates";
import type { LocalDateTime, PlainDate } from "./values";

/**
 * Written out instead of asked of `Intl`: the interface speaks English only, and in a process that has just begun the
 * first formatter takes 45 ms, a quarter of what the popup has.
 */
const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** How long ago a day was: "today", "yesterday", "9 days ago", "3 weeks ago", "14 months ago", "2 years ago". */
export function ago(date: PlainDate, today: PlainDate): string {
  const [value, unit] = coarsest(daysBetween(date, today), monthsBetween(date, today));
  if (value === 0) return "today";
  if (unit === "day" && Math.abs(value) === 1) return value > 0 ? "yesterday" : "tomorrow";
  const span = `${Math.abs(value)} ${unit}s`;
  return value > 0 ? `${span} ago` : `in ${span}`;
}

/** "20 December"; with the year when `today` is given and lies in another one: "20 December 2027". */
export function dayName(date: PlainDate, today?: PlainDate): string {
  const day = `${Number(date.slice(8, 10))} ${monthName(date)}`;
  return today !== undefined && yearOf(today) !== yearOf(date) ? `${day} ${yearOf(date)}` : day;
}

/** "March". */
export function monthName(date: PlainDate): string {
  return months[Number(date.slice(5, 7)) - 1] ?? "";
}

/** "Tue". */
export function weekdayName(date: PlainDate): string {
  return weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? "";
}

/** "Thu 3 December, 14:00"; with the year as in {@link dayName}. */
export function dateTimeName(startsAt: LocalDateTime, today?: PlainDate): string {
  const [date = "", time = ""] = startsAt.split("T");
  return `${weekdayName(date)} ${dayName(date, today)}, ${time.slice(0, 5)}`;
}

/** How long ago the last career conversation was, or `null` when nothing is known of it. */
export function lastWords(status: Pick<ClockStatus, "lastOn" | "approximate">, today: PlainDate): string | null {
  if (status.lastOn === null) return null;
  return status.approximate ? about(status.lastOn, today) : ago(status.lastOn, today);
}

/**
 * One short line for a person in the list of career conversations: "14 months ago", "due by 20 December",
 * "joined in August", "Thu 3 December, 14:00", "paused until 3 March".
 */
export function clockWords(status: ClockStatus, startDate: PlainDate | null, today: PlainDate): string {
  switch (status.state) {
    case "paused":
      return status.pausedUntil ? `paused until ${shortDayName(status.pausedUntil, today)}` : "paused for now";
    case "snoozed":
      return status.snoozedUntil ? `put off until ${shortDayName(status.snoozedUntil, today)}` : "put off";
    case "booked":
      return status.bookedAt ? dateTimeName(status.bookedAt, today) : "booked";
    case "never":
      return startDate ? joined(startDate, today) : "not held yet";
    case "due-soon":
      return dueWords("by", status, today);
    case "overdue":
      return (
        lastWords(status, today) ??
        (startDate && !status.approximate
          ? `not held yet, ${joined(startDate, today)}`
          : dueWords("since", status, today))
      );
    case "fine":
      return lastWords(status, today) ?? dueWords("by", status, today);
  }
}

/** In a short line a day of the next months goes without its year. */
const nearDays = 300;

function shortDayName(date: PlainDate, today: PlainDate): string {
  const isNear = date >= today && daysBetween(today, date) < nearDays;
  return isNear ? dayName(date, undefined) : dayName(date, today);
}

function dueWords(word: "by" | "since", status: ClockStatus, today: PlainDate): string {
  if (status.dueOn === null) return "due";
  // From a rough memory no day can be told exactly.
  const preposition = status.approximate ? (word === "by" ? "around" : "since about") : word;
  return `due ${preposition} ${shortDayName(status.dueOn, today)}`;
}

function joined(startDate: PlainDate, today: PlainDate): string {
  const otherYear = yearOf(startDate) !== yearOf(today);
  const month = otherYear ? `${monthName(startDate)} ${yearOf(startDate)}` : monthName(startDate);
  return `${startDate > today ? "joins" : "joined"} in ${month}`;
}

/** For a day that is only roughly remembered. No more precise than the memory: a year at best. */
function about(date: PlainDate, today: PlainDate): string {
  if (yearOf(date) >= yearOf(today)) return "earlier this year";
  const years = Math.max(1, Math.round(monthsBetween(date, today) / 12));
  return years === 1 ? "about a year ago" : `about ${years} years ago`;
}

/** Days up to two weeks, weeks up to two months, months up to two years: where each is easiest to picture. */
function coarsest(days: number, months: number): [number, "day" | "week" | "month" | "year"] {
  if (Math.abs(days) < 14) return [days, "day"];
  if (Math.abs(months) < 2) return [Math.trunc(days / 7), "week"];
  if (Math.abs(months) < 24) return [months, "month"];
  return [Math.trunc(months / 12), "year"];
}

function yearOf(date: PlainDate): string {
  return date.slice(0, 4);
}
