/** How much is stored. */
import type { Instant } from "../domain/values";
import type { ReadTx } from "./schema";

const counted = ["people", "conversations", "notes", "goals", "promises"] as const;

/** Records of each noun, those in the bin included: they take space, too. */
export async function countRecords(tx: ReadTx): Promise<Record<(typeof counted)[number], number>> {
  const counts = await Promise.all(counted.map(async (name) => [name, await tx.objectStore(name).count()] as const));
  return Object.fromEntries(counts) as Record<(typeof counted)[number], number>;
}

const few = ["people", "goals", "promises", "energisers", "directions", "objectives", "guides"] as const;
const many = ["notes", "conversations"] as const;
/** As many as are read at once while looking for one that is new. */
const batch = 500;

/** Whether anything was written or changed after that moment. Reads no further than to the first such thing. */
export async function changedSince(tx: ReadTx, moment: Instant): Promise<boolean> {
  const isNew = ({ editedAt }: { editedAt: Instant }) => editedAt > moment;
  for (const name of few) {
    const records: { editedAt: Instant }[] = await tx.objectStore(name).getAll();
    if (records.some(isNew)) return true;
  }
  for (const name of many) {
    let from: IDBKeyRange | null = null;
    for (;;) {
      const records: { id: string; editedAt: Instant }[] = await tx.objectStore(name).getAll(from, batch);
      if (records.some(isNew)) return true;
      const last = records.at(-1);
      if (!last || records.length < batch) break;
      from = IDBKeyRange.lowerBound(last.id, true);
    }
  }
  return false;
}

/** When the first person was written down that is there still; `null` when nobody is. */
export async function firstWrittenAt(tx: ReadTx): Promise<Instant | null> {
  const moments = (await tx.objectStore("people").getAll()).map(({ createdAt }) => createdAt);
  return moments.sort()[0] ?? null;
}
