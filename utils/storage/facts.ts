/** How much is stored. */
import type { Instant } from "../domain/values";
import type { ReadTx } from "./schema";

const counted = ["people", "conversations", "notes", "goals", "promises"] as const;

/** Records of each noun, those in the bin included: they take space, too. */
export async function countRecords(tx: ReadTx): Promise<Record<(typeof counted)[number], number>> {
  const counts = await Promise.all(counted.map(async (name) => [name, await tx.objectStore(name).count()] as const));
  return Object.fromEntries(counts) as Record<(typeof counted)[number], number>;
}

/**
 * Whether anybody or anything that was written is there. Counting a large store takes long, so the smallest is asked
 * first, and with anything in it no other.
 */
export async function holdsAnything(tx: ReadTx): Promise<boolean> {
  for (const name of ["people", "conversations", "notes"] as const) {
    if ((await tx.objectStore(name).count()) > 0) return true;
  }
  return false;
}

const written = [
  ...(["people", "goals", "promises", "energisers", "directions", "objectives", "guides"] as const),
  ...(["notes", "conversations"] as const),
];

/** Whether anything was written or changed after that moment. The largest stores come last: often they are not read. */
export async function changedSince(tx: ReadTx, moment: Instant): Promise<boolean> {
  for (const name of written) {
    const records: { editedAt: Instant }[] = await tx.objectStore(name).getAll();
    if (records.some(({ editedAt }) => editedAt > moment)) return true;
  }
  return false;
}

/** When the first person was written down that is there still; `null` when nobody is. */
export async function firstWrittenAt(tx: ReadTx): Promise<Instant | null> {
  const moments = (await tx.objectStore("people").getAll()).map(({ createdAt }) => createdAt);
  return moments.sort()[0] ?? null;
}
