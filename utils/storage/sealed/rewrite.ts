/** Every record once more, sealed or opened or sealed with another key, in the transaction that also says so. */
import type { StoreName, WriteTx } from "../schema";

/**
 * @param from reads them as they stand
 * @param to writes them; the same transaction underneath, so that all of them are rewritten or none
 */
export async function rewriteRecords(from: WriteTx, to: WriteTx, names: readonly StoreName[]): Promise<void> {
  for (const name of names) {
    const source = from.objectStore(name);
    // One store at a time: two copies of everything need not be in memory at once.
    const [records, keys] = await Promise.all([source.getAll(), name === "meta" ? source.getAllKeys() : []]);
    await source.clear();
    const target = to.objectStore(name);
    for (const [at, record] of records.entries()) await target.put(record as never, keys[at] as never);
  }
}
