/** The browser's own side panel: `sidePanel` in Chromium, `sidebarAction` in Firefox. */
import { browser } from "wxt/browser";

/** Known to Firefox alone, and therefore missing from the types, which describe Chromium. */
interface FirefoxSidebar {
  sidebarAction: { open(): Promise<void> };
}

/** The window that holds this page. Ask before the click that opens the side panel: the click may wait for nothing. */
export async function ownWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error("This page is in no window.");
  return id;
}

/**
 * Opens the side panel of a window. Call it in the click itself, before anything is awaited: both browsers refuse it
 * otherwise.
 */
export function openSidePanel(windowId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  return (browser as unknown as FirefoxSidebar).sidebarAction.open();
}
