/** Memory of the browser's session: outlives the background, and is gone when the browser closes. */
import { browser } from "wxt/browser";

export function readSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null);
}

export function writeSession(key: string, value: unknown): Promise<void> {
  return browser.storage.session.set({ [key]: value });
}

export function clearSession(): Promise<void> {
  return browser.storage.session.clear();
}

export function removeFromSession(key: string): Promise<void> {
  return browser.storage.session.remove(key);
}

/** Pages of ours alone may read it, never a content script. That is so by itself; said once more where it can be said. */
export async function keepSessionPrivate(): Promise<void> {
  await browser.storage.session.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}
