/** What `npm start` does once packages and build are there. */
import { join } from "node:path";
import { launch } from "../browser/support/browsers";
import type { BrowserKind } from "../browser/support/executables";
import { tourMainJourney } from "./main-journey";

const projectRoot = join(import.meta.dirname, "../..");
const names: Record<BrowserKind, string> = { chromium: "Chromium", firefox: "Firefox" };

/** Walks the main journey without a window and writes its pictures to `.output/tour/`. */
export async function takeTour(kind: BrowserKind): Promise<void> {
  const folder = join(projectRoot, ".output/tour");
  console.log(`No display: walking the main journey in ${names[kind]}, pictures in ${folder}`);
  const browser = await launch(kind);
  try {
    await tourMainJourney(browser, folder);
  } finally {
    await browser.close();
  }
}

/** Opens a window on the sample calendar, and waits until it is closed. */
export async function openSampleCalendar(kind: BrowserKind): Promise<void> {
  const browser = await launch(kind, { headless: false, watch: false });
  const calendar = await browser.openCalendar();
  const driver = calendar.browser();
  for (const page of await driver.pages()) if (page !== calendar) await page.close();
  console.log(`${names[kind]} shows the sample calendar. Click a 1-on-1, such as "Robin / Mara". Ctrl-C ends it.`);
  await new Promise((resolve) => driver.once("disconnected", resolve));
  await browser.close();
}
