/** The backups that lie in the user's folder: what they are called, and which of them may go. */

import { compareText } from "./order";
import type { PlainDate } from "./values";

/** Days of which the last backup is kept each. Of older ones one for each month stays. */
const daysKept = 7;

/** @param tag tells this browser's files from those of another one that uses the same folder */
export function rollingName(tag: string, day: PlainDate, ending: "json.gz" | "trellis"): string {
  return `trellis-backup-auto-${tag}-${day}.${ending}`;
}

/**
 * Files that are not needed any more: this browser's own, older than the newest seven days, and not the newest of their
 * month. What is called otherwise was put there by somebody else, and is left alone.
 */
export function namesToRemove(names: readonly string[], tag: string): string[] {
  const own = names
    .flatMap((name) => {
      const day = dayOf(name, tag);
      return day === null ? [] : [{ name, day }];
    })
    .sort((a, b) => compareText(b.day, a.day));
  const newestDays = new Set([...new Set(own.map(({ day }) => day))].slice(0, daysKept));
  const months = new Map<string, PlainDate>();
  for (const { day } of own) if (!months.has(day.slice(0, 7))) months.set(day.slice(0, 7), day);
  return own.filter(({ day }) => !newestDays.has(day) && months.get(day.slice(0, 7)) !== day).map(({ name }) => name);
}

function dayOf(name: string, tag: string): PlainDate | null {
  const [, found, day] = /^trellis-backup-auto-([a-z0-9]+)-(\d{4}-\d{2}-\d{2})\.(?:json\.gz|trellis)$/.exec(name) ?? [];
  return found === tag && day ? day : null;
}
