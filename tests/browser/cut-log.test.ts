/**
 * A crash or a power cut leaves the last record of Chromium's log there in part. What was stored before must outlive the
 * starts that follow: left to itself, Chromium removed everything at the second one.
 */
import { readdirSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ask } from "./support/ask";
import { browsers, launch } from "./support/browsers";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

test.runIf(browsers.includes("chromium"))("a record that was cut off takes nothing with it", async () => {
  let browser = await launch("chromium");
  try {
    for (const name of ["Robin", "Kim", "Ada"]) await add(browser, name);
    browser = await browser.restart({ killed: true, meanwhile: cutLastRecord });
    await add(browser, "Noor");
    browser = await browser.restart({ killed: true });
    const names = await everybody(browser);
    expect(names).toEqual(expect.arrayContaining(["Robin", "Noor"]));
    // One record was cut off.
    expect(names.length).toBeGreaterThanOrEqual(3);
  } finally {
    await browser.close();
  }
});

async function add(browser: TestBrowser, name: string): Promise<void> {
  const person = { name, kind: "report" as const, emails: [], role: "", startDate: null };
  const clock = { everyMonths: 12, pause: null, rough: null };
  await onData(browser, (page) => ask(page, "person.add", { person: { ...person, clock } }));
}

async function everybody(browser: TestBrowser): Promise<string[]> {
  const people = await onData(browser, (page) => ask(page, "people.list", {}));
  return people.map(({ name }) => name);
}

/** A background that starts with the browser may not answer yet. */
async function onData<T>(browser: TestBrowser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.extensionPage("options.html#data");
  const answer = await waitFor("an answer", () => work(page), 20_000);
  await page.close();
  return answer;
}

type Page = Awaited<ReturnType<TestBrowser["extensionPage"]>>;

/** Shorter than what any of the additions wrote. */
const cutBytes = 100;

function cutLastRecord(profile: string): void {
  const folder = join(profile, "Default/IndexedDB");
  for (const database of readdirSync(folder).filter((name) => name.endsWith(".leveldb"))) {
    const logs = readdirSync(join(folder, database)).filter((name) => name.endsWith(".log"));
    for (const log of logs) {
      const path = join(folder, database, log);
      truncateSync(path, Math.max(0, statSync(path).size - cutBytes));
    }
  }
}
