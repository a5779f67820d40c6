/** The services' parts as a browser gives them. */
import { lockChanged } from "../messaging/lock-changed";
import { wakeGuides } from "../messaging/protocol";
import { ensureAlarm, setAlarm } from "../platform/alarms";
import { forgetFolder, keptFolder, mayWrite, namesIn, removeFile, writeFile } from "../platform/backup-folder";
import { showBadge } from "../platform/badge";
import { freeBytes, storedBytes } from "../platform/disk";
import { clearLocal, readLocal, removeFromLocal, writeLocal } from "../platform/local";
import { notify, withdrawNotice } from "../platform/notifications";
import { hasAccess } from "../platform/permissions";
import { sendToExtension, sendToFrames, sendToTab } from "../platform/runtime";
import { clearSession, readSession, removeFromSession, writeSession } from "../platform/session";
import { openOptions } from "../platform/tabs";
import { browserName, isChromium, ownVersion } from "../platform/versions";
import { createDatabase } from "../storage/database";
import { eraseDatabases } from "../storage/erase-databases";
import { openConnection } from "../storage/open";
import { alwaysSound, createSoundLog } from "../storage/sound-log";
import type { BackupFolder, Deps } from "./deps";
import { createKeptSession } from "./kept-session";
import { createKeyring } from "./lock/keyring";

const calendarPages = "https://calendar.google.com/*";

export function browserDeps(): Deps {
  const session = createKeptSession({
    read: readSession,
    write: writeSession,
    remove: removeFromSession,
    clear: clearSession,
  });
  const keyring = createKeyring(session);
  const log = isChromium() ? createSoundLog({ session, freeBytes }) : alwaysSound;
  return {
    database: createDatabase(openConnection, keyring.sealer, log),
    keyring,
    clock: {
      now: () => Temporal.Now.instant().toString({ smallestUnit: "millisecond" }),
      today: () => Temporal.Now.plainDateISO().toString(),
      timeZone: () => Temporal.Now.timeZoneId(),
    },
    languages: () => navigator.languages,
    newId: () => crypto.randomUUID(),
    session,
    local: { read: readLocal, write: writeLocal, remove: removeFromLocal },
    sendToTab,
    // Nobody answers, and it is rejected where no guide is: then there is none to wake.
    wakeGuides: (tabId) => {
      const sent = tabId === null ? sendToExtension(wakeGuides) : sendToFrames(tabId, wakeGuides);
      sent.catch(() => {});
    },
    // Rejected where no page of ours is open.
    tellPages: () => void sendToExtension(lockChanged).catch(() => {}),
    eraseStorage: async () => {
      await Promise.all([eraseDatabases(), clearLocal(), session.clear()]);
    },
    showBadge,
    setAlarm,
    notify,
    withdrawNotice,
    ensureAlarm,
    backupFolder,
    forgetBackupFolder: forgetFolder,
    calendarAllowed: () => hasAccess(calendarPages),
    openWelcome: () => openOptions("#welcome"),
    version: ownVersion,
    browserName,
    storedBytes,
  };
}

async function backupFolder(): Promise<BackupFolder | null> {
  const handle = await keptFolder();
  return (
    handle && {
      name: handle.name,
      mayWrite: () => mayWrite(handle),
      names: () => namesIn(handle),
      write: (name, bytes) => writeFile(handle, name, bytes),
      remove: (name) => removeFile(handle, name),
    }
  );
}
