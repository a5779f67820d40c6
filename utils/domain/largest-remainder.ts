/**
 * Shares out whole minutes in proportion to weights, so that they add up exactly: everybody gets the whole part, then
 * those with the largest remainder one more, the earlier of equals first. Counted in whole numbers, so that equal
 * remainders are really equal.
 *
 * @param weights whole numbers, 0 or more; with none above 0 everybody gets 0
 * @param minutes whole minutes, 0 or more
 */
export function shareByLargestRemainder(weights: readonly number[], minutes: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const shares = weights.map((weight) => Math.floor((weight * minutes) / sum));
  const left = minutes - shares.reduce((all, share) => all + share, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (weight * minutes) % sum }))
    .toSorted((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
