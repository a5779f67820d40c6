/** Counts how often the reader was right. */
import type { Truth } from "./cases";
import type { Reading } from "./in-page";

export interface Tally {
  readings: number;
  /** Readings of 1-on-1s. */
  ones: number;
  /** Readings that were said to be 1-on-1s. */
  claimed: number;
  /** Claims that were true, and of the right person. */
  right: number;
  /** Of the right claims, those with the right name, start, length and series. */
  person: number;
  start: number;
  minutes: number;
  series: number;
}

export function emptyTally(): Tally {
  return { readings: 0, ones: 0, claimed: 0, right: 0, person: 0, start: 0, minutes: 0, series: 0 };
}

/** Adds a reading, and says whether it is a claim that is not true. */
export function count(tally: Tally, { other, event }: Reading, truth: Truth): { falseClaim: boolean } {
  const right = other !== null && other.email === truth.other?.email;
  tally.readings += 1;
  tally.ones += Number(truth.other !== null);
  tally.claimed += Number(other !== null);
  tally.right += Number(right);
  if (right && event !== null) {
    tally.person += Number(other.name === truth.other?.name);
    tally.start += Number(isSo(event.start, truth.start) && isSo(event.allDay, truth.allDay));
    tally.minutes += Number(isSo(event.minutes, truth.minutes));
    tally.series += Number(isSo(event.seriesId, truth.seriesId) && isSo(event.recurring, truth.recurring));
  }
  return { falseClaim: other !== null && !right };
}

/** What is not known cannot be read wrongly. */
function isSo<T>(read: T, truth: T | undefined): boolean {
  return truth === undefined || read === truth;
}

export function add(tally: Tally, other: Tally): void {
  for (const name of Object.keys(tally) as (keyof Tally)[]) tally[name] += other[name];
}

export const figures = ["precision", "recall", "person", "start", "minutes", "series"] as const;
export type Figures = Record<(typeof figures)[number], number>;

/** Shares from 0 to 1; of nothing, 1. */
export function figuresOf(tally: Tally): Figures {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const { ones, claimed, right, person, start, minutes, series } = tally;
  return {
    precision: share(right, claimed),
    recall: share(right, ones),
    person: share(person, right),
    start: share(start, right),
    minutes: share(minutes, right),
    series: share(series, right),
  };
}
