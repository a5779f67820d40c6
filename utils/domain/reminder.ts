/** The weekly reminder: when its morning has come, and what it says. */
import type { ClockState } from "./career-clock";
import { addDays } from "./dates";
import type { Settings } from "./settings";
import type { LocalDateTime, PlainDate } from "./values";

export interface Reminder {
  title: string;
  message: string;
}

/**
 * The day of the latest chosen morning that has come by now, today or up to six days ago.
 *
 * @returns `null` while the user wants no reminder
 */
export function lastMorning(
  { reminderOn, reminderAt }: Pick<Settings, "reminderOn" | "reminderAt">,
  now: LocalDateTime,
): PlainDate | null {
  if (reminderOn === null) return null;
  const today = now.slice(0, 10);
  const daysAgo = (Temporal.PlainDate.from(today).dayOfWeek - reminderOn + 7) % 7;
  const isToCome = daysAgo === 0 && Number(now.slice(11, 13)) < reminderAt;
  return addDays(today, isToCome ? -7 : -daysAgo);
}

/** Names that are said of each state. */
const mostNames = 3;

/**
 * How many people are overdue and due soon. Whoever sees the screen may read it, locked or not, so that it says no name
 * unless the user allowed that.
 *
 * @returns `null` when nobody waits
 */
export function reminderOf(
  people: readonly { name: string; state: ClockState | undefined }[],
  withNames: boolean,
): Reminder | null {
  const of = (state: ClockState) => people.filter((person) => person.state === state).map(({ name }) => name);
  const [overdue, dueSoon] = [of("overdue"), of("due-soon")];
  if (overdue.length + dueSoon.length === 0) return null;
  const parts = withNames
    ? [named("Overdue", overdue), named("Due soon", dueSoon)]
    : [counted(overdue.length, "overdue"), counted(dueSoon.length, "due soon")];
  return { title: "Career conversations", message: parts.filter(Boolean).join(withNames ? ". " : ", ") };
}

function counted(count: number, words: string): string {
  return count === 0 ? "" : `${count} ${words}`;
}

function named(words: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  const more = names.length - mostNames;
  const shown = names.slice(0, mostNames).join(", ");
  return more > 0 ? `${words}: ${shown} and ${more} more` : `${words}: ${shown}`;
}
