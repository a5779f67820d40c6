/** Which days a view shows. */
import { addDays, mondayOf } from "../plain-time";
import type { Place } from "./state";

export function daysOf({ view, date }: Pick<Place, "view" | "date">): string[] {
  const count = view === "DAY" ? 1 : view === "CUSTOM_DAYS" ? 4 : 7;
  const first = count === 7 ? mondayOf(date) : date;
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** The whole weeks that a month touches. */
export function weeksOf(date: string): string[][] {
  const month = date.slice(0, 7);
  const weeks: string[][] = [];
  for (let monday = mondayOf(`${month}-01`); monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    weeks.push(daysOf({ view: "WEEK", date: monday }));
  }
  return weeks;
}
