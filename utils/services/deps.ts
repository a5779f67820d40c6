/** What the services are handed, so that they can be run anywhere: a database, a clock, and the browser's few parts. */
import type { Id, Instant, PlainDate } from "../domain/values";
import type { ToContent } from "../messaging/protocol";
import type { Database } from "../storage/database";
import type { Keyring } from "./lock/keyring";

export interface Clock {
  now(): Instant;
  /** In the user's time zone. */
  today(): PlainDate;
  /** IANA name, for example `Europe/Vienna`. */
  timeZone(): string;
}

/** Memory that outlives the background, but not the browser. Values survive as JSON. */
export interface Session {
  read(): Promise<Record<string, unknown>>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A folder of the user's that backups are written to. Its methods reject as the browser does. */
export interface BackupFolder {
  name: string;
  /** Whether the browser lets us write there without asking the user first. */
  mayWrite(): Promise<boolean>;
  names(): Promise<string[]>;
  /** The whole file, or nothing. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

export interface Deps {
  database: Database;
  /** Holds the key of the database while the lock is open. */
  keyring: Keyring;
  clock: Clock;
  /** The tags of the languages that the user's browser is set to, the first one first. */
  languages(): readonly string[];
  newId(): Id;
  session: Session;
  /** The same, but it outlives the browser, too. For counts and days alone: nothing that anybody wrote. */
  local: Session;
  /** Rejects when the tab has no content script of ours. */
  sendToTab(tabId: number, message: ToContent): Promise<unknown>;
  /** Asks the guide in a tab, or those in all side panels (`null`), to open their port again. */
  wakeGuides(tabId: number | null): void;
  /** Shows a text on the toolbar button (`""`: none) and says the same in words. */
  showBadge(text: string, title: string): Promise<void>;
  /** Shows a notification of the system, if the user allows those. */
  notify(title: string, message: string): Promise<void>;
  /** Takes back the notification that was shown last. */
  withdrawNotice(): Promise<void>;
  /** Tells popup and options page that the lock was closed or opened. */
  tellPages(): void;
  /** Removes everything that Trellis has stored in this browser, for good. */
  eraseStorage(): Promise<void>;
  /** Sets an alarm (milliseconds since 1970), in place of one of that name. */
  setAlarm(name: string, when: number): Promise<void>;
  /** Sets an alarm (milliseconds since 1970) unless there is one of that name for then or earlier. */
  ensureAlarm(name: string, when: number): Promise<void>;
  /** The user's folder for backups; `null` when none was chosen. */
  backupFolder(): Promise<BackupFolder | null>;
  forgetBackupFolder(): Promise<void>;
  /** Whether the browser lets us work on Calendar's pages. */
  calendarAllowed(): Promise<boolean>;
  /** Opens the welcome page in a tab of its own. */
  openWelcome(): Promise<void>;
  /** Trellis's own version. */
  version(): string;
  /** Name and main version, for example `Chrome 150`. */
  browserName(): string;
  /** Bytes that are stored, as the browser estimates them; `null` where it does not tell. */
  storedBytes(): Promise<number | null>;
}
