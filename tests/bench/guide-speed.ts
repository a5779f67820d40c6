/** From a readable event in the calendar to a painted guide. */
import type { Frame, Page } from "puppeteer-core";
import { launch } from "../browser/support/browsers";
import { guideFrame } from "../browser/support/guide-frame";
import { guideFor, openEvent } from "../browser/support/steps";
import type { TestBrowser } from "../browser/support/test-browser";
import type {} from "../calendar/client/hooks";
import { people } from "../calendar/events";
import { openToPainted } from "./marks";
import { type Row, repeat } from "./row";
import { sleep } from "./sleep";

const oneOnOnes = (["robin", "ines", "aiko", "tom", "priya", "helen", "samuel"] as const).map((key) => ({
  key,
  name: people[key].name,
}));
const runs = 21;
/** Time for the page to come to rest between runs. Milliseconds. */
const rest = 700;
/** Shorter than most people hold a button down when they click. Milliseconds. */
const press = 80;

export const guideSpeedRows: readonly Row[] = [
  {
    name: "guests readable to guide painted, frame warm, background awake",
    limit: 33,
    unit: "ms",
    measure: () => withOpenCalendar((_browser, page, guide) => repeat(runs, (run) => openNext(page, guide, run))),
  },
  {
    name: "guests readable to guide painted, background asleep, event opened by a click",
    limit: 80,
    unit: "ms",
    measure: () => asleep(press),
  },
  {
    name: "guests readable to guide painted, background asleep, event opened without one",
    limit: 80,
    unit: "ms",
    measure: () => asleep(0),
  },
  {
    name: "guests readable to guide painted, the page's first event",
    limit: 150,
    unit: "ms",
    measure: () => withBrowser((browser) => repeat(9, () => openFirst(browser))),
  },
];

function asleep(pressed: number): Promise<number[]> {
  return withOpenCalendar((browser, page, guide) =>
    repeat(runs, async (run) => {
      await browser.stopWorker();
      return openNext(page, guide, run, pressed);
    }),
  );
}

async function withBrowser<T>(run: (browser: TestBrowser) => Promise<T>): Promise<T> {
  const browser = await launch("chromium", { watch: false });
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

/** A calendar in which one event has been opened before, so that everything is warm. */
function withOpenCalendar<T>(run: (browser: TestBrowser, page: Page, guide: Frame) => Promise<T>): Promise<T> {
  return withBrowser(async (browser) => {
    const page = await browser.openCalendar();
    await openEvent(page, "jonas");
    const guide = await guideFor(page, people.jonas.name);
    await sleep(rest);
    return run(browser, page, guide);
  });
}

async function openNext(page: Page, guide: Frame, run: number, pressed = 0): Promise<number> {
  const event = oneOnOnes[run % oneOnOnes.length];
  if (event === undefined) throw new Error("The sample calendar has no 1-on-1.");
  const took = await openToPainted(page, guide, event, pressed);
  await sleep(rest);
  return took;
}

async function openFirst(browser: TestBrowser): Promise<number> {
  const page = await browser.openCalendar();
  const guide = await guideFrame(page);
  await sleep(rest);
  const took = await openToPainted(page, guide, { key: "robin", name: people.robin.name });
  await page.close();
  return took;
}
