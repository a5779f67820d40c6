/**
 * `npm run test:faults`: breaks Trellis in the middle of its work, in both browsers, and looks whether anything that was
 * confirmed is missing. `-- --full` tries each fault 200 times; `--seed N` repeats a run; `--only WORD` and
 * `--browser NAME` leave the rest out; `--rounds N` sets how often;
 * `--verbose` prints each round.
 */
import "temporal-polyfill/global";
import { parseArgs } from "node:util";
import { browsers } from "../browser/support/browsers";
import { type BrowserKind, browserKinds } from "../browser/support/executables";
import setup from "../browser/support/global-setup";
import { faults } from "./faults/list";
import { type Outcome, tryFault } from "./run";

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

console.log(`seed ${seed}: ${rounds} rounds of each fault over ${kinds.join(" and ")}`);
setup();
let failures = 0;
for (const fault of chosen) {
  for (const [at, kind] of kinds.entries()) {
    // The odd one goes to the first.
    const share = Math.floor((rounds + kinds.length - 1 - at) / kinds.length);
    const say = (line: string) => values.verbose && console.log(line);
    // The same with the other browser left out, so that a round can be repeated alone.
    const turn = browserKinds.indexOf(kind);
    report(fault.name, kind, await tryFault({ fault, kind, rounds: share, seed, turn, say }));
  }
}
if (failures > 0) {
  console.log(`To repeat: npm run test:faults -- --seed ${seed} --rounds ${rounds}`);
  process.exitCode = 1;
}

function report(name: string, kind: BrowserKind, { rounds, met, seconds, wrong, skipped }: Outcome): void {
  failures += wrong.length;
  const each = (seconds / Math.max(1, rounds)).toFixed(2);
  const words = skipped ?? `${rounds} rounds, ${met} met their work in its middle, ${each} s each`;
  console.log(`${wrong.length > 0 ? "FAILED" : skipped ? "skip" : "ok"}  ${name}, ${kind}: ${words}`);
  for (const line of wrong) console.log(`  ${line}`);
}
