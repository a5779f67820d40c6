/** The text on the toolbar button. */
import { browser } from "wxt/browser";

/** White on dark red is read at 6.5 : 1. */
const ground = "#b3261e";
const ink = "#ffffff";

/**
 * @param text a few characters; `""` takes the badge away
 * @param title shown on hovering, and what a screen reader says of the button
 */
export async function showBadge(text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: ground }),
    browser.action.setBadgeTextColor({ color: ink }),
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
  ]);
}
