/** Everything by keyboard: into the guide and back while the bubble traps the focus, and the browser's side panel. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { guideFrame, guideIsVisible } from "./support/guide-frame";
import { click, guideFor, openEvent, saved } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("by keyboard in %s", (kind) => {
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

  const inGuide = async () => {
    const guide = await guideFrame(page);
    return guide.evaluate(() => document.hasFocus() && document.activeElement?.localName);
  };

  it("opening by itself leaves the focus where it was", async () => {
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe("iframe");
  });

  it("moves into the guide while the bubble traps the focus, and back", async () => {
    await browser.command("guide-focus", page);
    await waitFor("the focus in the guide", async () => ((await inGuide()) === "h1" ? true : undefined));
    await browser.command("guide-focus", page);
    await waitFor("the focus in the calendar", async () =>
      (await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null)) ? true : undefined,
    );
    expect(await inGuide()).not.toBe("h1");
  });

  it("types a note with keys alone, and no letter is a shortcut", async () => {
    await browser.command("guide-focus", page);
    await waitFor("the focus in the guide", async () => ((await inGuide()) === "h1" ? true : undefined));
    const guide = await guideFrame(page);
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press("Tab");
      const name = await guide.evaluate(() => document.activeElement?.getAttribute("aria-label"));
      if (name === "Notes") break;
    }
    // The command's own key was pressed in the calendar, which may well hear it.
    await page.evaluate(() => {
      window.sample.keysHeard.length = 0;
    });
    await page.keyboard.type("dwmyaxc jk");
    await saved(guide);
    expect(await page.evaluate(() => window.sample.keysHeard)).toEqual([]);
  });

  it("opens the guide when it is closed", async () => {
    const guide = await guideFrame(page);
    await click(guide, "button", "Close the guide");
    await waitFor("the guide to close", async () => ((await guideIsVisible(page)) ? undefined : true));
    await browser.command("guide-focus", page);
    await waitFor("the guide", async () => ((await guideIsVisible(page)) ? true : undefined));
    await waitFor("the focus in it", async () => ((await inGuide()) === "h1" ? true : undefined));
  });

  it("stays closed for the next event once it was closed, until it is opened", async () => {
    const guide = await guideFrame(page);
    await click(guide, "button", "Close the guide");
    await waitFor("the guide to close", async () => ((await guideIsVisible(page)) ? undefined : true));
    await openEvent(page, "ines");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await guideIsVisible(page)).toBe(false);
    await click(page, "button", /^Conversation guide/);
    await guideFor(page, "Ines Okafor");
  });

  it("holds a pinned conversation and offers the next", async () => {
    const guide = await guideFrame(page);
    await click(guide, "button", /^Keep this conversation/);
    await openEvent(page, "robin");
    await byRole(guide, "button", /^Open Robin/);
    expect(await guide.evaluate(() => document.querySelector("h1")?.textContent)).toBe("Ines Okafor");
    await openEvent(page, "design-review");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await guideIsVisible(page)).toBe(true);
    await openEvent(page, "robin");
    await click(guide, "button", /^Open Robin/);
    await guideFor(page, "Robin Vale");
  });

  it("opens the same guide as the browser's own side panel", async () => {
    await openEvent(page, "robin");
    await guideFor(page, "Robin Vale");
    const popup = await browser.extensionPage("popup.html");
    await click(popup, "button", /beside any tab/);
    await waitFor("the side panel", async () => ((await browser.sidePanelIsOpen()) ? true : undefined));
    const panel = await browser.sidePanelPage();
    if (panel) {
      await waitFor("Robin in the side panel", async () =>
        (await panel.evaluate(() => document.querySelector("h1")?.textContent)) === "Robin Vale" ? true : undefined,
      );
      await axe(panel);
    }
    await popup.close();
  });

  it("leaves no error on any console", async () => {
    expect(await browser.consoleErrors()).toEqual([]);
  });
});
