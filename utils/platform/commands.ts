/** Keys that work anywhere in the browser; the user may choose others. */
import { browser } from "wxt/browser";

/** Calls `listener` with the tab in which the key was pressed. */
export function onCommand(name: string, listener: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === name && tab?.id !== undefined) listener(tab.id);
  });
}
