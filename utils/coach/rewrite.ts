/** Rewrites of a goal that keep the user's own words and leave blanks for what only they know. */
import type { GoalPart, GoalVerdict } from "../domain/advice";
import type { GoalSignal, Rewrites } from "./language/language";
import type { Found, Words } from "./phrases";
import type { Reading } from "./reading";

/**
 * One rewrite, or none when nothing is missing. A task keeps its words and is asked what follows; a benchmark gets
 * what it lacks at its end; what is vague is turned into something that can be seen.
 *
 * @param head where the goal's own verb stands
 */
export function rewritesOf(
  reading: Reading<GoalSignal>,
  head: number,
  verdict: GoalVerdict,
  missing: readonly GoalPart[],
  rewrites: Rewrites,
): string[] {
  const all = trimmed(reading.text.original);
  if (verdict === "one-time") return [put(rewrites.afterwards, all, "")];
  if (verdict === "vague") return [visible(reading, head, all, rewrites)];
  const additions = missing.flatMap((part) => (part === "behaviour" ? [] : rewrites.missing[part]));
  return additions.length > 0 ? [[all, ...additions].join("")] : [];
}

function visible({ verb, text }: Reading<GoalSignal>, head: number, all: string, rewrites: Rewrites): string {
  for (const kind of ["finding", "practising", "showing"] as const) {
    const found = verb(`${kind}Head`, head);
    const rest = found && wordsWithout(text, found, head);
    if (rest) return put(rewrites[kind], all, rest);
  }
  return put(rewrites.doing, all, "");
}

/** The user's own words from the goal's beginning on, without its verb. */
function wordsWithout(text: Words, verb: Found, head: number): string {
  const before = text.words.filter((word) => word.at >= head && word.at < verb.at);
  const last = text.words.findLast((word) => word.at < verb.end);
  const start = text.original.slice(before[0]?.start ?? 0, before.at(-1)?.end ?? 0);
  return trimmed(`${start} ${text.original.slice(last?.end ?? 0)}`);
}

function put(template: string, all: string, rest: string): string {
  return template.replace("{all}", () => all).replace("{rest}", () => rest);
}

function trimmed(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.,;:!]+$/u, "");
}
