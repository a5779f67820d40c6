/** Where guide and button stand in the page, on every surface, and that Calendar's own things stay free. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { guideFrame, guideIsVisible } from "./support/guide-frame";
import { agendaMinutes, click, guideFor, openEvent, textOf } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

/** One 1-on-1 on each weekday. */
const weekdays = [
  ["ines", "Ines Okafor"],
  ["robin", "Robin Vale"],
  ["aiko", "Aiko Tanaka"],
  ["jonas", "Jonas Lind"],
  ["priya", "Priya Raman"],
] as const;

describe.each(browsers)("the dock in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    page = await browser.openCalendar();
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** How far two of the page's things reach into each other; 0 or less: not at all. */
  const overlaps = () =>
    page.evaluate(() => {
      const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect();
      const boxes = {
        guide: boxOf(document.querySelector('iframe[title="Conversation guide"]')),
        button: boxOf(document.querySelector('button[aria-label^="Conversation guide"]')),
        bubble: boxOf(document.querySelector("#xDetDlg")?.closest("[role=dialog]")),
        rail: boxOf(document.querySelector("[role=complementary]")),
      };
      const reach = (one?: DOMRect, other?: DOMRect) => {
        if (!one || !other) return 0;
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return Math.max(0, Math.min(width, height));
      };
      const { guide, button, bubble, rail } = boxes;
      const roomBeside = Math.max(bubble?.left ?? 0, (rail?.left ?? innerWidth) - (bubble?.right ?? 0)) >= 384;
      return {
        guideOverRail: reach(guide, rail),
        guideOverBubble: roomBeside ? reach(guide, bubble) : 0,
        buttonOverBubble: reach(button, bubble),
        buttonOverGuide: reach(button, guide),
        buttonOverRail: reach(button, rail),
      };
    });

  const free = {
    guideOverRail: 0,
    guideOverBubble: 0,
    buttonOverBubble: 0,
    buttonOverGuide: 0,
    buttonOverRail: 0,
  };

  it.each([1024, 1280, 1440, 1920])("leaves bubble and side panel free on each weekday at %i px", async (width) => {
    await page.setViewport({ width, height: 860 });
    for (const [key, name] of weekdays) {
      await openEvent(page, key);
      await guideFor(page, name);
      await page.waitForSelector("#xDetDlgCal", { visible: true });
      await waitFor(
        `everything to be free beside ${key}`,
        async () => (JSON.stringify(await overlaps()) === JSON.stringify(free) ? true : undefined),
        3000,
      ).catch(async () => expect(await overlaps(), `${key} at ${width} px`).toEqual(free));
    }
  });

  it("stays when the bubble is closed, and does not jump to the other side", async () => {
    await page.setViewport({ width: 1440, height: 860 });
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    const left = () => page.$eval('iframe[title="Conversation guide"]', (frame) => frame.getBoundingClientRect().left);
    const before = await left();
    await page.evaluate(() => window.sample.closeBubble());
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await guideIsVisible(page)).toBe(true);
    expect(await left()).toBe(before);
    expect(await guide.evaluate(() => document.querySelector("h1")?.textContent)).toBe("Robin Vale");
  });

  it("is a sheet on a narrow screen, opened only by its button", async () => {
    const narrow = await browser.openCalendar();
    await narrow.setViewport({ width: 800, height: 700 });
    await openEvent(narrow, "robin");
    await narrow.waitForSelector("#xDetDlgCal", { visible: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await guideIsVisible(narrow)).toBe(false);
    await click(narrow, "button", /^Conversation guide/);
    await guideFor(narrow, "Robin Vale");
    const box = await narrow.$eval('iframe[title="Conversation guide"]', (frame) =>
      frame.getBoundingClientRect().toJSON(),
    );
    expect(box).toMatchObject({ top: 0, height: 700, right: 800 });
    await narrow.close();
  });

  it.each([true, false])(
    "survives a press in the guide, whether that keeps the bubble open (%s) or not",
    async (keeps) => {
      const other = await browser.openCalendar({ keepsDetailsOpen: keeps });
      await other.setViewport({ width: 1440, height: 860 });
      await openEvent(other, "robin");
      const guide = await guideFor(other, "Robin Vale");
      await click(guide, "tab", "Wrap up");
      await click(guide, "tab", "Prepare");
      expect(await guide.evaluate(() => document.querySelector("h1")?.textContent)).toBe("Robin Vale");
      expect(await guideIsVisible(other)).toBe(true);
      await other.close();
    },
  );

  it("reads the edit page of an event, and of a new one as its guest is added", async () => {
    const address =
      "/calendar/u/0/r/eventedit?text=New&dates=20270112T100000/20270112T103000&add=teo.brandt@example.com";
    const edit = await browser.openCalendar({}, address);
    await edit.setViewport({ width: 1440, height: 860 });
    const guide = await guideFrame(edit);
    await waitFor("the guide for the guest", async () =>
      /teo\.brandt@example\.com/i.test((await guide.evaluate(() => document.querySelector("h1")?.textContent)) ?? "")
        ? true
        : undefined,
    );
    expect((await agendaMinutes(guide)).reduce((total, one) => total + one, 0)).toBe(30);
    expect(await textOf(guide, "Agenda")).toContain("30 min");
    await edit.close();
  });

  it("knows light from dark by the page's colours", async () => {
    const dark = await browser.openCalendar({ theme: "dark" });
    await openEvent(dark, "robin");
    const guide = await guideFor(dark, "Robin Vale");
    await waitFor("a dark guide", async () =>
      (await guide.evaluate(() => getComputedStyle(document.body).backgroundColor)) === "rgb(30, 31, 32)"
        ? true
        : undefined,
    );
    await byRole(dark, "button", /^Conversation guide/);
    await dark.close();
  });

  it("leaves no error on any console", async () => {
    expect(await browser.consoleErrors()).toEqual([]);
  });
});
