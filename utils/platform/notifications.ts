/** The system's notifications: an optional permission, which a person may give and take back at any time. */
import { browser } from "wxt/browser";

const permission = { permissions: ["notifications" as const] };
/** A newer one takes the place of the last. */
const id = "reminder";

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(permission);
}

/** Asks the person; resolves with their answer. Call it in the click itself, before anything is awaited. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(permission);
}

/** Shows nothing while it is not allowed. */
export async function notify(title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL("/icons/128.png");
  await browser.notifications.create(id, { type: "basic", iconUrl, title, message });
}

/** Takes the last one away, from the system's list as well. */
export async function withdrawNotice(): Promise<void> {
  await browser.notifications?.clear(id);
}

/** The browser has this part only once it is allowed: then, or from that moment on. */
export function onNotificationClick(listener: () => void): void {
  let listens = false;
  const listen = () => {
    if (listens || browser.notifications === undefined) return;
    listens = true;
    browser.notifications.onClicked.addListener((clicked) => {
      if (clicked !== id) return;
      void browser.notifications.clear(id);
      listener();
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
