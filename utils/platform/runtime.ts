/** Messages and ports, as the browser carries them. Knows nothing of what they say. */
import { type Browser, browser } from "wxt/browser";

export type Sender = Browser.runtime.MessageSender;
export type Port = Browser.runtime.Port;

/** Sends to all extension pages and the background; resolves with the first answer. Rejects as the browser does. */
export function sendToExtension(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends to the content script of one tab. Rejects when the tab has none. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/**
 * Sends to every frame of one tab: to our own page in a frame, too, which in Firefox hears nothing that is sent to all
 * extension pages (tried in 153).
 */
export function sendToFrames(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message);
}

/**
 * Listens for messages. `listener` returns a promise for those it answers and `null` for those meant for others.
 * Written with `sendResponse`, the one form that works alike in both browsers.
 */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => {
    const reply = listener(message, sender);
    if (reply === null) return undefined;
    void reply.then(sendResponse);
    return true;
  });
}

export function onConnect(listener: (port: Port) => void): void {
  browser.runtime.onConnect.addListener(listener);
}

export function connect(name: string): Port {
  return browser.runtime.connect({ name });
}

/** `false` once the extension was updated, reloaded or removed under this page. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

/** The address of one of our own pages, as the browser gives it for a page that has been opened. */
export function pageUrl(page: "/sidepanel.html" | "/popup.html" | "/options.html"): string {
  return new URL(page, browser.runtime.getURL("/")).href;
}

/**
 * The address under which the guide can be framed. Chromium makes it anew for each session, so that no site can tell by
 * a fixed address that the extension is installed; a page that was opened under it still has its own, fixed one.
 */
export function framedGuideUrl(): string {
  return browser.runtime.getURL("/sidepanel.html");
}

export function ownId(): string {
  return browser.runtime.id;
}
