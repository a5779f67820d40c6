/** Popup and guide after many years: 200 people, 20,000 conversations. */
import { guideFor, openEvent } from "../browser/support/steps";
import type { TestBrowser } from "../browser/support/test-browser";
import { people } from "../calendar/events";
import { switchLockOn } from "./lock-on";
import { emptyPage, withManyYears } from "./many-years";
import { openToPainted } from "./marks";
import { type Row, repeat } from "./row";
import { sleep } from "./sleep";
import { addressOf, openToPeople } from "./time-first-people";

const years = { people: 200, conversations: 20_000, withRobin: 500 };
const runs = 15;
const popup = "popup.html";

export const manyPeopleRows: readonly Row[] = [
  {
    name: "popup to painted, 200 people, 20,000 conversations, background awake",
    limit: 100,
    unit: "ms",
    measure: () => withManyYears(years, (browser) => popupAwake(browser)),
  },
  {
    name: "popup to painted, 200 people, 20,000 conversations, background asleep",
    limit: 200,
    unit: "ms",
    measure: () => withManyYears(years, (browser) => popupAsleep(browser)),
  },
  {
    name: "popup to painted, 200 people, 20,000 conversations, lock on and open, background awake",
    limit: 100,
    unit: "ms",
    measure: () => withManyYears(years, (browser) => popupAwake(browser), switchLockOn),
  },
  {
    name: "popup to painted, 200 people, 20,000 conversations, lock on and open, background asleep",
    limit: 200,
    unit: "ms",
    measure: () => withManyYears(years, (browser) => popupAsleep(browser), switchLockOn),
  },
  {
    name: "an empty page of an extension instead of the popup, background awake",
    limit: null,
    unit: "ms",
    measure: () => withManyYears(years, (browser) => popupAwake(browser, emptyPage)),
  },
  {
    name: "an empty page of an extension instead of the popup, background asleep",
    limit: null,
    unit: "ms",
    measure: () => withManyYears(years, (browser) => popupAsleep(browser, emptyPage)),
  },
  {
    name: "guide for a person with 500 conversations",
    limit: 50,
    unit: "ms",
    measure: () => withManyYears(years, guideOfLongTime),
  },
];

async function popupAwake(browser: TestBrowser, page = popup): Promise<number[]> {
  const { driver, address } = await addressOf(browser, page);
  return repeat(runs, () => openToPeople(driver, address, "li"));
}

async function popupAsleep(browser: TestBrowser, page = popup): Promise<number[]> {
  const { driver, address } = await addressOf(browser, page);
  return repeat(runs, async () => {
    await browser.stopWorker();
    return openToPeople(driver, address, "li");
  });
}

async function guideOfLongTime(browser: TestBrowser): Promise<number[]> {
  const page = await browser.openCalendar();
  await openEvent(page, "ines");
  const guide = await guideFor(page, people.ines.name);
  return repeat(runs, async () => {
    await openEvent(page, "ines");
    await guideFor(page, people.ines.name);
    await sleep(700);
    return openToPainted(page, guide, { key: "robin", name: people.robin.name });
  });
}
