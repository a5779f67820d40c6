/** What is tried, drawn by property-based generation from fixed seeds: the same in every run. */
import fc from "fast-check";
import type { Drift } from "./page-drifts";

const seed = 20_261_124;

const place = fc.record({ at: fc.nat(1_000_000), tag: fc.constantFrom("div", "span") });
const places = fc.array(place, { minLength: 1, maxLength: 60 });

/** @param numRuns how many pages with other wrappers, and how many with fewer */
export function drifts(numRuns: number): Drift[] {
  return [
    { kind: "classes renamed" },
    { kind: "ids renamed" },
    { kind: "script names gone" },
    { kind: "all names changed" },
    ...fc.sample(places, { seed, numRuns }).map((some) => ({ kind: "wrappers added", places: some }) as const),
    ...fc
      .sample(places, { seed: seed + 1, numRuns })
      .map((some) => ({ kind: "wrappers removed", places: some }) as const),
  ];
}

/** @param numRuns how many of them; all without it */
export function pairsOf(names: readonly string[], numRuns?: number): [string, string][] {
  const all = names.flatMap((one, index) => names.slice(index + 1).map((other): [string, string] => [one, other]));
  if (numRuns === undefined || numRuns >= all.length) return all;
  return fc.sample(fc.shuffledSubarray(all, { minLength: numRuns, maxLength: numRuns }), { seed, numRuns: 1 })[0] ?? [];
}
