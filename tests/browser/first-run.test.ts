/** From the installation to the first guide: the welcome, people from a calendar and from a list, and what is due. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calendar, event, everyTuesday, guest } from "../unit/import/calendar";
import { ask } from "./support/ask";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("the first run in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), "first-run-"));

  beforeAll(async () => {
    // The welcome opens by itself: the launch waits for it.
    browser = await launch(kind);
    page = await browser.extensionPage("options.html");
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const shows = (words: string) =>
    waitFor(words, async () =>
      (await page.evaluate(() => document.body.innerText)).includes(words) ? true : undefined,
    );
  const choose = async (name: string, bytes: string | Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    const input = (await page.waitForSelector("input[type=file]")) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(join(folder, name));
  };

  it("proposes people from a calendar export, and keeps those who are ticked", async () => {
    await byRole(page, "heading", "Welcome to Trellis");
    await axe(page);
    await click(page, "link", "Next");
    const theirs = [guest("me@example.com"), guest("kim@example.com")];
    const career = { uid: "career@google.com", start: ":20250105T100000Z", title: "Career conversation" };
    const guests = [guest("me@example.com"), guest("robin.vale@example.com")];
    const robins = [event({ guests, more: [everyTuesday] }), event({ ...career, guests })];
    const others = [event({ uid: "kim@google.com", guests: theirs }), event({ start: ":never" })];
    await choose("me.ics", calendar(...robins, ...others));
    await shows("every Tuesday since");
    await shows("This event has no start or id");
    await click(page, "checkbox", /^Robin Vale/);
    await byRole(page, "checkbox", /was their last talk about growth/);
    await axe(page);
    expect(await tabWalk(page)).toContainEqual(expect.stringMatching(/^button Add 1 person/));
    await click(page, "button", "Add 1 person");
    await shows("1 person added.");
  });

  it("goes on where it was left, once its tab was closed", async () => {
    await page.close();
    page = await browser.extensionPage("options.html");
    await byRole(page, "heading", "Who reports to you?");
    await shows("Robin");
  });

  it("reads a list from a spreadsheet as its columns are chosen, and takes all of it back", async () => {
    await click(page, "button", "Add people");
    // As old spreadsheets write it: Windows-1252, semicolons.
    const list = "Kontakt;Alias;Stelle\r\nzoe@example.com;Zo\xeb;Eink\xe4uferin f\xfcr \x80\r\nnobody@;;\r\n";
    await choose(
      "team.csv",
      Uint8Array.from(list, (letter) => letter.charCodeAt(0)),
    );
    await shows("Einkäuferin für €");
    await shows("Line 3: “nobody@” is not a whole address");
    const name = await byRole(page, "combobox", "Name, or first name");
    await name.select("1");
    await axe(page);
    await click(page, "button", "Add 1 person, leave out 1 line");
    await shows("1 person added.");
    await shows("Zoë");
    await click(page, "button", "Undo");
    await shows("Taken back.");
    expect((await ask(page, "people.list", {})).map(({ name }) => name)).not.toContain("Zoë");
  });

  it("asks when the last talk was, and ends with the first guide", async () => {
    await click(page, "link", "Next");
    await click(page, "radio", "Longer ago");
    await shows("Saved");
    await axe(page);
    await click(page, "link", "Next");
    await axe(page);
    await click(page, "button", "Done");
    await shows("Overdue");
    const week = await browser.openCalendar();
    await openEvent(week, "robin");
    await guideFor(week, "Robin Vale");
    expect(await browser.consoleErrors()).toEqual([]);
    expect(browser.networkRequests()).toEqual([]);
  });
});
