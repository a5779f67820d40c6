/** Marks on known 1-on-1s: above the calendar's views and never in them, with their chips, and gone without a trace. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./support/ask";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent, saved, type } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

/** A weekly one and a single one, both in this week. */
const known = [
  ["robin", "Robin Vale"],
  ["jonas", "Jonas Lind"],
] as const;
const knownKeys = known.map(([key]) => key);

describe.each(browsers)("marks in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    options = await browser.extensionPage("options.html");
    page = await browser.openCalendar();
    await page.setViewport({ width: 1440, height: 860 });
    await page.bringToFront();
    for (const [key, name] of known) {
      await openEvent(page, key);
      const guide = await guideFor(page, name);
      await type(guide, page, /^Notes/, "To be remembered.");
      await saved(guide);
      await guide.evaluate(() => (document.activeElement as HTMLElement).blur());
    }
    await click(page, "button", /^Conversation guide/);
    await page.evaluate(() => window.sample.closeBubble());
  });
  afterAll(async () => {
    await browser?.close();
  });

  const switchMarks = (marks: boolean) => ask(options, "settings.change", { change: { marks } });

  /** The keys of the events on whose chips a mark stands; `?` for one that stands on no chip. */
  const marked = (on = page): Promise<string[]> =>
    on.evaluate(() => {
      const marks = document.querySelector("trellis-guide")?.shadowRoot?.querySelectorAll(".marks > span") ?? [];
      const chips = [...document.querySelectorAll("[data-eventchip][data-eventid]")];
      const keyOf = (mark: Element) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect();
        const chip = chips.find((one) => {
          const box = one.getBoundingClientRect();
          return left >= box.left && right <= box.right && top >= box.top - 1 && bottom <= box.bottom + 1;
        });
        const encoded = chip?.getAttribute("data-eventid") ?? "";
        const id = encoded && atob(encoded.replace(/-/g, "+").replace(/_/g, "/")).split(" ")[0];
        return window.sample.events.find((event) => event.id === id)?.key.replace(/[^a-z].*$/, "") ?? "?";
      };
      return [...marks].map(keyOf).sort();
    });

  const marksOn = (keys: readonly string[], on = page) =>
    waitFor(`marks on ${keys.join(", ") || "nothing"}`, async () => {
      const now = await marked(on);
      return JSON.stringify(now) === JSON.stringify([...keys].sort()) ? true : undefined;
    }).catch(async (cause) => {
      throw new Error(`There are marks on: ${(await marked(on)).join(", ")}`, { cause });
    });

  /** Everything of the calendar's own, and where each chip stands. */
  const pageAsItIs = () =>
    page.evaluate(() => {
      const boxes = [...document.querySelectorAll("[data-eventchip]")].map((chip) => {
        const { left, top, width, height } = chip.getBoundingClientRect();
        return [left, top, width, height];
      });
      return JSON.stringify([document.body.outerHTML, boxes]);
    });

  it("are off until they are switched on", async () => {
    expect(await page.evaluate(() => document.querySelector("trellis-guide")?.shadowRoot?.childElementCount)).toBe(1);
  });

  it("stand on known 1-on-1s and change nothing of the page", async () => {
    const before = await pageAsItIs();
    await switchMarks(true);
    await marksOn(knownKeys);
    expect(await pageAsItIs()).toBe(before);
  });

  it("let every press through to the chip", async () => {
    const hit = await page.evaluate(() => {
      const mark = document.querySelector("trellis-guide")?.shadowRoot?.querySelector(".marks > span");
      const { left, top, width, height } = (mark as Element).getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return found?.closest("[data-eventchip]") !== null;
    });
    expect(hit).toBe(true);
  });

  it("scroll with their chips, and out of sight with them", async () => {
    await page.evaluate(() => document.querySelector(".sc-scroll")?.scrollBy(0, 40));
    await marksOn(knownKeys);
    await page.evaluate(() => document.querySelector(".sc-scroll")?.scrollTo(0, 1_000));
    await marksOn([]);
    await page.evaluate(() => document.querySelector(".sc-scroll")?.scrollTo(0, 480));
    await marksOn(knownKeys);
  });

  it("stay through re-renders, another size of the window, and a moved event", async () => {
    await page.evaluate(() => window.sample.rerender());
    await marksOn(knownKeys);
    await page.setViewport({ width: 1200, height: 800 });
    await marksOn(knownKeys);
    const start = await page.evaluate(() => window.sample.events.find(({ key }) => key === "jonas")?.start ?? "");
    await page.evaluate((start) => window.sample.moveEvent("jonas", start), `${start.slice(0, 10)}T14:00`);
    await marksOn(knownKeys);
    await page.evaluate((start) => window.sample.moveEvent("jonas", start), start);
    await page.setViewport({ width: 1440, height: 860 });
    await marksOn(knownKeys);
  });

  it("lie under nothing that is shown over their chip", async () => {
    await page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement("div"));
      cover.id = "cover";
      cover.style.cssText = "position: fixed; inset: 0; z-index: 5000; background: white";
    });
    await marksOn([]);
    await page.evaluate(() => document.querySelector("#cover")?.remove());
    await marksOn(knownKeys);
  });

  it("stand in the month, too, in the page's dark colours", async () => {
    const month = await browser.openCalendar({ theme: "dark" }, "/calendar/u/0/r/month");
    await month.setViewport({ width: 1440, height: 1000 });
    await waitFor("marks in the month", async () => ((await marked(month)).length >= 4 ? true : undefined));
    expect(new Set(await marked(month))).not.toContain("?");
    await month.close();
    await page.bringToFront();
  });

  it("go with the guide's memory of a series", async () => {
    await openEvent(page, "robin");
    await click(page, "button", /^Conversation guide/);
    const guide = await guideFor(page, "Robin Vale");
    await click(guide, "button", "About this person");
    await click(guide, "button", "Ignore this series");
    await byRole(guide, "heading", "No guide here");
    await page.evaluate(() => window.sample.closeBubble());
    await click(guide, "button", "Close the guide");
    await marksOn(["jonas"]);
  });

  it("are gone without a trace when they are switched off", async () => {
    await switchMarks(false);
    await marksOn([]);
    expect(await page.evaluate(() => document.querySelector("trellis-guide")?.shadowRoot?.childElementCount)).toBe(1);
  });

  it("leave no error on any console", async () => {
    expect(await browser.consoleErrors()).toEqual([]);
    expect(browser.networkRequests()).toEqual([]);
  });
});
