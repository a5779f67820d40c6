/** One line of the budgets: what is measured, and what it may cost. */

export interface Row {
  name: string;
  /** `null`: only to compare others with. */
  limit: number | null;
  unit: "ms" | "kB" | "x";
  /** Each run's figure, in the row's unit. */
  measure(): Promise<number[]>;
  /** What counts of several runs. A promise that nothing is lost is only as good as its worst run. Default `median`. */
  counts?: "median" | "worst";
}

export function figureOf({ counts = "median" }: Row, figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (counts === "worst") return sorted.at(-1) ?? Number.NaN;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Runs something several times, one after the other. */
export async function repeat(times: number, run: (index: number) => Promise<number>): Promise<number[]> {
  const figures: number[] = [];
  for (let index = 0; index < times; index += 1) figures.push(await run(index));
  return figures;
}
