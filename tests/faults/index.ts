/**
 * `npm run test:faults`: breaks Trellis in the middle of its work, in both browsers at once, and looks whether anything
 * that was confirmed is missing. `-- --full` tries each fault 200 times; `--seed N` repeats a run; `--only WORD` and
 * `--browser NAME` leave the rest out; `--rounds N` sets how often;
 * `--verbose` prints each round.
 */
import "temporal-polyfill/global";
import { parseArgs } from "node:util";
import { browsers } from "../browser/support/browsers";
import { type BrowserKind, browserKinds } from "../browser/support/executables";
import setup from "../browser/support/global-setup";
import type { Fault } from "./faults/fault";
import { faults } from "./faults/list";
import { type Outcome, tryFaults } from "./run";

const { values } = parseArgs({
  options: {
    full: { type: "boolean", default: process.env.TRELLIS_FULL === "1" },
    seed: { type: "string" },
    only: { type: "string", default: "" },
    browser: { type: "string" },
    rounds: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const kinds = browsers.filter((kind) => (values.browser ?? kind) === kind);
const chosen = faults.filter(({ name }) => name.includes(values.only));
const rounds = Number(values.rounds ?? (values.full ? 200 : 5));
/** So many rounds of every fault share a browser; more would fill its profile. */
const fewRounds = 5;

console.log(`seed ${seed}: ${rounds} rounds of each fault over ${kinds.join(" and ")}`);
setup();
let failures = 0;
await Promise.all(kinds.map(tryAll));
if (failures > 0) {
  console.log(`To repeat: npm run test:faults -- --seed ${seed} --rounds ${rounds}`);
  process.exitCode = 1;
}

async function tryAll(kind: BrowserKind, at: number): Promise<void> {
  // The odd one goes to the first.
  const share = Math.floor((rounds + kinds.length - 1 - at) / kinds.length);
  const say = (line: string) => values.verbose && console.log(line);
  // The same with the other browser left out, so that a round can be repeated alone.
  const turn = browserKinds.indexOf(kind);
  const groups: (readonly Fault[])[] = share <= fewRounds ? [chosen] : chosen.map((fault) => [fault]);
  for (const faults of groups) {
    const told = (fault: Fault, outcome: Outcome) => report(fault.name, kind, outcome);
    await tryFaults({ faults, kind, rounds: share, seed, turn, say, told });
  }
}

function report(name: string, kind: BrowserKind, { rounds, met, seconds, wrong }: Outcome): void {
  failures += wrong.length;
  const each = (seconds / Math.max(1, rounds)).toFixed(2);
  const words = `${rounds} rounds, ${met} met their work in its middle, ${each} s each`;
  console.log(`${wrong.length > 0 ? "FAILED" : "ok"}  ${name}, ${kind}: ${words}`);
  for (const line of wrong) console.log(`  ${line}`);
}
