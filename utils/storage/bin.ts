/** What was deleted and can still be put back. It stays where it was, marked with the moment it was deleted. */
import type { Id, Instant } from "../domain/values";
import { removeConversationRecords } from "./conversation-records";
import { removePersonRecords } from "./person-records";
import { conversationsInBin } from "./repositories/conversations";
import type { ReadTx, WriteTx } from "./schema";

/** The stores whose records can be deleted and are few enough to be looked through. */
const small = ["people", "goals", "promises", "energisers", "objectives", "guides"] as const;
export type BinStore = (typeof small)[number] | "conversations";

export interface BinItem {
  store: BinStore;
  id: Id;
  /** What it says; the day of a conversation. */
  words: string;
  personId: Id | null;
  deletedAt: Instant;
}

interface Deletable {
  personId?: Id;
  deletedAt: Instant | null;
}

/** Everything in the bin, what was deleted last first. */
export async function readBin(tx: ReadTx): Promise<BinItem[]> {
  const items = await Promise.all([
    ...small.map((store) => readStore(tx, store)),
    conversationsInBin(tx).then((found) =>
      found.map(({ id, date, personId, deletedAt }): BinItem => {
        return { store: "conversations", id, words: date, personId, deletedAt };
      }),
    ),
  ]);
  return items.flat().sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}

async function readStore(tx: ReadTx, store: (typeof small)[number]): Promise<BinItem[]> {
  const records = await tx.objectStore(store).getAll();
  return records.flatMap((record): BinItem[] => {
    const { id, deletedAt } = record;
    if (deletedAt === null) return [];
    const words = "name" in record ? record.name : record.text;
    return [{ store, id, words, personId: "personId" in record ? record.personId : null, deletedAt }];
  });
}

/**
 * @returns whose it is: a person's id, `null` for what is nobody's, `undefined` when it was not there to be put back
 */
export async function putBack(tx: WriteTx, store: BinStore, id: Id, now: Instant): Promise<Id | null | undefined> {
  const records = tx.objectStore(store) as unknown as {
    get(id: Id): Promise<Deletable | undefined>;
    put(record: object): Promise<unknown>;
  };
  const record = await records.get(id);
  if (!record || record.deletedAt === null) return undefined;
  await records.put({ ...record, deletedAt: null, editedAt: now });
  return record.personId ?? null;
}

/**
 * Removes for good what was deleted before that moment. A person goes with all that is theirs, a conversation with its
 * notes.
 *
 * @returns how many things that were
 */
export async function emptyBin(tx: WriteTx, before: Instant): Promise<number> {
  const old = (await readBin(tx)).filter(({ deletedAt }) => deletedAt < before);
  for (const { store, id, personId } of old) {
    if (store === "people") await removePersonRecords(tx, id);
    else if (store === "conversations") await removeConversationRecords(tx, id, personId ?? "");
    else await tx.objectStore(store).delete(id);
  }
  await letGo(tx, new Set(old.map(({ id }) => id)));
  return old.length;
}

/** Goals that led to what is gone, or served it, do so no more. */
async function letGo(tx: WriteTx, gone: ReadonlySet<Id>): Promise<void> {
  if (gone.size === 0) return;
  const kept = (id: Id | null) => (id !== null && gone.has(id) ? null : id);
  for (const goal of await tx.objectStore("goals").getAll()) {
    const { leadsTo, objectiveId } = goal;
    if (kept(leadsTo) === leadsTo && kept(objectiveId) === objectiveId) continue;
    await tx.objectStore("goals").put({ ...goal, leadsTo: kept(leadsTo), objectiveId: kept(objectiveId) });
  }
}
