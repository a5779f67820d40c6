/** What of a note is lost when the browser is killed while somebody types. */
import { launch } from "../browser/support/browsers";
import { byRole } from "../browser/support/by-role";
import { guideFor, openEvent } from "../browser/support/steps";
import type { TestBrowser } from "../browser/support/test-browser";
import { waitFor } from "../browser/support/wait";
import { people } from "../calendar/events";
import type { Row } from "./row";
import { sleep } from "./sleep";

/** Between two keys, as a quick typist. Milliseconds. */
const pause = 60;
/** How long is typed before the browser is killed, each time another moment between two writes. Milliseconds. */
const typingTimes = [2_000, 2_170, 2_340, 2_510, 2_680];

export const lostKeystrokeRows: readonly Row[] = [
  {
    name: "oldest keystroke in notes lost when the browser is killed",
    limit: 1_000,
    unit: "ms",
    counts: "worst",
    measure: async () => {
      const ages: number[] = [];
      for (const time of typingTimes) ages.push(await oldestLost(time));
      return ages;
    },
  },
];

/** @returns the age of the oldest lost key at the moment of the kill; 0 when none was lost */
async function oldestLost(typingTime: number): Promise<number> {
  let browser = await launch("chromium", { watch: false });
  try {
    const pressedAt = await typeFor(browser, typingTime);
    const killedAt = performance.now();
    browser = await browser.restart({ killed: true });
    const kept = await keptLength(browser);
    const oldest = pressedAt[kept];
    return oldest === undefined ? 0 : killedAt - oldest;
  } finally {
    await browser.close();
  }
}

/** Types into the notes and returns when each key was pressed. */
async function typeFor(browser: TestBrowser, time: number): Promise<number[]> {
  const page = await browser.openCalendar();
  await openEvent(page, "robin");
  const guide = await guideFor(page, people.robin.name);
  await (await byRole(guide, "textbox", "Notes")).focus();
  const pressedAt: number[] = [];
  for (const start = performance.now(); performance.now() - start < time; ) {
    pressedAt.push(performance.now());
    await page.keyboard.press("a");
    await sleep(pause);
  }
  return pressedAt;
}

async function keptLength(browser: TestBrowser): Promise<number> {
  const page = await browser.openCalendar();
  await openEvent(page, "robin");
  const guide = await guideFor(page, people.robin.name);
  const field = await byRole(guide, "textbox", "Notes");
  const text = await waitFor("the note that was kept", async () => {
    const value = await field.evaluate((element) => (element as HTMLTextAreaElement).value);
    return value === "" ? undefined : value;
  });
  return text.length;
}
