/** Everything that is stored about one person, wherever it lies. */
import type { Id } from "../domain/values";
import type { ReadTx, TrellisSchema, WriteTx } from "./schema";

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

/** Each of these holds one record a person, under their id. */
const single = ["people", "directions"] as const;
/** These name people among other things, so all of theirs are taken. */
const shared = ["corrections", "joins"] as const;
const held = [...stores, ...single, ...shared] as const;

/** By store, what it holds of some people. */
export type PersonRecords = { [Name in (typeof held)[number]]: TrellisSchema[Name]["value"][] };

export async function recordsOf(tx: ReadTx, personIds: readonly Id[]): Promise<PersonRecords> {
  const found: Partial<Record<keyof PersonRecords, unknown[]>> = {};
  const keys = await Promise.all(personIds.map((id) => keysOf(tx, id)));
  const known = async (name: (typeof stores)[number] | (typeof single)[number], keys: readonly Id[]) => {
    const records = await Promise.all(keys.map((key) => tx.objectStore(name).get(key)));
    found[name] = records.filter((record) => record !== undefined);
  };
  for (const name of stores) await known(name, keys.flatMap((ofOne) => ofOne[name]).sort());
  for (const name of single) await known(name, personIds);
  for (const name of shared) found[name] = await tx.objectStore(name).getAll();
  return found as PersonRecords;
}

/** Puts the records of these people back as they were. All that {@link recordsOf} finds of them now goes. */
export async function returnRecords(tx: WriteTx, personIds: readonly Id[], earlier: PersonRecords): Promise<void> {
  for (const id of personIds) await removePersonRecords(tx, id);
  for (const name of shared) await tx.objectStore(name).clear();
  for (const name of held) {
    const store = tx.objectStore(name) as unknown as { put(record: unknown): Promise<unknown> };
    for (const record of earlier[name]) await store.put(record);
  }
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
