/** The lock, switched on over everything that is stored, and open. */
import { ask } from "../browser/support/ask";
import type { TestBrowser } from "../browser/support/test-browser";

/** The longest there is: measuring is no use. */
const idleMinutes = 120;

export async function switchLockOn(browser: TestBrowser): Promise<void> {
  const page = await browser.extensionPage("options.html");
  await ask(page, "lock.switch-on", { passphrase: "eleven quiet herons", idleMinutes });
  await page.close();
}
