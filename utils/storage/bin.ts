/** What was deleted and can still be put back. It stays where it was, marked with the moment it was deleted. */
import type { Id, Instant } from "../domain/values";
import type { ReadTx, WriteTx } from "./schema";

/** The stores whose records can be deleted. */
const binned = ["people", "goals", "promises", "energisers", "objectives", "guides"] as const;
export type BinStore = (typeof binned)[number];

export interface BinItem {
  store: BinStore;
  id: Id;
  words: string;
  personId: Id | null;
  deletedAt: Instant;
}

interface Deletable {
  deletedAt: Instant | null;
}

/** Everything in the bin, what was deleted last first. */
export async function readBin(tx: ReadTx): Promise<BinItem[]> {
  const items = await Promise.all(
    binned.map(async (store) => {
      const records = await tx.objectStore(store).getAll();
      return records.flatMap((record): BinItem[] => {
        const { id, deletedAt } = record;
        if (deletedAt === null) return [];
        const words = "name" in record ? record.name : record.text;
        return [{ store, id, words, personId: "personId" in record ? record.personId : null, deletedAt }];
      });
    }),
  );
  return items.flat().sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}

/** @returns whether it was there to be put back */
export async function putBack(tx: WriteTx, store: BinStore, id: Id, now: Instant): Promise<boolean> {
  const records = tx.objectStore(store) as unknown as {
    get(id: Id): Promise<Deletable | undefined>;
    put(record: object): Promise<unknown>;
  };
  const record = await records.get(id);
  if (!record || record.deletedAt === null) return false;
  await records.put({ ...record, deletedAt: null, editedAt: now });
  return true;
}

/**
 * Removes for good what was deleted before that moment. A person goes with all that is theirs.
 *
 * @returns how many things that were
 */
export async function emptyBin(tx: WriteTx, before: Instant): Promise<number> {
  const old = (await readBin(tx)).filter(({ deletedAt }) => deletedAt < before);
  for (const { store, id } of old) {
    if (store === "people") await removeBelongings(tx, id);
    await tx.objectStore(store).delete(id);
  }
  return old.length;
}

async function removeBelongings(tx: WriteTx, personId: Id): Promise<void> {
  const ofPerson = IDBKeyRange.bound([personId], [personId, []]);
  const [conversations, notes, goals, promises, energisers] = await Promise.all([
    tx.objectStore("conversations").index("person-date").getAllKeys(ofPerson),
    tx.objectStore("notes").index("person").getAllKeys(personId),
    tx.objectStore("goals").index("person-state").getAllKeys(ofPerson),
    tx.objectStore("promises").index("person-state").getAllKeys(ofPerson),
    tx.objectStore("energisers").index("person").getAllKeys(personId),
  ]);
  const keys = { conversations, notes, goals, promises, energisers };
  for (const store of ["conversations", "notes", "goals", "promises", "energisers"] as const) {
    for (const key of keys[store]) await tx.objectStore(store).delete(key);
  }
  await tx.objectStore("directions").delete(personId);
  const joined = new Set<Id>(conversations);
  for (const join of await tx.objectStore("joins").getAll()) {
    if (joined.has(join.conversationId)) await tx.objectStore("joins").delete(join.otherId);
  }
}
