/** How Trellis reads the calendar, as pictures: its marks, how a mistake is put right, and a page that has changed. */
import type { Page } from "puppeteer-core";
import { ask } from "../browser/support/ask";
import { byRole } from "../browser/support/by-role";
import { click, guideFor, openEvent } from "../browser/support/steps";
import type { TestBrowser } from "../browser/support/test-browser";
import { waitFor } from "../browser/support/wait";
import type { Picture } from "./picture";

const desktop = { width: 1440, height: 900 };
const themes = ["light", "dark"] as const;

export async function markPictures(browser: TestBrowser, picture: Picture): Promise<void> {
  const options = await browser.extensionPage("options.html");
  await ask(options, "settings.change", { change: { marks: true } });
  for (const theme of themes) {
    for (const view of ["week", "month"] as const) {
      const page = await browser.openCalendar({ theme }, `/calendar/u/0/r/${view}`);
      await page.setViewport(desktop);
      await waitFor("a mark", () => page.evaluate(isMarked));
      await picture(page, `marks-${view}-${theme}`, `Known 1-on-1s carry a quiet mark: ${view}, ${theme}.`);
      await page.close();
    }
  }
  await ask(options, "settings.change", { change: { marks: false } });
  await options.close();
}

export async function correctionPictures(browser: TestBrowser, picture: Picture): Promise<void> {
  const page = await browser.openCalendar();
  await page.setViewport(desktop);
  await openEvent(page, "ines");
  const guide = await guideFor(page, "Ines Okafor");
  await click(guide, "button", "About this person");
  await (await byRole(guide, "button", "Not a 1-on-1")).evaluate((button) =>
    button.scrollIntoView({ block: "center" }),
  );
  await picture(page, "why", "Why this is taken for a 1-on-1, and one click for each way to be wrong about it.");
  await click(guide, "button", "This is someone else");
  await byRole(guide, "heading", "Who is this with?");
  await picture(page, "someone-else", "Who it is really with: somebody known, or somebody new.");
  await click(guide, "button", "Back");
  await click(guide, "button", "Not a 1-on-1");
  await byRole(guide, "heading", "No guide here");
  await picture(page, "not-one-on-one", "What was said is remembered, and can be taken back.");
  await click(guide, "button", "Undo");
  await guideFor(page, "Ines Okafor");
  await page.close();
}

export async function degradedPictures(browser: TestBrowser, picture: Picture): Promise<void> {
  const page = await browser.openCalendar();
  await page.setViewport(desktop);
  await openEvent(page, "robin");
  await guideFor(page, "Robin Vale");
  await page.evaluate(loseAllIds);
  const options = await browser.extensionPage("options.html#settings");
  await options.setViewport(desktop);
  const card = await waitFor("the changed page to be noticed", () => degradedCard(options));
  for (const scheme of themes) {
    await browser.setColorScheme(scheme);
    await card.evaluate((region) => region.scrollIntoView({ block: "center" }));
    await picture(options, `degraded-${scheme}`, `Google changed its page: what still serves is said, ${scheme}.`);
  }
  await browser.setColorScheme("light");
  await options.close();
  await page.close();
}

async function degradedCard(options: Page) {
  await options.reload();
  const card = await byRole(options, "region", "Calendar support", { timeout: 2_000 });
  return (await card.evaluate((region) => region.innerText.includes("Degraded"))) ? card : undefined;
}

/** Runs in the page. */
function isMarked(): true | undefined {
  return document.querySelector("trellis-guide")?.shadowRoot?.querySelector(".marks > span") ? true : undefined;
}

/** Runs in the page: as if Google had renamed them all. */
function loseAllIds(): void {
  for (const element of document.querySelectorAll("[id]")) element.removeAttribute("id");
}
