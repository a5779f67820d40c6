/** A running document of notes, split at its dates. Whatever is no date stays, line by line, as it was written. */
import { addDays, daysBetween } from "./dates";
import { type DateNames, type DayOrder, dateOf, findDate, type WrittenDate } from "./doc-dates";
import type { LineKind } from "./note";
import type { PlainDate } from "./values";

export interface DocLine {
  kind: LineKind;
  done: boolean;
  text: string;
}

export interface DocEntry {
  /** `null`: what stands before the first date. */
  date: PlainDate | null;
  lines: DocLine[];
}

export interface RunningDoc {
  /** In the order of the document; one for each day. */
  entries: DocEntry[];
  /** A date of which it is open which number is the day, to ask about; `null` when none is. */
  ambiguous: string | null;
  /** Dates that cannot be meant, as they were written: they stay part of the text. */
  odd: string[];
  /** Boxes that are not ticked. */
  open: number;
}

export interface ReadOptions {
  today: PlainDate;
  /** In the languages that the document may be in. */
  names: DateNames;
  /** What the user answered about an open order. */
  order: DayOrder | null;
}

/** Nobody has notes of 1-on-1s from before, and nothing is planned further ahead. */
const firstYear = 1990;
const daysAhead = 366;
/** A day without a year is one of the past, or of the conversation that is prepared now. */
const daysPlanned = 31;
/** Longer lines are sentences with a date in them. */
const longestHeading = 100;

interface Heading {
  date: WrittenDate;
  /** More than the date stands in the line. */
  hasWords: boolean;
}

const box = /^\s*(?:[-*•–]\s+)?(?:\[(?<mark>[ xX]?)\]|(?<open>[☐□◻])|(?<done>[☑☒✓✔✅]))\uFE0F?\s+/u;
const bullet = /^\s*(?:[-*•–]\s|\d+[.)]\s)/;
const quote = /^\s*>\s?/;

/** Linear in the length of the text. */
export function readRunningDoc(text: string, options: ReadOptions): RunningDoc {
  const { names } = options;
  const lines = text.split(/\r\n|\r|\n/).map((line) => ({ line, heading: headingIn(line, names) }));
  const found = lines.flatMap(({ heading }) => heading?.date ?? []);
  const { dates, ambiguous } = settleDates(found, options);

  const entries = new Map<PlainDate | null, DocEntry>();
  const entryOf = (date: PlainDate | null) => {
    const entry = entries.get(date) ?? { date, lines: [] };
    entries.set(date, entry);
    return entry;
  };
  const odd: string[] = [];
  let current: PlainDate | null = null;
  for (const { line, heading } of lines) {
    const date = heading && (dates.get(heading.date) ?? null);
    if (heading && date === null) odd.push(line.trim());
    if (heading && date !== null) {
      current = date;
      const entry = entryOf(date);
      if (heading.hasWords) entry.lines.push({ kind: "text", done: false, text: line.trim() });
    } else if (line.trim() !== "") entryOf(current).lines.push(lineOf(line));
  }
  const all = [...entries.values()];
  const open = all.flatMap((entry) => entry.lines).filter(({ kind, done }) => kind === "check" && !done).length;
  return { entries: all, ambiguous, odd, open };
}

function lineOf(line: string): DocLine {
  const found = box.exec(line);
  if (found) {
    const { mark, done } = found.groups ?? {};
    return {
      kind: "check",
      done: done !== undefined || mark?.toLowerCase() === "x",
      text: line.slice(found[0].length).trim(),
    };
  }
  const quoted = quote.exec(line);
  if (quoted) return { kind: "quote", done: false, text: line.slice(quoted[0].length).trim() };
  return { kind: "text", done: false, text: line.trimEnd() };
}

/** A line that is about its date: it begins with it, or ends with it after a few words. */
function headingIn(line: string, names: DateNames): Heading | null {
  if (line.length > longestHeading || box.test(line)) return null;
  const date = findDate(line, names);
  if (!date) return null;
  const before = withoutWeekdays(line.slice(0, date.from), names);
  const after = withoutWeekdays(line.slice(date.to), names);
  const hasWords = /[\p{L}\p{N}\p{S}]/u.test(`${before}${after}`.replaceAll(/[#*_|`~^+=<>$]/g, ""));
  if (!hasWords) return { date, hasWords };
  if (bullet.test(line)) return null;
  const begins = !/[\p{L}\p{N}]/u.test(before);
  const ends = !/[\p{L}\p{N}]/u.test(after) && /[|–—:(,-]\s*$/.test(before);
  // "May 3 was a hard day" is a sentence.
  const isSentence = begins && /^\s+\p{Ll}/u.test(after);
  return (begins || ends) && !isSentence ? { date, hasWords } : null;
}

function withoutWeekdays(text: string, { weekdays }: DateNames): string {
  return text.replaceAll(/\p{L}+/gu, (word) => (weekdays.includes(word.toLowerCase()) ? "" : word));
}

interface Settled {
  dates: Map<WrittenDate, PlainDate>;
  ambiguous: string | null;
}

/** Which day each written date is: open orders by the answer or by what fits, missing years by the dates around. */
function settleDates(found: readonly WrittenDate[], { today, order }: ReadOptions): Settled {
  const open = found.find((date) => date.open !== null);
  const known = order ?? clearOrder(found) ?? (open && orderThatFits(found, today)) ?? null;
  const ordered = found.map((date) => inOrder(date, known ?? "day-first"));
  const ambiguous = open && order === null && known === null ? `${open.open?.join("/")}` : null;
  const days = withYears(ordered, today);
  const dates = new Map<WrittenDate, PlainDate>();
  for (const [index, date] of found.entries()) {
    const day = days[index];
    if (day) dates.set(date, day);
  }
  return { dates, ambiguous };
}

function inOrder(date: WrittenDate, order: DayOrder): WrittenDate {
  if (date.open === null) return date;
  const [one, two] = date.open;
  return order === "day-first" ? { ...date, day: one, month: two } : { ...date, day: two, month: one };
}

/** The order that the clear dates of the document have, if they agree. */
function clearOrder(found: readonly WrittenDate[]): DayOrder | null {
  const clear = new Set(found.flatMap((date) => date.clear ?? []));
  return clear.size === 1 ? ([...clear][0] ?? null) : null;
}

/** The order in which the dates run one way through the document, if only one of the two does. */
function orderThatFits(found: readonly WrittenDate[], today: PlainDate): DayOrder | null {
  const runs = (order: DayOrder) => {
    const days = withYears(
      found.map((date) => inOrder(date, order)),
      today,
    );
    if (days.some((day) => day === null)) return false;
    const turns = turnsIn(days.filter((day) => day !== null));
    return turns.up === 0 || turns.down === 0;
  };
  const [dayFirst, monthFirst] = [runs("day-first"), runs("month-first")];
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "day-first" : "month-first";
}

function turnsIn(days: readonly string[]): { up: number; down: number } {
  let [up, down] = [0, 0];
  for (let at = 1; at < days.length; at++) {
    const [before = "", day = ""] = [days[at - 1], days[at]];
    if (day > before) up += 1;
    if (day < before) down += 1;
  }
  return { up, down };
}

/**
 * `null` for a date that cannot be meant. A missing year is the latest that keeps the document in its order, newest or
 * oldest first: the order in which it spans fewer years, then fewer days.
 */
function withYears(dates: readonly WrittenDate[], today: PlainDate): (PlainDate | null)[] {
  const newestFirst = fillYears(dates, today);
  const oldestFirst = fillYears(dates.toReversed(), today).reverse();
  const [newest, oldest] = [spanOf(newestFirst), spanOf(oldestFirst)];
  const isShorter = oldest.years < newest.years || (oldest.years === newest.years && oldest.days < newest.days);
  return isShorter ? oldestFirst : newestFirst;
}

/** @param dates the latest first */
function fillYears(dates: readonly WrittenDate[], today: PlainDate): (PlainDate | null)[] {
  const last = addDays(today, daysAhead);
  const nextYear = Number(today.slice(0, 4)) + 1;
  let latest = addDays(today, daysPlanned);
  return dates.map(({ year, month, day }) => {
    const found = year === null ? latestYear(month, day, latest, nextYear) : dateOf(year, month, day);
    if (found === null || found > last || Number(found.slice(0, 4)) < firstYear) return null;
    latest = found;
    return found;
  });
}

/** How many calendar years it goes on to, and how many days it takes. */
function spanOf(days: readonly (PlainDate | null)[]): { years: number; days: number } {
  const known = days.filter((day) => day !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return { years: 0, days: 0 };
  return { years: Number(last.slice(0, 4)) - Number(first.slice(0, 4)), days: daysBetween(first, last) };
}

function latestYear(month: number, day: number, until: PlainDate, from: number): PlainDate | null {
  for (let year = from; year >= firstYear; year--) {
    const date = dateOf(year, month, day);
    if (date !== null && date <= until) return date;
  }
  return null;
}
