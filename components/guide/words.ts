/** Words for values that several parts of the guide show. */
import type { Person, PersonKind } from "../../utils/domain/person";
import type { SupportKind } from "../../utils/domain/promise";
import { dateTimeName, dayName, weekdayName } from "../../utils/domain/relative-time";
import type { Instant, LocalDateTime, PlainDate } from "../../utils/domain/values";

export const personKindWords: Record<PersonKind, string> = {
  report: "your report",
  "skip-level": "skip-level",
  "my-manager": "your manager",
  peer: "peer or mentor",
};

export const supportWords: Record<SupportKind, string> = {
  support: "support",
  "open-a-door": "open a door",
  "make-room": "make room",
};

/** All pairs of a record, in its order, as fields want them. */
export function optionsOf<T extends string>(words: Record<T, string>): [T, string][] {
  return Object.entries(words) as [T, string][];
}

/** The first of a person's names, for tight places. */
export function shortName(name: string): string {
  const first = name.trim().split(/[\s@]+/)[0];
  return first || name;
}

/** When a conversation is: "Tue 10:00" within six days of today, else "24 November, 10:00". */
export function whenWords(date: PlainDate, startsAt: LocalDateTime | null, today: PlainDate): string {
  const days = Math.abs(Temporal.PlainDate.from(today).until(date).days);
  if (startsAt === null) return date === today ? "Today" : `${weekdayName(date)} ${dayName(date, today)}`;
  const time = startsAt.slice(11, 16);
  return days <= 6 ? `${weekdayName(date)} ${time}` : dateTimeName(startsAt, today);
}

/** The wall-clock time of an instant where the user is: "10:04". */
export function timeOfDay(instant: Instant | number): string {
  const date = new Date(instant);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** A mail to the person with its subject alone: what a link carries may be kept by the mail program and the browser. */
export function mailDraft({ emails }: Pick<Person, "emails">, subject: string): string {
  return `mailto:${encodeURIComponent(emails[0] ?? "")}?subject=${encodeURIComponent(subject)}`;
}
