/** Access to pages, which a person may give and take back at any time in the browser's own settings. */
import { browser } from "wxt/browser";

/** Whether the browser lets the extension work on pages that `origin` (a match pattern) covers. */
export function hasAccess(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] });
}

/**
 * Asks the person for access to `origin`; resolves with their answer. Call it in the click itself, before anything
 * is awaited: both browsers refuse it otherwise.
 */
export function requestAccess(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] });
}
