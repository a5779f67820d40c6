/** The career clock as days go by: a background that slept or was killed, a backup brought back, and the team's year. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hourAlarm } from "../../utils/services/midnight";
import { databaseName } from "../../utils/storage/open";
import { ask } from "./support/ask";
import { axe } from "./support/axe";
import { takeBackup } from "./support/backup-files";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

/** Months ago, on this day of the month. */
const monthsAgo = (months: number, day: number) => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, day)).toISOString().slice(0, 10);
};
const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.each(browsers)("the clock in %s", (kind) => {
  let browser: TestBrowser;
  let options: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    options = await browser.extensionPage("options.html#people");
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function add(name: string, heldOn: string): Promise<void> {
    const clock = { everyMonths: 12, pause: null, rough: null };
    const facts = { name, emails: [`${name.toLowerCase()}@example.com`], role: "", startDate: null };
    const { id } = await ask(options, "person.add", { person: { ...facts, kind: "report", clock } });
    await ask(options, "clock.held", { personId: id, on: heldOn });
  }

  /** As if a day had passed that made somebody overdue: the background has no part in it. */
  const passTime = (name: string) => options.evaluate(moveBack, databaseName, name, dayFrom(-400));

  const badgeIs = (text: string) =>
    waitFor(`the badge to say "${text}"`, async () => ((await badgeOf(options)) === text ? true : undefined));

  it("is counted anew by an alarm that wakes a stopped background", async () => {
    await add("Robin", dayFrom(-30));
    await add("Ines", dayFrom(-60));
    await badgeIs("");
    await passTime("Robin");
    await browser.stopWorker();
    await options.evaluate(ringNow, hourAlarm);
    await badgeIs("1");
  });

  it("is right as soon as a browser that was killed has started again", async () => {
    await passTime("Ines");
    browser = await browser.restart({ killed: true });
    options = await browser.extensionPage("options.html#people");
    await badgeIs("2");
  });

  it("is right after a backup was brought back", async () => {
    const backup = await takeBackup(options);
    const [first] = (await ask(options, "popup.view", {})).rows;
    await ask(options, "clock.snooze", { personId: first?.person.id ?? "", until: dayFrom(14) });
    await badgeIs("1");
    const file = await ask(options, "restore.part", { file: null, part: backup.toString("base64") });
    const from = { source: { kind: "file", file }, passphrase: null, leaveOutLoose: false } as const;
    await ask(options, "restore.apply", { ...from, how: "replace", withErased: false });
    await badgeIs("");
  });

  it("shows the team's year, and takes a proposal to spread it", async () => {
    for (const [index, name] of ["Ada", "Ben", "Cleo"].entries()) await add(name, monthsAgo(7, 12 + index));
    const year = await browser.extensionPage("options.html#year");
    await year.setViewport({ width: 320, height: 800 });
    await byRole(year, "heading", "Spread it");
    expect(await year.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await axe(year);
    expect(await tabWalk(year)).toContainEqual(expect.stringMatching(/^button Plan for \w+: /));
    await click(year, "button", /^Plan for /);
    await byRole(year, "button", /^Do not plan /);
    await click(year, "button", "Undo");
    await byRole(year, "button", /^Plan for /);
    await year.close();
  });

  it("schedules at another time from the popup", async () => {
    const popup = await browser.extensionPage("popup.html");
    // They are on track, so folded away: a search finds them.
    await byRole(popup, "heading", "All well");
    await popup.keyboard.type("robin");
    await click(popup, "button", /^More for /);
    await click(popup, "menuitem", "Schedule otherwise…");
    await byRole(popup, "link", /^Open in Google Calendar/);
    await axe(popup);
    await popup.close();
  });

  it("leaves no error on any console and asks the network for nothing", async () => {
    expect(await browser.consoleErrors()).toEqual([]);
    expect(browser.networkRequests()).toEqual([]);
  });
});

type Api = Record<
  "browser" | "chrome",
  | {
      action: { getBadgeText(details: object): Promise<string> };
      alarms: { create(name: string, info: { when: number }): Promise<void> | void };
    }
  | undefined
>;

function badgeOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Api;
    return (browser ?? chrome)?.action.getBadgeText({});
  });
}

/** Runs in the page. */
async function ringNow(name: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Api;
  await (browser ?? chrome)?.alarms.create(name, { when: Date.now() + 100 });
}

/** Runs in the page: the last career conversation of a person was on another day. */
function moveBack(database: string, name: string, on: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("people", "readwrite");
      const reading = transaction.objectStore("people").getAll();
      reading.onsuccess = () => {
        for (const person of reading.result) {
          if (person.name !== name) continue;
          transaction.objectStore("people").put({ ...person, lastCareer: { ...person.lastCareer, on } });
        }
      };
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
