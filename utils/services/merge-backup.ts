/** What a backup adds to what is stored: the newer of two versions, every line of both notes, one person per address. */
import { canonicalAddress } from "../domain/address";
import type { Line, Note } from "../domain/note";
import { mergeLines } from "../domain/note-lines";
import { mergeSeries } from "../domain/people-import";
import type { Person } from "../domain/person";
import type { Id, Instant } from "../domain/values";
import { plainNames, type Stores } from "../storage/stores";

export interface MergeCounts {
  /** Records that are not there yet. */
  added: number;
  /** Records that are there in another version. */
  changed: number;
  /** Records that are there already, or in a newer version. */
  kept: number;
}

export interface Merge {
  /** What has to be written. The single values, such as settings, stay as they are. */
  stores: Stores;
  counts: MergeCounts;
}

/** The same file a second time changes nothing. */
export function mergeBackup(current: Omit<Stores, "meta">, backup: Stores): Merge {
  const incoming = withKnownPeople(current.people, backup);
  const counts: MergeCounts = { added: 0, changed: 0, kept: 0 };

  function pick<T>(keyOf: (record: T) => string, mine: readonly T[], theirs: readonly T[], both: Both<T>): T[] {
    const byKey = new Map(mine.map((record) => [keyOf(record), record]));
    const written: T[] = [];
    for (const record of theirs) {
      const own = byKey.get(keyOf(record));
      const merged = own === undefined ? record : both(own, record);
      const fate = fateOf(own, merged);
      counts[fate] += 1;
      if (fate !== "kept") written.push(merged);
    }
    return written;
  }

  const stores = { meta: [] } as Partial<Stores>;
  stores.conversations = pick(({ id }) => id, current.conversations, incoming.conversations, newer);
  for (const name of plainNames) {
    const mine: readonly Keyed[] = current[name];
    const theirs: readonly Keyed[] = incoming[name];
    const both = name === "notes" ? mergeNotes : name === "people" ? mergePeople : newer;
    (stores as Record<string, unknown>)[name] = pick(keyOf(name), mine, theirs, both as Both<Keyed>);
  }
  return { stores: stores as Stores, counts };
}

function fateOf(own: unknown, merged: unknown): keyof MergeCounts {
  if (own === undefined) return "added";
  return isSame(own, merged) ? "kept" : "changed";
}

type Both<T> = (mine: T, theirs: T) => T;
type Keyed = object;

function keyOf(name: (typeof plainNames)[number]): (record: Keyed) => string {
  const field =
    name === "joins" ? "otherId" : name === "directions" ? "personId" : name === "suggestions" ? "email" : "id";
  return (record) => String((record as Record<string, unknown>)[field]);
}

/** What says nothing of when it was changed stays as it is here. */
function newer<T extends object>(mine: T, theirs: T): T {
  const at = (record: { editedAt?: Instant }) => record.editedAt ?? "";
  return at(theirs) > at(mine) ? theirs : mine;
}

/** Addresses of both: by them a person is known again in the calendar. */
function mergePeople(mine: Person, theirs: Person): Person {
  const picked = newer(mine, theirs);
  const emails = [...picked.emails, ...mine.emails, ...theirs.emails];
  const known = new Map(emails.toReversed().map((email) => [canonicalAddress(email), email]));
  const series = mine.knownSeries ?? theirs.knownSeries;
  return {
    ...picked,
    emails: [...new Set([...picked.emails, ...known.values()])],
    ...(series && { knownSeries: mergeSeries(mine.knownSeries, theirs.knownSeries) }),
  };
}

/** Every line of both. Of one line in two versions the newer counts; of two that are equally new both are kept. */
function mergeNotes(mine: Note, theirs: Note): Note {
  const older = new Map<Id, Line>();
  const own = new Map(mine.lines.map((line) => [line.id, line]));
  for (const line of theirs.lines) {
    const other = own.get(line.id);
    if (other && other.editedAt !== line.editedAt) older.set(line.id, other.editedAt < line.editedAt ? other : line);
  }
  const lines = mergeLines([...older.values()], mine.lines, theirs.lines);
  if (isSame(lines, mine.lines)) return mine;
  const editedAt = mine.editedAt > theirs.editedAt ? mine.editedAt : theirs.editedAt;
  return { ...mine, lines, version: Math.max(mine.version, theirs.version) + 1, editedAt };
}

/** Somebody whose address is known here already is that person, whatever id they have in the backup. */
function withKnownPeople(people: readonly Person[], backup: Stores): Stores {
  const owners = new Map<string, Person>();
  for (const person of people) {
    if (person.deletedAt !== null) continue;
    for (const email of person.emails) owners.set(canonicalAddress(email), person);
  }
  const ids = new Set(people.map(({ id }) => id));
  const known = new Map<Id, Id>();
  for (const { id, emails } of backup.people) {
    const owner = emails.map((email) => owners.get(canonicalAddress(email))).find((found) => found !== undefined);
    if (owner && owner.id !== id && !ids.has(id)) known.set(id, owner.id);
  }
  if (known.size === 0) return backup;
  // Ids are random and long, so wherever one stands it is meant.
  return JSON.parse(JSON.stringify(backup), (_key, value) =>
    typeof value === "string" ? (known.get(value) ?? value) : value,
  ) as Stores;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
