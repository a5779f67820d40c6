/** How much is stored. */
import type { ReadTx } from "./schema";

const counted = ["people", "conversations", "notes", "goals", "promises"] as const;

/** Records of each noun, those in the bin included: they take space, too. */
export async function countRecords(tx: ReadTx): Promise<Record<(typeof counted)[number], number>> {
  const counts = await Promise.all(counted.map(async (name) => [name, await tx.objectStore(name).count()] as const));
  return Object.fromEntries(counts) as Record<(typeof counted)[number], number>;
}
