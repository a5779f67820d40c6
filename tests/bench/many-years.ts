/** A browser in which a manager's many years are stored. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "../browser/support/browsers";
import type { TestBrowser } from "../browser/support/test-browser";
import { type Amounts, seed } from "./seed";

/**
 * Starts the browser anew once all is stored, as it would be on the next morning: the process that wrote it holds so much
 * that was thrown away that what comes next would be measured with its collection.
 *
 * @param prepare done before it is measured, in the browser that is measured
 */
export async function withManyYears<T>(
  amounts: Amounts,
  run: (browser: TestBrowser) => Promise<T>,
  prepare: (browser: TestBrowser) => Promise<void> = async () => {},
): Promise<T> {
  let browser = await launch("chromium", { watch: false, change: addEmptyPage });
  try {
    await seed(browser, amounts);
    browser = await browser.restart();
    await prepare(browser);
    return await run(browser);
  } finally {
    await browser.close();
  }
}

/** A page with one script that writes one line: what any page of an extension takes on this machine. */
export const emptyPage = "empty.html";

function addEmptyPage(extension: string): void {
  const html = '<!doctype html><html><body><main></main><script type="module" src="empty.js"></script></body></html>';
  writeFileSync(join(extension, emptyPage), html);
  writeFileSync(
    join(extension, "empty.js"),
    'document.querySelector("main").innerHTML = "<ul><li>One line</li></ul>";',
  );
}
