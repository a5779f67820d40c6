/** Everything that a person wrote, for finding it again. */
import type { Goal } from "../domain/goal";
import type { Note } from "../domain/note";
import type { Person } from "../domain/person";
import type { SearchKind } from "../domain/search";
import type { Id, Instant } from "../domain/values";
import type { ReadTx } from "./schema";

/** One thing that was written, with its lines. */
export interface Written {
  kind: SearchKind;
  id: Id;
  personId: Id | null;
  conversationId: Id | null;
  lines: string[];
  editedAt: Instant;
}

export interface AllWritten {
  /** Those in no bin. */
  people: Map<Id, Person>;
  /** What is in no bin, in no order, but for notes. */
  written: Written[];
  /** Whether a note is in no bin. Those in the bin take with them what is theirs. */
  isKept(note: Written): boolean;
}

/** All but the notes, which are by far the most: see `sealed/later.ts`. */
export async function readWritten(tx: ReadTx): Promise<AllWritten> {
  const [everybody, goals, promises, energisers, directions, objectives, gone] = await Promise.all([
    tx.objectStore("people").getAll(),
    tx.objectStore("goals").getAll(),
    tx.objectStore("promises").getAll(),
    tx.objectStore("energisers").getAll(),
    tx.objectStore("directions").getAll(),
    tx.objectStore("objectives").getAll(),
    tx.objectStore("conversations").index("deleted").getAllKeys(),
  ]);
  const inBin = new Set(gone);
  const people = new Map(everybody.filter(isLive).map((person) => [person.id, person]));
  const isTheirs = ({ personId }: Written) => personId === null || people.has(personId);
  const written = [
    ...goals.filter(isLive).map((goal) => entry("goal", goal, linesOf(goal))),
    ...promises.filter(isLive).map((promise) => entry("promise", promise, [promise.text])),
    ...energisers.filter(isLive).map((energiser) => entry("energiser", energiser, [energiser.text])),
    ...directions.map((direction) => entry("direction", { ...direction, id: direction.personId }, [direction.text])),
    ...objectives.filter(isLive).map((objective) => entry("objective", objective, [objective.text, objective.period])),
  ].filter(isTheirs);
  const named = [...people.values()].map((person) =>
    entry("person", { ...person, personId: person.id }, [person.name, person.role, ...person.emails]),
  );
  const isKept = (note: Written) => isTheirs(note) && !inBin.has(note.conversationId ?? "");
  return { people, written: [...named, ...written], isKept };
}

export function writtenIn(note: Note): Written {
  return entry("note", note, textsOf(note.lines));
}

/** People first, then the newest. Instants of one format and zone stand in the order of their text. */
export function compareWritten(a: Written, b: Written): number {
  const people = Number(b.kind === "person") - Number(a.kind === "person");
  if (people !== 0 || a.editedAt === b.editedAt) return people;
  return a.editedAt < b.editedAt ? 1 : -1;
}

interface Source {
  id: Id;
  personId?: Id;
  conversationId?: Id | null;
  editedAt: Instant;
}

function entry(kind: SearchKind, source: Source, lines: readonly string[]): Written {
  const { id, personId = null, conversationId = null, editedAt } = source;
  return { kind, id, personId, conversationId, editedAt, lines: lines.filter((line) => line !== "") };
}

function linesOf({ text, rhythm, evidence, help, leadsToBecause, closedBecause, steps }: Goal): string[] {
  return [text, rhythm, evidence, help, leadsToBecause, closedBecause, ...textsOf(steps)];
}

function textsOf(lines: readonly { text: string }[]): string[] {
  return lines.map(({ text }) => text);
}

function isLive({ deletedAt }: { deletedAt: Instant | null }): boolean {
  return deletedAt === null;
}
