/** The built extension loads, and each of its pages opens without an error. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch } from "./support/browsers";
import type { TestBrowser } from "./support/test-browser";

describe.each(browsers)("the extension in %s", (kind) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launch(kind);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each(["popup.html", "options.html", "sidepanel.html"])("opens %s", async (path) => {
    const page = await browser.extensionPage(path);
    expect(await page.title()).not.toBe("");
    await page.close();
  });

  it("opens the sample calendar, with its events", async () => {
    const page = await browser.openCalendar();
    expect(await page.$$("[data-eventchip]")).not.toHaveLength(0);
    await page.close();
  });

  it("shows no error on any console and asks the network for nothing", async () => {
    expect(await browser.consoleErrors()).toEqual([]);
    expect(browser.networkRequests()).toEqual([]);
  });
});
