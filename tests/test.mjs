/**
 * `npm test`: everything that must hold, cheapest first, stopping at the first failure. What follows `--` goes to the
 * tests; `--full` runs the long evaluations as well.
 */
import { ensurePackages } from "./support/packages.mjs";
import { run } from "./support/run.mjs";

const args = process.argv.slice(2);
const passedOn = args.filter((arg) => arg !== "--full");
const env = { TRELLIS_BUILT: "1", ...(args.includes("--full") ? { TRELLIS_FULL: "1" } : {}) };

/** Each: what it says, what it does. */
const steps = [
  ["packages", () => ensurePackages()],
  ["wxt prepare", () => npm("prepare:types")],
  ["browsers", () => run("npx", ["tsx", "tests/browser/support/install-browsers.ts"])],
  ["types", () => npm("typecheck")],
  ["lint", () => npm("lint")],
  ["unused code", () => npm("unused")],
  ["unit tests", () => npm("test:unit", passedOn)],
  ["build for Chromium", () => npm("build")],
  ["build for Firefox", () => npm("build:firefox")],
  ["browser tests", () => npm("test:browser", passedOn)],
  ["fault tests", () => npm("test:faults")],
];

const begin = performance.now();
for (const [name, work] of steps) {
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    console.error(error.message);
    console.error(`FAILED ${name}, after ${seconds(start)} s`);
    process.exit(1);
  }
  console.log(`ok ${name} ${seconds(start)} s`);
}
console.log(`All passed in ${seconds(begin)} s.`);

function npm(script, extra = []) {
  return run("npm", ["run", "--silent", script, "--", ...extra], env);
}

function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
