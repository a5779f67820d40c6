/** Counting with calendar days. Days that are compared only are compared as text, as ISO 8601 allows. */
import type { PlainDate } from "./values";

/**
 * Whether a text is a day that exists, `YYYY-MM-DD`, in the years 1900 to 2199: wide enough for every working life,
 * and narrow enough to refuse a year that is half typed. The functions below throw a `RangeError` on a day that does
 * not exist, so whatever comes from outside is checked with this first.
 */
export function isPlainDate(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Calendar months; a day that the month does not have becomes its last (31 January + 1 = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days;
}

/** Whole months; negative when `to` comes first. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "months" }).months;
}

/**
 * A question about a day whose year was probably mistyped; empty for one that may well be meant, or is none yet.
 *
 * @param years how far from today such a day usually is at most
 */
export function yearDoubt(text: string, today: PlainDate, years: number): string {
  if (!isPlainDate(text)) return "";
  const year = Number(text.slice(0, 4));
  return Math.abs(year - Number(today.slice(0, 4))) > years ? `Is ${year} the right year?` : "";
}
