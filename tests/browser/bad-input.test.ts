/** What a calendar may hold that breaks careless readers: a clear state in the panel, nothing lost, nothing thrown. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { guideFrame, guideIsVisible } from "./support/guide-frame";
import { click, guideFor, openEvent, saved, type } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("odd events in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    page = await browser.openCalendar();
    await page.setViewport({ width: 1440, height: 900 });
    await openEvent(page, "robin");
    await guideFor(page, "Robin Vale");
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** Waits until the guide stands on this event: its name, or the reason why it has none. */
  async function heading(expected: RegExp): Promise<Frame> {
    const frame = await guideFrame(page);
    await waitFor(`a guide that says ${expected}`, async () =>
      expected.test(await frame.evaluate(() => document.querySelector("h1")?.textContent ?? "")) ? true : undefined,
    );
    return frame;
  }

  const fits = (frame: Frame) =>
    frame.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

  it.each([
    ["no-title", /^Tom/],
    ["long-title", /^Ines/],
    ["right-to-left", /\p{Script=Arabic}|Layla/u],
    ["no-id", /^Robin/],
    ["nameless", /@/],
    ["secondary-calendar", /^Ines/],
    ["two-minutes", /^Tom/],
    ["past-midnight", /^Tom/],
  ])("opens a guide for %s", async (key, name) => {
    await openEvent(page, key);
    const frame = await heading(name);
    expect(await guideIsVisible(page)).toBe(true);
    await byRole(frame, "region", "Agenda");
    expect(await fits(frame)).toBe(true);
  });

  it("shows markup in titles and names as text, and runs none of it", async () => {
    await openEvent(page, "html");
    const frame = await heading(/</);
    expect(await frame.evaluate(() => document.querySelectorAll("main script, main img, main b").length)).toBe(0);
    expect(await frame.evaluate(() => "hacked" in window)).toBe(false);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  });

  it.each(["crowd", "list", "focus", "hidden-guests"])("opens none for %s, and says why when asked", async (key) => {
    await openEvent(page, key);
    await waitFor("no guide", async () => ((await guideIsVisible(page)) ? undefined : true));
    await click(page, "button", /^Conversation guide/);
    await waitFor("the guide", async () => ((await guideIsVisible(page)) ? true : undefined));
    const frame = await guideFrame(page);
    await waitFor("a reason", async () =>
      (await frame.evaluate(() => document.querySelector("main")?.innerText.length ?? 0)) > 20 ? true : undefined,
    );
    expect(await fits(frame)).toBe(true);
    await openEvent(page, "robin");
    await guideFor(page, "Robin Vale");
  });

  it("takes my second address for me once it is told of it", async () => {
    await openEvent(page, "second-address");
    await waitFor("no guide", async () => ((await guideIsVisible(page)) ? undefined : true));
    const options = await browser.extensionPage("options.html#settings");
    await type(options, options, /own addresses|your (other )?addresses/i, "mara.kessel@example.org");
    await click(options, "button", /^(Add|Save)/);
    await saved(options);
    await options.close();
    await page.bringToFront();
    await openEvent(page, "robin");
    await guideFor(page, "Robin Vale");
    await openEvent(page, "second-address");
    await heading(/^Lena/);
    await openEvent(page, "two-of-me");
    await waitFor("no guide for two of me", async () => ((await guideIsVisible(page)) ? undefined : true));
  });

  it("has nothing to do on a page of the site that is no calendar", async () => {
    const other = await browser.openCalendar({}, "/calendar/render-nothing");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await other.$$('iframe[title="Conversation guide"]')).toHaveLength(0);
    await other.close();
  });

  it("keeps two panels on one conversation in step, and loses no line of either", async () => {
    const second = await browser.openCalendar();
    await page.bringToFront();
    await openEvent(page, "robin");
    const one = await guideFor(page, "Robin Vale");
    await type(one, page, "Notes", "first panel");
    await saved(one);
    await second.bringToFront();
    await openEvent(second, "robin");
    const two = await guideFor(second, "Robin Vale");
    const notes = await byRole(two, "textbox", "Notes");
    await waitFor("the first panel's line in the second", async () =>
      (await notes.evaluate((field) => (field as HTMLTextAreaElement).value)).includes("first panel")
        ? true
        : undefined,
    );
    await notes.focus();
    await second.keyboard.press("End");
    await second.keyboard.type("\nsecond panel");
    await saved(two);
    const before = await byRole(one, "textbox", "Notes");
    await waitFor("the second panel's line in the first", async () =>
      (await before.evaluate((field) => (field as HTMLTextAreaElement).value)) === "first panel\nsecond panel"
        ? true
        : undefined,
    );
    await second.close();
  });

  it("throws nothing into the page's console", async () => {
    expect(await page.evaluate(() => window.sample.consoleErrors)).toEqual([]);
    expect(await browser.consoleErrors()).toEqual([]);
  });
});
