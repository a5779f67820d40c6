/**
 * The extension is updated under an open tab. Chromium only: Firefox takes an extension's frames away together with it,
 * so that no page is left to speak.
 */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { guideFor, openEvent } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers.filter((kind) => kind === "chromium"))("an update in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    page = await browser.openCalendar();
    await page.setViewport({ width: 1440, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
  });

  it("keeps typed text readable, says that it is not saved, and what to do", async () => {
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    const options = await browser.extensionPage("options.html");
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload(), 50);
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.bringToFront();
    const notes = await byRole(guide, "textbox", "Notes");
    await notes.focus();
    await page.keyboard.type("typed after the update");
    await byRole(guide, "button", "Copy text");
    await byRole(guide, "link", "Reload this tab");
    await waitFor("Not saved", async () =>
      (await guide.evaluate(() => document.querySelector('[role="status"]')?.textContent)) === "Not saved"
        ? true
        : undefined,
    );
    expect(await notes.evaluate((field) => (field as HTMLTextAreaElement).value)).toContain("typed after the update");
    await openEvent(page, "ines");
    await byRole(page, "button", /reload this tab/);
    expect(await page.evaluate(() => window.sample.consoleErrors)).toEqual([]);
  });
});
