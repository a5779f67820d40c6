/** Dates at the head of a part of somebody's notes, in the ways in which people write them. */
import { isPlainDate } from "./dates";
import type { PlainDate } from "./values";

/** Which number of `03/05/2025` is the day. */
export type DayOrder = "day-first" | "month-first";

/** A date as it was written: the year may be missing, and of two numbers it may be open which is the day. */
export interface WrittenDate {
  year: number | null;
  /** The two numbers in the order in which they were written, where their order is open. */
  open: [number, number] | null;
  /** The order of its two numbers, where one of them can only be the day. */
  clear: DayOrder | null;
  month: number;
  day: number;
  /** Where it stands in the line. */
  from: number;
  to: number;
}

export interface DateNames {
  /** Lower case, without dots. */
  months: ReadonlyMap<string, number>;
  weekdays: readonly string[];
  pattern: RegExp;
}

const isoPattern = /(?<!\d)((?:19|20|21)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const eastPattern = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const numberPattern = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;
/** Without a year only as all that stands in the line. */
const shortPattern = /^\s*(\d{1,2})([/.])(\d{1,2})\.?\s*$/;

/**
 * The names of months and days of the week.
 *
 * @param languages BCP 47 tags; English is always among them
 */
export function dateNames(languages: readonly string[]): DateNames {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const language of new Set([...languages, "en"])) {
    for (const style of ["long", "short"] as const) {
      // With the day beside it, as the month stands in a date: genitives differ in some languages.
      const ofMonth = new Intl.DateTimeFormat(language, { month: style, day: "numeric", timeZone: "UTC" });
      const ofWeek = new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" });
      for (let month = 1; month <= 12; month++) {
        const parts = ofMonth.formatToParts(Date.UTC(2026, month - 1, 5));
        const name = nameIn(parts.find(({ type }) => type === "month")?.value ?? "");
        if (/\p{L}{2}/u.test(name)) months.set(name, month);
      }
      for (let day = 1; day <= 7; day++) weekdays.add(nameIn(ofWeek.format(Date.UTC(2026, 1, day))));
    }
  }
  months.set("sept", 9);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map((name) => RegExp.escape?.(name) ?? name);
  const day = "(\\d{1,2})(?:st|nd|rd|th|\\.|º)?(?!\\d)";
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${day}\\s*(?:de |of )?)?(${names.join("|")})\\.?(?!\\p{L})\\s*(?:${day})?[,\\s]*(?:de )?((?:19|20|21)\\d{2}(?!\\d))?`,
    "iu",
  );
  return { months, weekdays: [...weekdays].sort((a, b) => b.length - a.length), pattern };
}

/** The first date in a line, or `null`. */
export function findDate(line: string, names: DateNames): WrittenDate | null {
  return findNumbers(line) ?? findNamed(line, names);
}

function findNumbers(line: string): WrittenDate | null {
  const whole = isoPattern.exec(line);
  if (whole) return written(whole, Number(whole[1]), Number(whole[3]), Number(whole[4]));
  const east = eastPattern.exec(line);
  if (east) return written(east, Number(east[1]), Number(east[2]), Number(east[3]));
  const found = numberPattern.exec(line) ?? shortPattern.exec(line);
  if (!found) return null;
  const [one, two] = [Number(found[1]), Number(found[3])];
  const year = found[4] === undefined ? null : fullYear(Number(found[4]));
  // Whoever writes dots writes the day first.
  if (found[2] === ".") return written(found, year, two, one);
  if (two > 12) return withOrder(written(found, year, one, two), "month-first");
  const date = written(found, year, two, one);
  if (one > 12) return withOrder(date, "day-first");
  return date && { ...date, open: one === two ? null : [one, two] };
}

function withOrder(date: WrittenDate | null, clear: DayOrder): WrittenDate | null {
  return date && { ...date, clear };
}

function findNamed(line: string, { pattern, months }: DateNames): WrittenDate | null {
  const found = pattern.exec(line);
  const month = months.get(nameIn(found?.[2] ?? ""));
  const day = Number(found?.[1] ?? found?.[3] ?? 0);
  if (!found || month === undefined) return null;
  return written(found, found[4] === undefined ? null : Number(found[4]), month, day);
}

function written(found: RegExpExecArray, year: number | null, month: number, day: number): WrittenDate | null {
  if (dateOf(year ?? 2024, month, day) === null) return null;
  const from = found.index + (found[0].length - found[0].trimStart().length);
  return { year, open: null, clear: null, month, day, from, to: found.index + found[0].trimEnd().length };
}

/** `null` for a day that does not exist. */
export function dateOf(year: number, month: number, day: number): PlainDate | null {
  const pad = (number: number) => `${number}`.padStart(2, "0");
  const date = `${`${year}`.padStart(4, "0")}-${pad(month)}-${pad(day)}`;
  return isPlainDate(date) ? date : null;
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function nameIn(text: string): string {
  return text.toLowerCase().replaceAll(".", "").trim();
}
