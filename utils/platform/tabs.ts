/** Pages of the extension as tabs and popups. */
import { browser } from "wxt/browser";

/** Opens the options page in a new tab, at one of its parts: `#people`. */
export async function openOptions(part: `#${string}`): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${part}`) });
}

/** Closes the tab that this page is in. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Closes the popup when this page is one; a popup's page that was opened as a tab stays. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: "popup" }).includes(window)) window.close();
}
