/** Prints figures, and says which of them are below their floors. */
import type { Outcome, Rows } from "./run";
import { add, emptyTally, figures, figuresOf, type Tally } from "./score";

export interface Floors {
  recall: number;
  person: number;
}

/** @returns one line for each figure below its floor and each claim that is false */
export function problemsIn(what: string, { rows, falseClaims }: Outcome, floors: Floors): string[] {
  const low = [...rows].flatMap(([row, tally]) => {
    const { precision, recall, person } = figuresOf(tally);
    return [
      ...(precision < 1 ? [`${what}, ${row}: precision ${share(precision)}`] : []),
      ...(recall < floors.recall
        ? [`${what}, ${row}: recall ${share(recall)} of at least ${share(floors.recall)}`]
        : []),
      ...(person < floors.person
        ? [`${what}, ${row}: person ${share(person)} of at least ${share(floors.person)}`]
        : []),
    ];
  });
  return [...falseClaims.map((claim) => `${what}: a false claim about ${claim}`), ...low];
}

export function table(title: string, rows: Rows): string {
  const width = Math.max(...[...rows.keys()].map((row) => row.length), 8);
  const head = ["".padEnd(width), ...figures.map((name) => name.padStart(9)), "readings".padStart(9)].join(" ");
  const lines = [...rows, ["all", total(rows)] as const].map(([row, tally]) => line(row, tally, width));
  return [title, head, ...lines, ""].join("\n");
}

/** Rows that are perfect are only named. */
export function shortTable(title: string, rows: Rows): string {
  const isPerfect = (tally: Tally) => figures.every((name) => figuresOf(tally)[name] === 1);
  const perfect = [...rows].filter(([, tally]) => isPerfect(tally)).map(([row]) => row);
  const names = perfect.length <= 200 ? `: ${perfect.join(", ")}` : "";
  const rest = new Map([...rows].filter(([, tally]) => !isPerfect(tally)));
  const worst = [...rest].sort(([, one], [, other]) => figuresOf(one).recall - figuresOf(other).recall).slice(0, 20);
  const shown = worst.length < rest.size ? `${title} (the ${worst.length} of lowest recall)` : title;
  const all = new Map([...worst, ["perfect or not", total(rows)] as const]);
  return `${table(shown, all).replace(/^all .*\n/m, "")}Perfect: ${perfect.length} of ${rows.size}${names}\n`;
}

function total(rows: Rows): Tally {
  const sum = emptyTally();
  for (const tally of rows.values()) add(sum, tally);
  return sum;
}

function line(row: string, tally: Tally, width: number): string {
  const all = figuresOf(tally);
  const numbers = figures.map((name) => share(all[name]).padStart(9));
  return [row.padEnd(width), ...numbers, String(tally.readings).padStart(9)].join(" ");
}

/** Never rounded up to 1. */
function share(value: number): string {
  return (Math.floor(value * 1000) / 1000).toFixed(3);
}
