/** How long a page takes until people stand in it. */
import type { Browser } from "puppeteer-core";
import type { TestBrowser } from "../browser/support/test-browser";

/** A page of the extension, by the address under which it can be opened again and again. */
export async function addressOf(browser: TestBrowser, path: string): Promise<{ driver: Browser; address: string }> {
  const page = await browser.extensionPage(path);
  const opened = { driver: page.browser(), address: page.url() };
  await page.close();
  return opened;
}

/** From the start of loading to the frame in which the first element stands that matches. Milliseconds. */
export async function openToPeople(driver: Browser, address: string, selector: string): Promise<number> {
  const page = await driver.newPage();
  await page.evaluateOnNewDocument(timeFirstPeople, selector);
  await page.goto(address);
  const took = await page.waitForFunction(() => (window as unknown as { took?: number }).took);
  const milliseconds = Number(await took.jsonValue());
  await page.close();
  return milliseconds;
}

/**
 * Runs in a page before its own code: `window.took` becomes the milliseconds from the start of loading until the frame
 * is painted in which the first element stands that matches.
 */
function timeFirstPeople(selector: string): void {
  new MutationObserver((_changes, watch) => {
    if (document.querySelector(selector) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A task after the frame's callbacks runs when that frame is painted.
      port1.onmessage = () => {
        (window as unknown as { took: number }).took = performance.now();
      };
      port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true });
}
