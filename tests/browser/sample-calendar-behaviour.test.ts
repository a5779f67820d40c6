/** The sample calendar behaves as the real page is known to: what stands on it would prove nothing otherwise. */
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

describe.each(browsers)("the sample calendar's behaviour in %s", (kind) => {
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

  /** The bubble grows while it fills, and its buttons move. */
  const settled = () => page.waitForSelector("#xDetDlgVideo", { visible: true });

  describe("the shortcuts", () => {
    it("act on the page and say so, but not in its own fields", async () => {
      await open();
      const status = () => page.$eval("[role=status]", (node) => node.textContent);
      for (const [key, view] of [
        ["d", "DAY"],
        ["m", "MONTH"],
        ["a", "AGENDA"],
        ["w", "WEEK"],
      ] as const) {
        await page.keyboard.press(key);
        expect(await page.evaluate(() => document.body.dataset.viewkey)).toBe(view);
        expect(await status()).toBe(`Shortcut: ${key}`);
      }
      await page.keyboard.press("/");
      await page.keyboard.type("dd");
      expect(await page.evaluate(() => document.body.dataset.viewkey)).toBe("WEEK");
      expect(await page.$eval("input[name=q]", (field) => (field as HTMLInputElement).value)).toBe("dd");
      expect(await page.evaluate(() => window.sample.keysHeard)).toEqual(["d", "m", "a", "w", "/", "d", "d"]);
    });

    it("act on keys that leak out of a shadow root", async () => {
      await open();
      await page.evaluate(() => {
        const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
        root.appendChild(document.createElement("input")).focus();
      });
      await page.keyboard.press("m");
      expect(await page.evaluate(() => document.body.dataset.viewkey)).toBe("MONTH");
    });

    it("go to other weeks, where the instances of a series stand, and back in history", async () => {
      await open();
      const idOf = (key: string) =>
        page.evaluate((name) => window.sample.events.find((event) => event.key === name)?.id, key);
      await page.keyboard.press("j");
      expect(page.url()).toContain("/r/week/2026/12/1");
      await openEvent("robin/2026-12-01");
      expect(await idOf("robin/2026-12-01")).toMatch(/_20261201T150000Z$/);
      expect((await idOf("robin"))?.split("_")[0]).toBe((await idOf("robin/2026-12-01"))?.split("_")[0]);
      await page.keyboard.press("Escape");
      await page.goBack();
      expect(await page.$eval("h1", (node) => node.textContent)).toMatch(/^Week of November 23, 2026/);
    });

    it("delete the open event and bring it back", async () => {
      await open();
      const there = () => page.evaluate(() => window.sample.events.some(({ key }) => key === "tom"));
      await openEvent("tom");
      await page.keyboard.press("Delete");
      expect([await isOpen(), await there()]).toEqual([false, false]);
      await page.keyboard.press("z");
      expect(await there()).toBe(true);
    });
  });

  describe("the form", () => {
    const link =
      "/calendar/u/0/r/eventedit?text=Career%20conversation&dates=20261201T100000/20261201T104500&details=Bring%20one%20thing&add=robin.vale@example.com&ctz=America/New_York";

    it("is filled in by a link, takes one more guest, and saves into the week", async () => {
      await open({}, link);
      const value = (selector: string) => page.$eval(selector, (field) => (field as HTMLInputElement).value);
      expect(await value("#xTiIn")).toBe("Career conversation");
      expect(await value("#xStTiIn")).toBe("10:00am");
      expect(await value("#xEnTiIn")).toBe("10:45am");
      expect(await page.$eval("#xStDaIn", (field) => field.getAttribute("data-date"))).toBe("20261201");
      expect(await page.$eval("#xDescIn [role=textbox]", (field) => field.textContent)).toBe("Bring one thing");
      await page.type("[aria-label=Guests]", "tom.bergstrom@example.com");
      await page.keyboard.press("Enter");
      const guests = await page.$$eval("#xGstLst [data-email]", (rows) =>
        rows.map((row) => row.getAttribute("data-email")),
      );
      expect(guests).toEqual(["mara.kessel@example.com", "robin.vale@example.com", "tom.bergstrom@example.com"]);
      await page.click("#xSaveBu");
      expect(page.url()).toContain("/r/week/2026/12/1");
      expect(await page.$$eval(".I0UMhf", (titles) => titles.map((title) => title.textContent))).toContain(
        "Career conversation",
      );
    });

    it("understands another zone", async () => {
      await open({}, link.replace("America/New_York", "Europe/Berlin"));
      expect(await page.$eval("#xStTiIn", (field) => (field as HTMLInputElement).value)).toBe("4:00am");
    });

    it("opens from the bubble, on the event, and shows somebody else's to read only", async () => {
      await open();
      await openEvent("robin");
      await settled();
      await page.click("[jsname=DyVDA]");
      expect(await page.evaluate(() => document.body.dataset.viewfamily)).toBe("EVENT_EDIT");
      const chosen = await page.$eval("[jsname=T7keRc] [aria-selected=true]", (option) =>
        option.getAttribute("data-value"),
      );
      expect(JSON.parse(chosen ?? "")).toEqual(["20261124T100000", "WEEKLY", true, "RRULE:FREQ=WEEKLY;BYDAY=TU"]);
      const eid = page.url().split("/").at(-1) ?? "";
      expect(Buffer.from(eid, "base64url").toString()).toMatch(/^\w{26}_20261124T150000Z mara\.kessel@example\.com$/);
      await page.keyboard.press("Escape");
      await openEvent("aiko");
      await settled();
      await page.click("[jsname=DyVDA]");
      expect(await page.$("#xStDaRo")).not.toBeNull();
      expect(await page.$("#xStDaIn")).toBeNull();
    });

    it("is reached by the address of an event", async () => {
      await open({}, "/calendar/event?eid=bm9uZSBtYXJh");
      expect(page.url()).toContain("/r/eventedit/bm9uZSBtYXJh");
    });

    it("opens small on an empty slot, beside a placeholder that is not saved", async () => {
      await open();
      await page.keyboard.press("q");
      await page.waitForSelector("[role=dialog] [jsname=SF0uGd][data-eventid] [aria-label='Add title']", {
        visible: true,
      });
      expect(await page.$$("[data-eventchip]:not([data-keyboardactiontype])")).toHaveLength(1);
      expect(await page.$("#xDetDlg")).toBeNull();
      await page.keyboard.type("Walk with Ines");
      await page.click("[role=dialog] [jsname=x8hlje]");
      expect(await page.$$("[data-eventchip]:not([data-keyboardactiontype])")).toHaveLength(0);
      expect(await page.$$eval(".I0UMhf", (titles) => titles.map((title) => title.textContent))).toContain(
        "Walk with Ines",
      );
    });
  });

  describe("what it is served with", () => {
    it.each(["y2019", "strict", "none"] as const)(
      "runs without an error under the policy %s, hostile titles shown as text",
      async (csp) => {
        await open({ csp });
        for (const key of ["html", "long-title", "no-title", "right-to-left", "no-id", "crowd"]) await openEvent(key);
        expect(await page.evaluate(() => [window.sample.consoleErrors, "hacked" in window])).toEqual([[], false]);
      },
    );

    it.each([
      ["light", "rgb(240, 244, 249)", "rgb(255, 255, 255)"],
      ["dark", "rgb(30, 31, 32)", "rgb(27, 27, 29)"],
    ] as const)("has the colours of %s and tells them by nothing else", async (theme, dialog, main) => {
      await open({ theme });
      await openEvent("robin");
      const found = await page.evaluate(() => {
        const ground = (selector: string) =>
          getComputedStyle(document.querySelector(selector) ?? document.body).backgroundColor;
        return [ground(".kma42e"), ground("[role=main]"), getComputedStyle(document.documentElement).colorScheme];
      });
      expect(found).toEqual([dialog, main, "normal"]);
    });

    it("makes exactly as many mutations as asked, and as many chips", async () => {
      await open({}, `${week}?chips=300`);
      expect((await page.$$("[data-eventchip]")).length).toBeGreaterThan(300);
      const counted = await page.evaluate(async () => {
        let records = 0;
        const observer = new MutationObserver((list) => {
          records += list.length;
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        await window.sample.storm(1000);
        return records + observer.takeRecords().length;
      });
      expect(counted).toBe(1000);
    });
  });

  it("asked the network for nothing", () => {
    expect(browser.networkRequests()).toEqual([]);
  });
});
