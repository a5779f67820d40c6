/** People from a table, once it is known which column says what. */
import { canonicalAddress, isWholeAddress } from "../../domain/address";
import type { DateNames, DayOrder } from "../../domain/doc-dates";
import { nameOf } from "../../domain/drafts";
import { type ImportedPerson, nothingElse, ownersByAddress } from "../../domain/people-import";
import type { Person, PersonKind } from "../../domain/person";
import { dayName } from "../../domain/relative-time";
import type { PlainDate } from "../../domain/values";
import type { LineProblem } from "../problem";
import { orderIn, type Reading, readDay, readKind, readLastTalk } from "./cells";
import type { Columns, Field } from "./columns";
import type { Table, TableRow } from "./table";

export interface TableReading {
  columns: Columns;
  /** Whether the first row holds titles. */
  titled: boolean;
  /** Which of two numbers is the day, where nothing in the table tells. */
  order: DayOrder;
  /** What they are when no column says so. */
  kind: PersonKind;
  known: readonly Person[];
  today: PlainDate;
  /** How months are called in the languages of the user. */
  names: DateNames;
}

export interface TablePeople {
  people: (ImportedPerson & { line: number })[];
  /** Lines that cannot be taken over. */
  leftOut: LineProblem[];
  /** Cells that cannot: the rest of the line is taken over. */
  leftEmpty: LineProblem[];
  /** Whether there are dates that can be read both ways. */
  orderIsOpen: boolean;
}

/** Longest text that can be a name or a role. */
const longestWords = 200;

/** Reads every row, or says what is wrong with it. Writes nothing. */
export function peopleIn(table: Table, how: TableReading): TablePeople {
  const rows = table.rows.slice(how.titled ? 1 : 0);
  const { names } = how;
  const days = rows.flatMap((row) => [cellOf(row, how.columns.startDate), cellOf(row, how.columns.lastTalk)]);
  const proved = orderIn(days, names);
  const order = proved === null || proved === "open" ? how.order : proved;
  const reading: Reading = { names, order, today: how.today };
  const result: TablePeople = { people: [], leftOut: [], leftEmpty: [], orderIsOpen: proved === "open" };
  const width = how.titled ? (table.rows[0]?.cells.length ?? 0) : table.width;
  const taken = ownersByAddress(how.known);
  const seen = new Map<string, number>();
  for (const row of rows) {
    const { email, name } = identityOf(row, how.columns);
    const sentence = whyNot(row, { email, name, width }, seen, taken);
    if (sentence) {
      result.leftOut.push({ line: row.line, sentence });
      continue;
    }
    seen.set(email ? canonicalAddress(email) : `name ${name.toLowerCase()}`, row.line);
    result.people.push(personOf(row, { email, name }, how, reading, result.leftEmpty));
  }
  return result;
}

interface Identity {
  email: string;
  name: string;
}

function identityOf(row: TableRow, columns: Columns): Identity {
  const email = cellOf(row, columns.email)
    .replace(/^mailto:/i, "")
    .replace(/^.*<(.+)>.*$/, "$1")
    .toLowerCase();
  const words = [cellOf(row, columns.name), cellOf(row, columns.family)].filter(Boolean).join(" ");
  return { email, name: nameOf({ name: firstNameFirst(words), email }) };
}

/** What speaks against a row as a whole; `null` when nothing does. */
function whyNot(
  { cells }: TableRow,
  { email, name, width }: Identity & { width: number },
  seen: ReadonlyMap<string, number>,
  taken: ReadonlyMap<string, Person>,
): string | null {
  if (cells.slice(width).some(Boolean)) {
    return `It has ${cells.length} cells where the titles have ${width}. Put quotes around a cell that holds the separator.`;
  }
  if (name === "") return "It has neither a name nor an address.";
  if (email && !isWholeAddress(email)) return `“${short(email)}” is not a whole address, such as robin@example.com.`;
  const person = taken.get(canonicalAddress(email));
  if (person) return `${email} is ${person.name}, who is here already${person.archivedAt ? ", archived" : ""}.`;
  const twice = seen.get(email ? canonicalAddress(email) : `name ${name.toLowerCase()}`);
  return twice === undefined ? null : `${email || name} stands on line ${twice} already.`;
}

function personOf(
  row: TableRow,
  { email, name }: Identity,
  how: TableReading,
  reading: Reading,
  leftEmpty: LineProblem[],
): ImportedPerson & { line: number } {
  const skip = (sentence: string) => void leftEmpty.push({ line: row.line, sentence });
  const read = <T>(field: Field, of: (cell: string) => T | null, what: string): T | null => {
    const cell = cellOf(row, how.columns[field]);
    const value = cell === "" ? null : of(cell);
    if (cell !== "" && value === null) skip(`“${short(cell)}” is ${what}, and is left out.`);
    return value;
  };
  const startDate = read("startDate", (cell) => readDay(cell, reading), "no date that Trellis can read");
  const kind = read("kind", readKind, "no kind of person that Trellis knows");
  const talk = read("lastTalk", (cell) => readLastTalk(cell, reading), "no date that Trellis can read");
  const isToCome = talk !== null && "on" in talk && talk.on > reading.today;
  if (isToCome) skip(`${dayName(talk.on, reading.today)} is still to come, so it is not taken for the last talk.`);
  return {
    ...nothingElse,
    ...{ line: row.line, name, startDate, kind: kind ?? how.kind },
    emails: email ? [email] : [],
    role: short(cellOf(row, how.columns.role)),
    ...(talk !== null && "rough" in talk && { rough: talk.rough }),
    ...(talk !== null && "on" in talk && !isToCome && { lastCareer: talk }),
  };
}

function cellOf({ cells }: TableRow, column: number | null): string {
  return column === null ? "" : (cells[column] ?? "");
}

/** "Vale, Robin" is how directories write Robin Vale. */
function firstNameFirst(name: string): string {
  const [, last, first] = /^([\p{L}\p{M}'’ -]+), *([\p{L}\p{M}'’. -]+)$/u.exec(name) ?? [];
  return last && first ? `${first} ${last}` : name;
}

function short(text: string): string {
  return [...text].slice(0, longestWords).join("");
}
