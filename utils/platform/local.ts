/** Memory of the browser's profile: outlives the browser, and goes with the extension. */
import { browser } from "wxt/browser";

export function readLocal(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

export function writeLocal(key: string, value: unknown): Promise<void> {
  return browser.storage.local.set({ [key]: value });
}

export function clearLocal(): Promise<void> {
  return browser.storage.local.clear();
}

export function removeFromLocal(key: string): Promise<void> {
  return browser.storage.local.remove(key);
}
