/** The services' parts as a browser gives them. */
import { wakeGuides } from "../messaging/protocol";
import { ensureAlarm } from "../platform/alarms";
import { showBadge } from "../platform/badge";
import { storedBytes } from "../platform/disk";
import { readLocal, removeFromLocal, writeLocal } from "../platform/local";
import { hasAccess } from "../platform/permissions";
import { sendToExtension, sendToFrames, sendToTab } from "../platform/runtime";
import { readSession, removeFromSession, writeSession } from "../platform/session";
import { browserName, ownVersion } from "../platform/versions";
import { createDatabase } from "../storage/database";
import type { Deps } from "./deps";

const calendarPages = "https://calendar.google.com/*";

export function browserDeps(): Deps {
  return {
    database: createDatabase(),
    clock: {
      now: () => Temporal.Now.instant().toString({ smallestUnit: "millisecond" }),
      today: () => Temporal.Now.plainDateISO().toString(),
      timeZone: () => Temporal.Now.timeZoneId(),
    },
    newId: () => crypto.randomUUID(),
    session: { read: readSession, write: writeSession, remove: removeFromSession },
    local: { read: readLocal, write: writeLocal, remove: removeFromLocal },
    sendToTab,
    // Nobody answers, and it is rejected where no guide is: then there is none to wake.
    wakeGuides: (tabId) => {
      const sent = tabId === null ? sendToExtension(wakeGuides) : sendToFrames(tabId, wakeGuides);
      sent.catch(() => {});
    },
    showBadge,
    ensureAlarm,
    calendarAllowed: () => hasAccess(calendarPages),
    version: ownVersion,
    browserName,
    storedBytes,
  };
}
