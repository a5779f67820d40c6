/**
 * Where the caret belongs after a text was replaced: it stays with the words around it.
 *
 * @param caret offset in `before`
 * @returns offset in `after`
 */
export function moveCaret(before: string, after: string, caret: number): number {
  const shortest = Math.min(before.length, after.length);
  let same = 0;
  while (same < shortest && before[same] === after[same]) same += 1;
  if (caret <= same) return caret;
  let sameEnd = 0;
  while (sameEnd < shortest - same && before[before.length - 1 - sameEnd] === after[after.length - 1 - sameEnd]) {
    sameEnd += 1;
  }
  const fromEnd = before.length - caret;
  return fromEnd <= sameEnd ? after.length - fromEnd : Math.min(caret, after.length - sameEnd);
}
