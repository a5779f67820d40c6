/** Which line of a row of days each event gets, in the all-day row and in each week of the month. */
import type { SampleEvent } from "../events";
import { dateOf, daysBetween } from "../plain-time";
import { lastDay } from "./words";

export interface Stacked {
  event: SampleEvent;
  /** Index of the first day of this row that it covers. */
  column: number;
  days: number;
  lane: number;
  continued: boolean;
}

/** @param dates the row's days, consecutive; every event must touch at least one of them */
export function stack(events: readonly SampleEvent[], dates: readonly string[]): Stacked[] {
  const first = dates[0] ?? "";
  const taken: boolean[][] = [];
  const placed = events.map((event) => {
    const from = daysBetween(first, dateOf(event.start));
    const column = Math.max(from, 0);
    const end = Math.min(daysBetween(first, event.allDay ? lastDay(event) : dateOf(event.start)), dates.length - 1);
    return { event, column, days: Math.max(end - column + 1, 1), lane: 0, continued: from < 0 };
  });
  placed.sort(
    (a, b) =>
      a.column - b.column ||
      Number(b.event.allDay) - Number(a.event.allDay) ||
      b.days - a.days ||
      a.event.start.localeCompare(b.event.start),
  );
  for (const item of placed) {
    while (isTaken(taken[item.lane], item)) item.lane += 1;
    const lane = taken[item.lane] ?? [];
    for (let day = item.column; day < item.column + item.days; day += 1) lane[day] = true;
    taken[item.lane] = lane;
  }
  return placed;
}

function isTaken(lane: boolean[] | undefined, { column, days }: Stacked): boolean {
  return lane?.slice(column, column + days).some(Boolean) ?? false;
}
