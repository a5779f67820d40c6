/** What begins and ends: the browser, tabs, windows. */
import { browser } from "wxt/browser";

/** The browser was started, or the extension installed or updated. */
export function onStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
}

/** The extension was installed: not updated, and not loaded again. */
export function onInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") listener();
  });
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}

export function onWindowClosed(listener: (windowId: number) => void): void {
  browser.windows.onRemoved.addListener(listener);
}
