import type { MetaValues, ReadTx, WriteTx } from "../schema";

/** One of the single values, or `null` while it was never set. */
export async function readMeta<K extends keyof MetaValues>(tx: ReadTx, key: K): Promise<MetaValues[K] | null> {
  const value = await tx.objectStore("meta").get(key);
  return (value as MetaValues[K] | undefined) ?? null;
}

export async function writeMeta<K extends keyof MetaValues>(tx: WriteTx, key: K, value: MetaValues[K]): Promise<void> {
  await tx.objectStore("meta").put(value, key);
}
