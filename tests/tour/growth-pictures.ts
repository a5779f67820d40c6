/** Where somebody wants to go, what leads there and what was promised, as pictures: narrow and wide, light and dark. */
import type { Page } from "puppeteer-core";
import { ask } from "../browser/support/ask";
import { byRole } from "../browser/support/by-role";
import { click } from "../browser/support/steps";
import type { TestBrowser } from "../browser/support/test-browser";
import type { Picture } from "./picture";

/** The narrowest side panel, our usual width, and a window of its own. */
const sizes = [
  { width: 320, height: 700 },
  { width: 360, height: 700 },
  { width: 1280, height: 800 },
] as const;
/** Of the example people, the one with goals, a direction and promises. */
const noor = { id: "demo-noor", name: "Noor Example" };

export async function growthPictures(browser: TestBrowser, picture: Picture): Promise<void> {
  const page = await browser.extensionPage("options.html#people");
  await ask(page, "demo.add", {});
  await page.close();
  for (const scheme of ["light", "dark"] as const) {
    await browser.setColorScheme(scheme);
    await personPictures(browser, scheme, picture);
    await panelPictures(browser, scheme, picture);
  }
  await browser.setColorScheme("light");
}

async function personPictures(browser: TestBrowser, scheme: string, picture: Picture): Promise<void> {
  const page = await browser.extensionPage(`options.html#person/${noor.id}`);
  await byRole(page, "heading", noor.name);
  const ladder = await byRole(page, "region", "Ladder");
  for (const size of sizes) {
    const named = (what: string) => `${what}-${size.width}-${scheme}`;
    await page.setViewport(size);
    await page.evaluate(() => scrollTo(0, 0));
    await picture(page, named("person"), `The page of a person, ${size.width} px, ${scheme}.`);
    await ladder.evaluate((region) => region.scrollIntoView());
    await picture(page, named("ladder"), `From a benchmark to where they want to go, ${size.width} px, ${scheme}.`);
  }
  await page.close();
}

async function panelPictures(browser: TestBrowser, scheme: string, picture: Picture): Promise<void> {
  const page = await panelOf(browser);
  for (const size of sizes) {
    const named = (what: string) => `${what}-${size.width}-${scheme}`;
    await page.setViewport(size);
    await click(page, "tab", "Prepare");
    await picture(page, named("prepare"), `What is owed, what comes back, what to ask, ${size.width} px, ${scheme}.`);
    await click(page, "tab", "Wrap up");
    await picture(page, named("wrap-up"), `What became of each promise, ${size.width} px, ${scheme}.`);
  }
  await page.close();
}

/** The guide as a page of its own, on the example person. */
async function panelOf(browser: TestBrowser): Promise<Page> {
  const panel = await browser.extensionPage("sidepanel.html");
  const windowId = Number(
    await panel.evaluate("(globalThis.browser ?? chrome).windows.getCurrent().then(({ id }) => id)"),
  );
  await ask(panel, "guide.open", { personId: noor.id, windowId });
  await panel.reload();
  await byRole(panel, "heading", noor.name);
  return panel;
}
