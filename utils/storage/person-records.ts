/** Everything that is stored about one person, wherever it lies. */
import type { Id } from "../domain/values";
import type { ReadTx, WriteTx } from "./schema";

const stores = ["conversations", "notes", "goals", "promises", "energisers"] as const;
type StoreOfPerson = (typeof stores)[number];

/** The keys of all records that belong to a person, by store. */
export async function keysOf(tx: ReadTx, personId: Id): Promise<Record<StoreOfPerson, string[]>> {
  const ofPerson = IDBKeyRange.bound([personId], [personId, []]);
  const [conversations, notes, goals, promises, energisers] = await Promise.all([
    tx.objectStore("conversations").index("person-date").getAllKeys(ofPerson),
    tx.objectStore("notes").index("person").getAllKeys(personId),
    tx.objectStore("goals").index("person-state").getAllKeys(ofPerson),
    tx.objectStore("promises").index("person-state").getAllKeys(ofPerson),
    tx.objectStore("energisers").index("person").getAllKeys(personId),
  ]);
  return { conversations, notes, goals, promises, energisers };
}

/** Takes out the person and all that is theirs, conversations that were joined into others among it. */
export async function removePersonRecords(tx: WriteTx, personId: Id): Promise<void> {
  const keys = await keysOf(tx, personId);
  for (const store of stores) {
    for (const key of keys[store]) await tx.objectStore(store).delete(key);
  }
  await tx.objectStore("directions").delete(personId);
  for (const join of await tx.objectStore("joins").getAll()) {
    const isTheirs = [join.other.personId, join.before.personId].includes(personId);
    if (isTheirs) await tx.objectStore("joins").delete(join.otherId);
  }
  await tx.objectStore("people").delete(personId);
}
