/** How the popup's rows are put under headings. */
import type { ClockState } from "../../utils/domain/career-clock";
import type { ClockRow } from "../../utils/domain/views";
import { matchesSearch } from "../ui/search";

export interface RowGroup {
  state: ClockState;
  title: string;
  rows: ClockRow[];
}

const titles: readonly (readonly [ClockState, string])[] = [
  ["overdue", "Overdue"],
  ["due-soon", "Due soon"],
  ["never", "Never held"],
  ["booked", "Booked"],
  ["fine", "On track"],
  ["snoozed", "Put off"],
  ["paused", "Paused"],
];

/** The states that are folded away while nobody searches: there is nothing to do about them. */
const quietStates: readonly ClockState[] = ["fine", "snoozed", "paused"];

/** The groups that have people, what needs doing first. Rows keep the order they came in. */
export function groupRows(rows: readonly ClockRow[]): RowGroup[] {
  return titles
    .map(([state, title]) => ({ state, title, rows: rows.filter((row) => row.clock.state === state) }))
    .filter((group) => group.rows.length > 0);
}

export function isQuiet(group: RowGroup): boolean {
  return quietStates.includes(group.state);
}

/** Those who would be folded away although something is asked about them. */
export function askedAbout(rows: readonly ClockRow[]): ClockRow[] {
  return rows.filter(({ clock }) => clock.question !== null && quietStates.includes(clock.state));
}

/** The rows whose name, address or role have every word of the search. */
export function searchRows(rows: readonly ClockRow[], search: string): ClockRow[] {
  return rows.filter(({ person }) => matchesSearch(search, person.name, person.email ?? "", person.role));
}
