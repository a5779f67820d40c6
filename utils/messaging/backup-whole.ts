/** What must hold between the records of a backup, once each of them is as it should be. */
import { noteId } from "../domain/note";
import type { BackupFile } from "./backup-file";

type Stores = BackupFile["stores"];
type Name = keyof Stores;

/** The schema from which on a backup has the store. */
const since: Record<Name, number> = {
  people: 1,
  conversations: 1,
  notes: 1,
  goals: 1,
  promises: 1,
  directions: 1,
  energisers: 1,
  objectives: 1,
  meta: 1,
  corrections: 2,
  joins: 2,
  suggestions: 2,
  guides: 3,
};

/** Stores that a backup of this schema has, and this one has not. */
export function missingStores(stores: object, schema: number): string[] {
  return Object.entries(since).flatMap(([name, from]) =>
    from <= schema && !Object.hasOwn(stores, name) ? [name] : [],
  );
}

/** By what a record is told from the others of its store. */
const keys: { [N in Name]: (record: Stores[N][number]) => string } = {
  people: ({ id }) => id,
  conversations: ({ id }) => id,
  notes: ({ id }) => id,
  goals: ({ id }) => id,
  promises: ({ id }) => id,
  directions: ({ personId }) => personId,
  energisers: ({ id }) => id,
  objectives: ({ id }) => id,
  guides: ({ id }) => id,
  corrections: ({ id }) => id,
  joins: ({ otherId }) => otherId,
  suggestions: ({ email }) => email,
  meta: ({ key }) => key,
};

/** Whether two records of one store have one key. */
export function hasRepeated(stores: Stores): boolean {
  return (Object.keys(keys) as Name[]).some((name) => {
    const keyOf = keys[name] as (record: unknown) => string;
    const records: readonly unknown[] = stores[name];
    return new Set(records.map(keyOf)).size < records.length;
  });
}

/** The same without the records whose person or conversation is not among them. */
export function withoutLoose(stores: Stores): { stores: Stores; loose: number } {
  const people = new Set(stores.people.map(({ id }) => id));
  const hasPerson = ({ personId }: { personId: string }) => people.has(personId);
  const conversations = stores.conversations.filter(hasPerson);
  const ownerOf = new Map(conversations.map(({ id, personId }) => [id, personId]));
  const joined = new Set(stores.joins.map(({ otherId }) => otherId));
  const kept: Stores = {
    ...stores,
    conversations,
    notes: stores.notes.filter(
      ({ id, conversationId, personId, slot }) =>
        ownerOf.get(conversationId) === personId && id === noteId(conversationId, slot),
    ),
    goals: stores.goals.filter(hasPerson),
    promises: stores.promises.filter(hasPerson),
    directions: stores.directions.filter(hasPerson),
    energisers: stores.energisers.filter(hasPerson),
    joins: stores.joins.filter(({ conversationId }) => ownerOf.has(conversationId) || joined.has(conversationId)),
  };
  return { stores: kept, loose: sizeOf(stores) - sizeOf(kept) };
}

function sizeOf(stores: Stores): number {
  return Object.values(stores).reduce((sum, records) => sum + records.length, 0);
}
