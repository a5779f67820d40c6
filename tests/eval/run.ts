/** Shows every subject to the reader, as it is and changed, and counts how often it was right. */

import { excuseFor, type OnlyEvidence } from "./only-evidence";
import type { Drift } from "./page-drifts";
import { count, emptyTally, type Tally } from "./score";
import type { Stage } from "./stage";
import type { Subject } from "./subjects";

/** Tallies by what was tried: a language, a drift, an attribute or two. */
export type Rows = Map<string, Tally>;

export interface Outcome {
  rows: Rows;
  /** Claims that are false and may not be: `list (edit) without data-x`. */
  falseClaims: string[];
  /** The excuses that were needed, each with how often. */
  excused: Map<OnlyEvidence, number>;
}

export function emptyOutcome(): Outcome {
  return { rows: new Map(), falseClaims: [], excused: new Map() };
}

/** @param row what these subjects are counted as */
export async function readAsTheyAre(stage: Stage, subjects: readonly Subject[], row: string, outcome: Outcome) {
  for (const subject of subjects) {
    const page = await subject.show(stage);
    const reading = await page.evaluate(() => window.evaluation.read());
    note(outcome, row, subject, reading);
  }
}

export async function readDrifted(
  stage: Stage,
  subjects: readonly Subject[],
  drifts: readonly Drift[],
): Promise<Outcome> {
  const outcome = emptyOutcome();
  for (const subject of subjects) {
    const page = await subject.show(stage);
    const readings = await page.evaluate((all) => window.evaluation.withDrifts(all), drifts);
    for (const [index, reading] of readings.entries()) note(outcome, drifts[index]?.kind ?? "", subject, reading);
  }
  return outcome;
}

/** Leaves out each attribute that stands in a subject's page. */
export function readWithoutEach(stage: Stage, subjects: readonly Subject[]): Promise<Outcome> {
  return readWithout(stage, subjects, (names) => names.map((name) => [name]));
}

/** Leaves out each of these pairs, where both attributes stand in a subject's page. */
export function readWithoutPairs(
  stage: Stage,
  subjects: readonly Subject[],
  pairs: readonly (readonly [string, string])[],
): Promise<Outcome> {
  return readWithout(stage, subjects, (names) => {
    const there = new Set(names);
    return pairs.filter((pair) => pair.every((name) => there.has(name)));
  });
}

async function readWithout(
  stage: Stage,
  subjects: readonly Subject[],
  choose: (names: readonly string[]) => readonly (readonly string[])[],
): Promise<Outcome> {
  const outcome = emptyOutcome();
  for (const subject of subjects) {
    const page = await subject.show(stage);
    const sets = choose(await page.evaluate(() => window.evaluation.attributes()));
    const readings = await page.evaluate((all) => window.evaluation.withoutAttributes(all), sets);
    for (const [index, reading] of readings.entries()) {
      const gone = sets[index] ?? [];
      note(outcome, gone.join(" + "), subject, reading, gone);
    }
  }
  return outcome;
}

function note(
  { rows, falseClaims, excused }: Outcome,
  row: string,
  { name, truth }: Subject,
  reading: Parameters<typeof count>[1],
  gone: readonly string[] = [],
): void {
  const tally = rows.get(row) ?? emptyTally();
  rows.set(row, tally);
  const excuse = excuseFor(name, gone);
  const { falseClaim } = count(tally, reading, truth);
  if (!falseClaim) return;
  if (excuse === undefined) {
    falseClaims.push(`${name}, ${row}`);
    return;
  }
  excused.set(excuse, (excused.get(excuse) ?? 0) + 1);
  // Counted apart: the figures are about what can be known.
  tally.claimed -= 1;
}
