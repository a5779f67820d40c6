/** What was deleted and can still be put back. It stays where it was, marked with the moment it was deleted. */
import type { Id, Instant } from "../domain/values";
import { removePersonRecords } from "./person-records";
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
    if (store === "people") await removePersonRecords(tx, id);
    else await tx.objectStore(store).delete(id);
  }
  return old.length;
}
