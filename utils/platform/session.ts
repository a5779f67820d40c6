/** Memory of the browser's session: outlives the background, and is gone when the browser closes. */
import { browser } from "wxt/browser";

export function readSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null);
}

export function writeSession(key: string, value: unknown): Promise<void> {
  return browser.storage.session.set({ [key]: value });
}

export function removeFromSession(key: string): Promise<void> {
  return browser.storage.session.remove(key);
}
