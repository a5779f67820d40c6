/** What Trellis quietly asks the user to look at. */
import { addDays, daysBetween } from "./dates";
import type { Person } from "./person";
import type { Instant, PlainDate } from "./values";

/** How much was stored on a day. Counts alone: it stands outside of the database. */
export interface Holdings {
  people: number;
  conversations: number;
  notes: number;
  on: PlainDate;
}

export type Notice =
  /** Nothing is stored, though so much was. */
  | ({ about: "missing" } & Holdings)
  /** An archived person of whom the user wanted to decide by now. */
  | { about: "erase"; names: string[] }
  /** The daily backup to the user's folder could not be written. */
  | { about: "folder"; problem: "asks" | "gone" | "full" | "failed" }
  /** Trellis was updated, and keeps a copy of everything from before until this day. */
  | { about: "copy"; until: PlainDate }
  /** Something changed since the last backup, which was long ago. */
  | { about: "backup"; lastBackupAt: Instant | null };

/** Days without a backup after which it is worth a line. */
const backupEveryDays = 30;
/** Days for which a line that was put away stays away. */
const quietDays = 14;
/** Days after which the user is asked whether an archived person shall be erased. */
export const eraseAfterDays = 90;

export function quietUntil(today: PlainDate): PlainDate {
  return addDays(today, quietDays);
}

/** Whether so much time has gone by since the last backup, or since the first note where there is none. */
export function isLongAgo(since: PlainDate, today: PlainDate): boolean {
  return daysBetween(since, today) >= backupEveryDays;
}

export function isEmpty({ people, conversations, notes }: Omit<Holdings, "on">): boolean {
  return people + conversations + notes === 0;
}

/** Whether the time is up that the user set when they archived the person. */
export function isToDecide({ archivedAt, eraseOn }: Person, today: PlainDate): boolean {
  return archivedAt !== null && eraseOn != null && eraseOn <= today;
}
