/** People and their career clocks as a table: RFC 4180, with titles that the import knows again. */
import Papa from "papaparse";
import { type ClockState, clockOf } from "../domain/career-clock";
import type { Person } from "../domain/person";
import type { PlainDate } from "../domain/values";
import { kindWords } from "./words";

const titles = [
  "Name",
  "Relationship",
  "E-mail",
  "Other addresses",
  "Role",
  "Start date",
  "Career conversation every (months)",
  "Last career conversation",
  "Only about",
  "Next one due",
  "State",
  "Booked for",
  "Paused until",
  "Archived on",
] as const;

const stateWords: Record<ClockState, string> = {
  overdue: "overdue",
  "due-soon": "due soon",
  never: "never held",
  booked: "booked",
  fine: "on track",
  snoozed: "put off",
  paused: "paused",
};

/** What a spreadsheet works out instead of showing it, in either width of letters. The package misses cells of several lines. */
const formula = /^\s*[=+\-@＝＋－＠\t\r]/;

/** Spreadsheets take a file without it for one of another alphabet. */
const byteOrderMark = "\uFEFF";

/**
 * @param dueSoonDays as in the user's settings
 * @returns the text of a CSV file; a cell that a spreadsheet would take for a formula begins with an apostrophe
 */
export function peopleTable(people: readonly Person[], today: PlainDate, dueSoonDays: number): string {
  const rows = people.map((person) => rowOf(person, today, dueSoonDays));
  return `${byteOrderMark}${Papa.unparse({ fields: [...titles], data: rows }, { escapeFormulae: formula, newline: "\r\n" })}\r\n`;
}

function rowOf(person: Person, today: PlainDate, dueSoonDays: number): string[] {
  const status = clockOf(person, today, dueSoonDays);
  const [email = "", ...others] = person.emails;
  return [
    person.name,
    kindWords[person.kind],
    email,
    others.join("; "),
    person.role,
    person.startDate ?? "",
    `${person.clock.everyMonths ?? ""}`,
    status?.lastOn ?? person.lastCareer?.on ?? "",
    status?.lastOn && status.approximate ? "yes" : "",
    status?.dueOn ?? "",
    status ? stateWords[status.state] : "",
    status?.bookedAt?.replace("T", " ") ?? "",
    status?.pausedUntil ?? "",
    person.archivedAt?.slice(0, 10) ?? "",
  ];
}
