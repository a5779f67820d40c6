/** A background that sleeps, is killed, or cannot store: text is kept, and Saved is never said too early. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { guideFrame } from "./support/guide-frame";
import { click, guideFor, openEvent, saved, textOf, type } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("the background in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    // Chromium refuses framed pages of other sites all storage then; it is many people's setting.
    browser = await launch(kind, { cookies: "blocked" });
    page = await browser.openCalendar({ csp: "strict" });
    await page.setViewport({ width: 1440, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
  });

  it("works with third-party cookies blocked and the strictest page policy", async () => {
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    await type(guide, page, "Notes", "before the nap");
    await saved(guide);
  });

  it("is woken by the next event", async () => {
    await browser.stopWorker();
    await openEvent(page, "ines");
    await guideFor(page, "Ines Okafor");
  });

  it("is woken while an event is pressed, before it opens", async () => {
    await page.evaluate(() => window.sample.closeBubble());
    await waitFor("the page to have told all that is new", async () => {
      await browser.stopWorker();
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return (await browser.workerRuns()) ? undefined : true;
    });
    const chip = await page.waitForSelector("[data-eventchip]");
    await chip?.evaluate((pressed) => pressed.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })));
    await waitFor("the background", async () => ((await browser.workerRuns()) ? true : undefined));
    expect(await page.evaluate(() => document.querySelector("#xDetDlg")?.checkVisibility() ?? false)).toBe(false);
  });

  it("is woken by a note, and keeps it", async () => {
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    await browser.stopWorker();
    const notes = await byRole(guide, "textbox", "Notes");
    await notes.focus();
    await page.keyboard.press("End");
    await page.keyboard.type(", and after it");
    await waitFor("the note to be saved", async () => {
      const status = await guide.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? "");
      return status.startsWith("Saved") ? true : undefined;
    });
    await page.close();
    page = await browser.openCalendar();
    await openEvent(page, "robin");
    const again = await guideFor(page, "Robin Vale");
    const kept = await byRole(again, "textbox", "Notes");
    await waitFor("the whole note", async () =>
      (await kept.evaluate((field) => (field as HTMLTextAreaElement).value)) === "before the nap, and after it"
        ? true
        : undefined,
    );
  });

  it("forgets at most the last second when the browser is killed", async () => {
    const guide = await guideFor(page, "Robin Vale");
    const notes = await byRole(guide, "textbox", "Notes");
    await notes.focus();
    await page.keyboard.press("End");
    await page.keyboard.type("\nsaid a second ago");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    browser = await browser.restart({ killed: true });
    page = await browser.openCalendar();
    await openEvent(page, "robin");
    const again = await guideFor(page, "Robin Vale");
    const kept = await byRole(again, "textbox", "Notes");
    await waitFor("the line", async () =>
      (await kept.evaluate((field) => (field as HTMLTextAreaElement).value)).includes("said a second ago")
        ? true
        : undefined,
    );
  });

  it("asks before an unknown length is taken, and keeps the answer", async () => {
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    expect(await textOf(guide, "Agenda")).toContain("45 min");
    await click(guide, "button", /45 min/);
    const field = await byRole(guide, "spinbutton", /How long/);
    await field.evaluate((element) => (element as HTMLInputElement).select());
    await page.keyboard.type("30");
    await page.keyboard.press("Enter");
    await waitFor("the new length", async () =>
      (await textOf(guide, "Agenda")).includes("30 min") ? true : undefined,
    );
  });

  it("says so when the data is of a newer Trellis, and touches nothing", async () => {
    const options = await browser.extensionPage("options.html");
    const version = await options.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open("trellis", 99);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve(opening.result.version);
          };
        }),
    );
    expect(version).toBe(99);
    await options.close();
    await page.bringToFront();
    await page.reload();
    await openEvent(page, "ines");
    await click(page, "button", /^Conversation guide/);
    const guide = await guideFrame(page);
    await waitFor("the guide to say what is wrong", async () =>
      (await guide.evaluate(() => document.body.innerText)).includes("newer Trellis") ? true : undefined,
    );
    const popup = await browser.extensionPage("popup.html");
    await waitFor("the popup to say what is wrong", async () =>
      (await popup.evaluate(() => document.body.innerText)).includes("newer Trellis") ? true : undefined,
    );
  });
});
