/** What Trellis costs Google Calendar's own page: the main thread's time in our content script, from the browser's trace. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { ask } from "../browser/support/ask";
import { launch } from "../browser/support/browsers";
import { guideFor, openEvent, saved, type } from "../browser/support/steps";
import type { TestBrowser } from "../browser/support/test-browser";
import type { SampleOptions } from "../calendar/server";
import { type Row, repeat } from "./row";
import { sleep } from "./sleep";
import { sum, traced } from "./trace";

const manyChips = { extraChips: 300 };
const fullOfChips = { extraChips: 1_000 };
const mutations = 5_000;
const idleSeconds = 5;
/** Until the bubble has shown all its steps. Milliseconds. */
const bubbleSettled = 1_500;
const oneOnOnes = ["robin", "ines", "aiko", "tom", "priya", "helen", "samuel"];

export const calendarCostRows: readonly Row[] = [
  {
    name: "our main-thread time in Calendar for 1,000 foreign mutations, no event open, 300 chips",
    limit: 0.5,
    unit: "ms",
    measure: () => withCalendar((page) => repeat(9, () => costOfStorm(page))),
  },
  {
    name: "the same with 1,000 chips",
    limit: 0.5,
    unit: "ms",
    measure: () => withCalendar((page) => repeat(9, () => costOfStorm(page)), fullOfChips),
  },
  {
    // Marks, which are off unless the user wants them, follow their chips with every frame.
    name: "the same with 1,000 chips, marks on",
    limit: 2,
    unit: "ms",
    measure: () => withMarks((page) => repeat(9, () => costOfStorm(page))),
  },
  {
    // Most of it is the browser's own work for one more frame on the page, not our script's.
    name: "1,000 foreign mutations, 1,000 chips: how much longer than beside an extension that does nothing (about 4 ms)",
    limit: 2,
    unit: "ms",
    measure: longerThanWithout,
  },
  {
    name: "our main-thread time in Calendar for an idle second",
    limit: 0.05,
    unit: "ms",
    measure: () => withCalendar((page) => repeat(5, () => costOfIdling(page))),
  },
  {
    name: "our main-thread time in Calendar for an idle second, 1,000 chips, marks on",
    limit: 0.05,
    unit: "ms",
    measure: () => withMarks((page) => repeat(5, () => costOfIdling(page))),
  },
  {
    name: "our main-thread time in Calendar for one bubble opened and read",
    limit: 5,
    unit: "ms",
    measure: () => withCalendar((page) => repeat(14, (run) => costOfBubble(page, run))),
  },
  {
    name: "longest task of ours in Calendar",
    limit: 50,
    unit: "ms",
    counts: "worst",
    measure: () => repeat(5, () => longestTask()),
  },
];

async function withCalendar<T>(
  run: (page: Page) => Promise<T>,
  options: Partial<SampleOptions> = manyChips,
  prepare: (browser: TestBrowser) => Promise<void> = async () => {},
  extension?: string,
): Promise<T> {
  const browser = await launch("chromium", { watch: false, ...(extension && { extension }) });
  try {
    await prepare(browser);
    const page = await browser.openCalendar(options);
    await sleep(2_000);
    return await run(page);
  } finally {
    await browser.close();
  }
}

/** With a known 1-on-1 in the week, so that there is a mark to keep. */
function withMarks<T>(run: (page: Page) => Promise<T>): Promise<T> {
  return withCalendar(run, fullOfChips, async (browser) => {
    const options = await browser.extensionPage("options.html");
    await ask(options, "settings.change", { change: { marks: true } });
    const page = await browser.openCalendar();
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    await type(guide, page, /^Notes/, "Known.");
    await saved(guide);
    await page.close();
    await options.close();
  });
}

/** For each thousand of its mutations. Milliseconds. */
async function costOfStorm(page: Page): Promise<number> {
  const trace = await traced(page, () => page.evaluate((count) => window.sample.storm(count), mutations));
  return ((sum(trace.scripts) + trace.microtasks) * 1_000) / mutations;
}

async function costOfIdling(page: Page): Promise<number> {
  const trace = await traced(page, () => sleep(idleSeconds * 1_000));
  return (sum(trace.scripts) + trace.microtasks) / idleSeconds;
}

/** The page's own time for the same storm beside ours and beside an extension that does nothing, in turn. */
function longerThanWithout(): Promise<number[]> {
  return withCalendar(
    (beside) =>
      withCalendar(
        (alone) => repeat(25, async () => (await timeOfStorm(beside)) - (await timeOfStorm(alone))),
        fullOfChips,
        undefined,
        emptyExtension(),
      ),
    fullOfChips,
  );
}

/** On the page's clock, for each thousand mutations. Milliseconds. */
async function timeOfStorm(page: Page): Promise<number> {
  const took = await page.evaluate(async (count) => {
    const start = performance.now();
    await window.sample.storm(count);
    return performance.now() - start;
  }, mutations);
  return (took * 1_000) / mutations;
}

function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "trellis-empty-"));
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ manifest_version: 3, name: "Empty", version: "1" }));
  return folder;
}

async function costOfBubble(page: Page, run: number): Promise<number> {
  const key = oneOnOnes[run % oneOnOnes.length] ?? "robin";
  const trace = await traced(page, async () => {
    await openEvent(page, key);
    await sleep(bubbleSettled);
  });
  // The sample calendar opens its bubble without promises, so these are ours, or nobody's.
  return sum(trace.scripts) + trace.microtasks;
}

/** From the page's first moment on, an event opened included. */
async function longestTask(): Promise<number> {
  const browser = await launch("chromium", { watch: false });
  try {
    const page = await browser.openCalendar(manyChips);
    const trace = await traced(page, async () => {
      await page.reload();
      await sleep(1_500);
      await openEvent(page, "robin");
      await sleep(bubbleSettled);
    });
    return Math.max(...trace.scripts);
  } finally {
    await browser.close();
  }
}
