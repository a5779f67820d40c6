/** A goal from its words to its marks: what it is kept by, whom it serves, how it went, and how it became what it is. */
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./support/axe";
import type { Screen } from "./support/axe-in-page";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent, textOf, type } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

const goal = "Lead the demo every month and collect two written reactions each time";

describe.each(browsers)("goals in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;
  let guide: Frame;
  let options: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    options = await browser.extensionPage("options.html#objectives");
    page = await browser.openCalendar();
    await page.setViewport({ width: 1440, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
  });

  const has = (screen: Screen, region: string, words: string) =>
    waitFor(`${region} with ${words}`, async () => ((await textOf(screen, region)).includes(words) ? true : undefined));
  const bodyHas = (screen: Screen, words: string) =>
    waitFor(words, async () =>
      (await screen.evaluate(() => document.body.innerText)).includes(words) ? true : undefined,
    );

  /** Puts a value into the field with this label, as a date's is chosen. */
  async function fill(label: string, value: string): Promise<void> {
    await guide.evaluate(
      (label, value) => {
        const found = [...document.querySelectorAll("label")].find(
          (each) => each.innerText.trim() === label && each.checkVisibility(),
        );
        const field = found?.control as HTMLInputElement;
        field.value = value;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      label,
      value,
    );
  }

  async function choose(name: string, words: string): Promise<string[]> {
    const field = (await byRole(guide, "combobox", name)) as ElementHandle<HTMLSelectElement>;
    const labels = await field.evaluate((select) => [...select.options].map(({ text }) => text));
    const value = await field.evaluate(
      (select, words) => [...select.options].find(({ text }) => text.includes(words))?.value ?? "",
      words,
    );
    await field.select(value);
    return labels;
  }

  it("serve objectives that are pasted as a list", async () => {
    await options.bringToFront();
    const box = await byRole(options, "textbox", "Objectives, one a line");
    await box.evaluate((area) => {
      (area as HTMLTextAreaElement).value = "- Customers find the checkout easy\n2. Answer every ticket in a day\n";
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await type(options, options, "Period", "Q1 2027");
    await click(options, "button", "Add 2 objectives");
    await bodyHas(options, "2 objectives added.");
    await bodyHas(options, "No goal serves it yet.");
  });

  it("are written with all that two people agree on, and never begin before they end", async () => {
    await page.bringToFront();
    await openEvent(page, "robin");
    guide = await guideFor(page, "Robin Vale");
    await click(guide, "button", "New goal");
    await type(guide, page, "New goal", goal);
    await guide.$eval('form[aria-label="New goal"] details.more > summary', (summary) =>
      (summary as HTMLElement).click(),
    );
    await type(guide, page, "How often", "Every month");
    await type(guide, page, "Help needed, and from whom", "A room from Ines");
    const kinds = await choose("Way to grow", "Coaching others");
    expect(kinds.slice(1, 4)).toEqual([
      "Being mentored · not talked about yet",
      "Coaching others · not talked about yet",
      "Class, certificate or conference · not talked about yet",
    ]);
    await choose("Serves the objective", "Customers find");
    await fill("From", "2026-12-10");
    await fill("Look again on", "2026-12-01");
    await bodyHas(guide, "That is before it begins.");
    const add = await byRole(guide, "button", "Add goal");
    expect(await add.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await fill("Look again on", "2027-01-10");
    await axe(guide);
    await click(guide, "button", "Add goal");
    await has(guide, "Goals", "1 active");
    expect(await textOf(guide, "Goals")).toContain("Customers find the checkout easy");
  });

  it("are looked at in one click, and the marks come back next time", async () => {
    await click(guide, "button", "Kept");
    await has(guide, "Goals", "Oldest first: kept.");
    const next = await page.evaluate(() => {
      const now = window.sample.events.find((event) => event.key === "robin")?.start ?? "";
      return window.sample.events.find((event) => event.key.startsWith("robin/") && event.start > now)?.key ?? "";
    });
    // Both are on a Tuesday at ten: they are told apart by their elements.
    await guide.$eval(".guide-body", (body) => body.classList.add("earlier"));
    await openEvent(page, next);
    await waitFor("the next occurrence", async () => ((await guide.$(".earlier")) === null ? true : undefined));
    await has(guide, "Last time", "Oldest first: kept.");
    const marks = await guide.$$eval(".dot-kept", (dots) => dots.length);
    expect(marks).toBeGreaterThan(0);
    expect(await textOf(guide, "Goals")).not.toMatch(/\d ?%/);
  });

  it("keep what they were when they change", async () => {
    await click(guide, "button", `More about: ${goal}`);
    await click(guide, "menuitem", "Change");
    await guide.$eval('form[aria-label="Change a goal"] details.more > summary', (summary) =>
      (summary as HTMLElement).click(),
    );
    expect((await choose("Way to grow", "Coaching others"))[2]).toBe("Coaching others");
    await fill("How often", "Every second month");
    await click(guide, "button", "Change");
    await has(guide, "Goals", "1 active");

    await options.bringToFront();
    await options.evaluate(() => {
      location.hash = "#people";
    });
    await click(options, "link", "Robin Vale");
    await byRole(options, "heading", "Robin Vale");
    await has(options, "Goals", "Every second month");
    expect(await textOf(options, "Goals")).toContain("A room from Ines");
    await options.$eval("details.goal-changes > summary", (summary) => (summary as HTMLElement).click());
    await has(options, "Goals", "how often: Every month");
  });

  it("stand under the objective that they serve", async () => {
    await options.evaluate(() => {
      location.hash = "#objectives";
    });
    await bodyHas(options, goal);
    await axe(options);
    expect(await browser.consoleErrors()).toEqual([]);
    expect(browser.networkRequests()).toEqual([]);
  });
});
