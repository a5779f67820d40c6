/** When a series takes place. Bounded: a file may hold a rule that never ends, or that fits no day at all. */
import ICAL from "ical.js";
import type { Rule } from "./event";
import { type Wall, wallIn, type Zone } from "./zones";

/** Most dates of one series: every working day for more than seven years. */
const mostDates = 2_000;

/** The parts that are read for each frequency. With others a rule may fit no day, and the search for one never ends. */
const readParts: Record<string, readonly string[]> = {
  DAILY: [],
  WEEKLY: ["byday"],
  MONTHLY: ["byday", "bymonthday", "bysetpos"],
  YEARLY: ["byday", "bymonthday", "bymonth"],
};
const otherParts = ["freq", "interval", "count", "until", "wkst"];

export interface Dates {
  /** In order, on the wall clock of the series, none after the end that was asked for. */
  dates: Wall[];
  /** `false`: it repeats in a way that is not read, or far too often; the dates are not all. */
  whole: boolean;
}

/**
 * The dates of a rule from its first one on.
 *
 * @param zone in which `start` and `last` are meant
 * @param last no date after this is looked for
 */
export function datesOf(rule: Rule, start: Wall, zone: Zone, last: Wall): Dates {
  if (!isReadable(rule)) return { dates: [start], whole: false };
  try {
    const recur = ICAL.Recur.fromData({ ...rule, until: undefined });
    const until = untilOf(rule, zone);
    recur.until = timeOf(until !== null && until < last ? until : last);
    const iterator = recur.iterator(timeOf(start));
    const dates: Wall[] = [];
    for (let next = iterator.next(); next && dates.length < mostDates; next = iterator.next()) {
      dates.push(next.toString().slice(0, 16));
    }
    return { dates, whole: dates.length < mostDates };
  } catch {
    // ical.js throws on rules that contradict themselves.
    return { dates: [start], whole: false };
  }
}

function isReadable(rule: Rule): boolean {
  const parts = readParts[`${rule.freq}`.toUpperCase()];
  const interval = Number(rule.interval ?? 1);
  if (!parts || !Number.isInteger(interval) || interval < 1 || interval > 1_000) return false;
  return Object.keys(rule).every((part) => parts.includes(part) || otherParts.includes(part));
}

/** The end that the rule names, on the wall clock of the series. */
function untilOf({ until }: Rule, zone: Zone): Wall | null {
  const [, date, time, utc] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z)?)?$/.exec(`${until ?? ""}`) ?? [];
  if (date === undefined) return null;
  if (time === undefined) return `${date}T23:59`;
  return utc ? wallIn(`${date}T${time}`, "UTC", zone) : `${date}T${time}`;
}

/** Floating: the zone is seen to before and after. */
function timeOf(wall: Wall): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${wall}:00`);
}
