/** The sample calendar's bubble behaves as the real one is known to: it fills in steps, traps focus, strips, and goes. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBare } from "../calendar/bare-browser.test-support";
import type { SampleOptions } from "../calendar/server";
import { browsers } from "./support/browsers";
import type { TestBrowser } from "./support/test-browser";

/** A Tuesday; the planned week is 23 to 29 November 2026. */
const now = new Date("2026-11-24T15:20:00Z");
const quick = { guestsDelayMs: 20, batchDelayMs: 20, meetDelayMs: 80 };
const week = "/calendar/u/0/r/week";

describe.each(browsers)("the sample calendar in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBare(kind);
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function open(options: Partial<SampleOptions> = {}, path = week): Promise<Page> {
    await page?.close();
    page = await browser.openCalendar({ now, steps: quick, ...options }, path);
    return page;
  }
  const openEvent = (key: string) => page.evaluate((name) => window.sample.openEvent(name), key);
  const isOpen = () => page.$eval("[role=dialog]", (dialog) => dialog.checkVisibility());
  const settled = () => page.waitForSelector("#xDetDlgVideo", { visible: true });
  /** Puts an element at the window's left edge, where no bubble reaches. */
  const putForeign = (html: { keeps: boolean }) =>
    page.evaluate(({ keeps }) => {
      const host = document.body.appendChild(document.createElement("div"));
      if (keeps) host.setAttribute("data-keeps-details-open", "true");
      const field = host.appendChild(document.createElement("input"));
      field.id = "foreign";
      field.style.cssText = "position: fixed; bottom: 0; left: 0; width: 100px; height: 20px; z-index: 99";
    }, html);

  describe("the bubble", () => {
    it("fills in steps, counts the guests before all are there, and is used again for the next event", async () => {
      await open({ steps: { guestsDelayMs: 60, guestBatches: 2, batchDelayMs: 60, meetDelayMs: 240 } });
      const seen = page.evaluate(async () => {
        const states: string[] = [];
        const look = () => {
          const rows = document.querySelectorAll("#xDetDlg [role=treeitem]").length;
          const count = document.querySelector("#xDetDlgAtt .UfeRlc")?.textContent ?? "";
          const meet = document.querySelector("#xDetDlgVideo") ? "meet" : "";
          const state = `${rows} ${count} ${meet}`.trim();
          if (states.at(-1) !== state) states.push(state);
        };
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
        window.sample.openEvent("robin");
        look();
        await new Promise((resolve) => setTimeout(resolve, 600));
        return states;
      });
      expect(await seen).toEqual(["0", "1 2 guests", "2 2 guests", "2 2 guests meet"]);

      const again = await page.evaluate(() => {
        const before = document.querySelector("#xDetDlg");
        const id = before?.getAttribute("data-eventid");
        window.sample.closeBubble();
        const kept = document.querySelector("#xDetDlg") === before && before?.checkVisibility() === false;
        window.sample.openEvent("ines");
        return {
          kept,
          same: document.querySelector("#xDetDlg") === before,
          newId: before?.getAttribute("data-eventid") !== id,
        };
      });
      expect(again).toEqual({ kept: true, same: true, newId: true });
      expect(await page.$$("[role=dialog]")).toHaveLength(1);
    });

    it.each([
      [true, 0],
      [false, 1],
    ])("removes foreign children when it is drawn (%s)", async (stripForeign, left) => {
      await open({ stripForeign });
      await openEvent("robin");
      await settled();
      const found = await page.evaluate(() => {
        const rows = document.querySelector("#xDetDlg .hMdQi");
        const foreign = document.createElement("div");
        foreign.className = "foreign";
        rows?.append(foreign);
        rows?.classList.add("marked");
        window.sample.rerender();
        return [document.querySelectorAll("#xDetDlg .foreign").length, rows?.classList.contains("marked")];
      });
      expect(found).toEqual([left, true]);
    });

    it("stands beside the day's column, in the middle of the height, inside the window", async () => {
      await open();
      for (const width of [1024, 1280, 1440, 1920]) {
        await page.setViewport({ width, height: 900 });
        for (const key of ["ines", "robin", "aiko", "jonas", "priya"]) {
          await openEvent(key);
          const boxes = await page.evaluate((name) => {
            const event = window.sample.events.find((one) => one.key === name);
            const chip = [...document.querySelectorAll("[data-eventchip]")].find((one) =>
              one.textContent?.includes(event?.title ?? ""),
            );
            const column = chip?.closest("[data-datekey]")?.getBoundingClientRect().toJSON();
            const card = document.querySelector("[role=dialog]")?.getBoundingClientRect().toJSON();
            return { column, card };
          }, key);
          const { column, card } = boxes;
          if (!column || !card) throw new Error(`${key} has no chip or no bubble.`);
          expect(card.width).toBe(496);
          expect(card.left).toBeGreaterThanOrEqual(8);
          expect(card.right).toBeLessThanOrEqual(width - 8);
          expect(Math.abs(card.top + card.height / 2 - 450)).toBeLessThanOrEqual(1);
          const beside = Math.abs(card.left - column.right - 8) <= 1 || Math.abs(column.left - card.right - 8) <= 1;
          expect(beside || width === 1024).toBe(true);
        }
      }
      await page.setViewport({ width: 1280, height: 800 });
    });

    it("closes by Escape and by a press outside; the side panel's press leaves it open", async () => {
      await open();
      await openEvent("robin");
      await page.keyboard.press("Escape");
      expect(await isOpen()).toBe(false);
      await openEvent("robin");
      await page.click("#gsc-gab-2");
      expect(await isOpen()).toBe(true);
      await page.click("h1, .gb_Sc");
      expect(await isOpen()).toBe(false);
      expect(page.url()).toBe(`https://calendar.google.com${week}`);
    });

    it.each([
      { keepsDetailsOpen: true, keeps: true, open: true },
      { keepsDetailsOpen: true, keeps: false, open: false },
      { keepsDetailsOpen: false, keeps: true, open: false },
    ])(
      "a press on a foreign element: $keepsDetailsOpen, marked $keeps",
      async ({ keepsDetailsOpen, keeps, open: stays }) => {
        await open({ keepsDetailsOpen });
        await putForeign({ keeps });
        await openEvent("robin");
        await page.click("#foreign");
        expect(await isOpen()).toBe(stays);
      },
    );

    it("pulls focus back while it is open, and Tab goes round", async () => {
      await open();
      await putForeign({ keeps: false });
      await openEvent("robin");
      await settled();
      const inDialog = () => page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null);
      await page.focus("#foreign");
      expect(await inDialog()).toBe(true);
      const stops = new Set<string>();
      for (let press = 0; press < 24; press += 1) {
        await page.keyboard.press("Tab");
        expect(await inDialog()).toBe(true);
        stops.add(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""));
      }
      expect([...stops]).toEqual(
        expect.arrayContaining(["Close", "Edit event", "Delete event", "Respond Yes, selected"]),
      );
      await page.keyboard.press("Escape");
      await page.focus("#foreign");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("foreign");
    });

    it("opens by a click on a chip, closing the one that is open", async () => {
      await open();
      const chips = await page.$$(".GTG3wb");
      const titles: string[] = [];
      for (const chip of chips) {
        const title = await chip.$eval(".I0UMhf", (node) => node.textContent ?? "");
        if (!["Stand-up", "Staff meeting", "Ines <> Mara"].includes(title) || titles.includes(title)) continue;
        titles.push(title);
        await chip.click();
        expect(await page.$eval("#rAECCd", (node) => node.textContent)).toBe(title);
        expect(await isOpen()).toBe(true);
      }
      expect(titles).toHaveLength(3);
    });
  });

  it("asked the network for nothing", () => {
    expect(browser.networkRequests()).toEqual([]);
  });
});
