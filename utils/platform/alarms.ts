/** Alarms, which wake the background. Browsers forget them at times, so they are looked for at each start. */
import { browser } from "wxt/browser";

/**
 * Sets an alarm unless there is one of that name: setting it again would put it off. One that is later than it should
 * be, since the clock was set back, is set anew.
 *
 * @param when milliseconds since 1970
 */
export async function ensureAlarm(name: string, when: number): Promise<void> {
  const standing = await browser.alarms.get(name);
  if (standing && standing.scheduledTime <= when) return;
  await browser.alarms.create(name, { when });
}

/** @param when milliseconds since 1970; an alarm of that name is put off or brought forward */
export async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => listener(name));
}
