/** How often a series takes place, for a person to read. */
import type { Rule } from "./event";
import type { Wall } from "./zones";

export interface Rhythm {
  unit: "day" | "week" | "month" | "year";
  /** Every, every second, every third... */
  interval: number;
  /** 1 for Monday to 7; `null` when there are several, or the day of the week says nothing. */
  weekday: number | null;
}

const units = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", YEARLY: "year" } as const;
const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** `null` for a rule that is not read, see `occurrences.ts`. */
export function rhythmOf({ freq, interval, byday }: Rule, start: Wall): Rhythm | null {
  const unit = units[`${freq}`.toUpperCase() as keyof typeof units];
  if (unit === undefined) return null;
  return { unit, interval: Number(interval ?? 1), weekday: unit === "week" ? weekdayOf(byday, start) : null };
}

function weekdayOf(byday: unknown, start: Wall): number | null {
  if (byday === undefined) return Temporal.PlainDate.from(start.slice(0, 10)).dayOfWeek;
  const days = [byday].flat();
  const index = weekdays.indexOf(`${days[0]}`.toUpperCase());
  return days.length === 1 && index >= 0 ? index + 1 : null;
}
