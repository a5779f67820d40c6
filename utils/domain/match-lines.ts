/** Which line of a text before an edit each line after it continues. Linear in the length of the texts. */
import { groupBy } from "./group-by";

/**
 * For each line of `after` the index of the line of `before` that it continues, each used once at most: first the
 * equal ones, also when they have moved; then those that were edited in place and are still much like what stood there.
 *
 * @param wordsOf what of a line counts for being alike
 */
export function matchLines(
  before: readonly string[],
  after: readonly string[],
  wordsOf: (line: string) => string,
): (number | undefined)[] {
  const sources = matchEqual(before, after);
  const taken = new Set(sources);
  const next = nextMatches(sources, before.length);
  let above = { index: -1, source: -1 };
  for (const [index, line] of after.entries()) {
    if (sources[index] === undefined) {
      // As far below the line above as it stands now, right below it, or right above the line below.
      const places = [above.source + index - above.index, above.source + 1, (next[index] ?? 0) - 1];
      const place = places.find((each) => {
        const old = taken.has(each) ? undefined : before[each];
        return old !== undefined && alike(wordsOf(old), wordsOf(line));
      });
      sources[index] = place;
      taken.add(place);
    }
    const source = sources[index];
    if (source !== undefined) above = { index, source };
  }
  return sources;
}

function matchEqual(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const sources = after.map((_, index) => {
    if (index < start) return index;
    return index >= after.length - end ? index - after.length + before.length : undefined;
  });
  const waiting = groupBy(indexes(start, before.length - end).reverse(), (index) => before[index]);
  for (const index of indexes(start, after.length - end)) sources[index] = waiting.get(after[index])?.pop();
  return sources;
}

/** For each line the index in `before` of the next matched line below it; `length` when there is none. */
function nextMatches(sources: readonly (number | undefined)[], length: number): number[] {
  const result: number[] = [];
  let next = length;
  for (let index = sources.length - 1; index >= 0; index--) {
    result[index] = next;
    next = sources[index] ?? next;
  }
  return result;
}

/** At least half of the shorter text stands at the start and the end of both; an empty one is like none. */
function alike(old: string, typed: string): boolean {
  const start = commonStart(old, typed);
  const same = start + commonEnd(old, typed, start);
  return same > 0 && same * 2 >= Math.min(old.length, typed.length);
}

type Sequence = string | readonly string[];

function commonStart(a: Sequence, b: Sequence): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

/** Counts from the end, never into the first `start`. */
function commonEnd(a: Sequence, b: Sequence, start: number): number {
  const limit = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < limit && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
