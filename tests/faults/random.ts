/** Chance that can be repeated: the same seed gives the same run. */

export interface Random {
  /** From 0 to 1, without 1. */
  fraction(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
}

/** The generator "mulberry32": small, quick, and good enough for choosing moments. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    fraction,
    int: (from, to) => from + Math.floor(fraction() * (to - from + 1)),
    pick: (from) => from[Math.floor(fraction() * from.length)] ?? from[0],
  };
}

/** A seed of its own for each part of a run, so that one part can be repeated without the others. */
export function seedFor(seed: number, part: string): number {
  let hash = seed >>> 0;
  for (const letter of part) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}
