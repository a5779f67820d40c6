/** Everything that a person wrote, for finding it again. */
import type { Goal } from "../domain/goal";
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

/** What is in no bin, people first, then the newest. Those in the bin take with them what is theirs. */
export async function readWritten(tx: ReadTx): Promise<{ written: Written[]; people: Map<Id, Person> }> {
  const [everybody, notes, goals, promises, energisers, directions, objectives, gone] = await Promise.all([
    tx.objectStore("people").getAll(),
    tx.objectStore("notes").getAll(),
    tx.objectStore("goals").getAll(),
    tx.objectStore("promises").getAll(),
    tx.objectStore("energisers").getAll(),
    tx.objectStore("directions").getAll(),
    tx.objectStore("objectives").getAll(),
    tx.objectStore("conversations").index("deleted").getAllKeys(),
  ]);
  const inBin = new Set(gone);
  const people = new Map(everybody.filter(isLive).map((person) => [person.id, person]));
  const written = [
    ...notes
      .filter(({ conversationId }) => !inBin.has(conversationId))
      .map((note) => entry("note", note, textsOf(note.lines))),
    ...goals.filter(isLive).map((goal) => entry("goal", goal, linesOf(goal))),
    ...promises.filter(isLive).map((promise) => entry("promise", promise, [promise.text])),
    ...energisers.filter(isLive).map((energiser) => entry("energiser", energiser, [energiser.text])),
    ...directions.map((direction) => entry("direction", { ...direction, id: direction.personId }, [direction.text])),
    ...objectives.filter(isLive).map((objective) => entry("objective", objective, [objective.text, objective.period])),
  ].filter(({ personId }) => personId === null || people.has(personId));
  const named = [...people.values()].map((person) =>
    entry("person", { ...person, personId: person.id }, [person.name, person.role, ...person.emails]),
  );
  return { written: [...named.sort(newestFirst), ...written.sort(newestFirst)], people };
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

/** Instants of one format and zone stand in the order of their text. */
function newestFirst(a: Written, b: Written): number {
  if (a.editedAt === b.editedAt) return 0;
  return a.editedAt < b.editedAt ? 1 : -1;
}
