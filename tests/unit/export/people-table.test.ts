/** The table of people: any spreadsheet reads it, nothing in it is a formula, and the import knows it again. */
import Papa from "papaparse";
import { expect, test } from "vitest";
import { newPerson } from "../../../utils/domain/drafts";
import type { Person } from "../../../utils/domain/person";
import { peopleTable } from "../../../utils/export/people-table";
import { guessColumns, hasTitles } from "../../../utils/import/csv/columns";
import { readTable } from "../../../utils/import/csv/table";

const today = "2026-11-24";
const now = "2026-11-24T08:00:00.000Z";
const person = (name: string, fields: Partial<Person> = {}) => ({
  ...newPerson(
    { name, emails: [`${name.toLowerCase()}@example.com`, "second@example.com"] },
    { newId: () => name, now },
  ),
  ...fields,
});
const cellsOf = (table: string) => Papa.parse<string[]>(table.slice(1), { skipEmptyLines: true }).data;

test("has one line for each person, with the state of their clock", () => {
  const table = peopleTable(
    [person("Robin", { lastCareer: { on: "2025-09-01", conversationId: "c" } }), person("Kim", { kind: "peer" })],
    today,
    45,
  );
  expect(table).toMatch(/^\uFEFFName,Relationship,E-mail,.*\r\n/);
  expect(table.endsWith("\r\n")).toBe(true);
  const [titles, robin] = cellsOf(table);
  const of = (name: string) => robin?.[titles?.indexOf(name) ?? -1];
  expect([of("Name"), of("E-mail"), of("State"), of("Next one due")]).toEqual([
    "Robin",
    "robin@example.com",
    "overdue",
    "2026-09-01",
  ]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "=1\n2", "＝1"])("%j is no formula", (name) => {
  const [, row] = cellsOf(peopleTable([person("x", { name, role: name })], today, 45));
  expect(row?.[0]?.startsWith("'")).toBe(true);
  expect(row?.[4]?.startsWith("'")).toBe(true);
});

test("commas, quotes and line breaks stay in their cell", () => {
  const name = 'Vale, "Robin"\nJunior';
  const [, row] = cellsOf(peopleTable([person("x", { name })], today, 45));
  expect(row?.[0]).toBe(name);
});

test("is known again by the import", () => {
  const bytes = new TextEncoder().encode(peopleTable([person("Robin", { role: "Designer" })], today, 45));
  const table = readTable(bytes);
  expect(hasTitles(table)).toBe(true);
  const titles = table.rows[0]?.cells ?? [];
  const columns = guessColumns(table, true);
  const title = (column: number | null) => (column === null ? null : titles[column]);
  expect(
    [columns.name, columns.email, columns.role, columns.startDate, columns.kind, columns.lastTalk].map(title),
  ).toEqual(["Name", "E-mail", "Role", "Start date", "Relationship", "Last career conversation"]);
});
