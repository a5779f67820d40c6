/** Which Trellis runs in which browser. */
import { browser } from "wxt/browser";

/** The version in the manifest. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/**
 * Name and main version of the browser, for example `Firefox 150`, as its user agent string tells; "unknown browser" for
 * one that does not. Edge and Opera name Chrome, too, so they are looked for first.
 */
export function browserName(): string {
  const names = { Edg: "Edge", OPR: "Opera", Firefox: "Firefox", Chrome: "Chrome" };
  for (const [token, name] of Object.entries(names)) {
    const version = new RegExp(`\\b${token}/(\\d+)`).exec(navigator.userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return "unknown browser";
}

/** Whether the browser keeps IndexedDB as Chromium does. */
export function isChromium(): boolean {
  // Without a window it calls itself HeadlessChrome.
  return /Chrome\//.test(navigator.userAgent);
}
