/** Everything that is stored, as one document. */
import type { Instant } from "../domain/values";
import { migrations } from "./migrations/list";
import { type ReadTx, type StoreName, storeNames } from "./schema";

export interface Backup {
  format: "trellis-backup";
  /** Of this document's own shape. */
  version: 1;
  /** Of the records in it, as in the database they were read from. */
  schema: number;
  madeAt: Instant;
  /** Each store's records as they are stored; `meta` as pairs of key and value, since its records carry no key. */
  stores: Record<StoreName, unknown[]>;
}

/** Reads every record in the transaction it is handed, so that all of them are of one moment. */
export async function readBackup(tx: ReadTx, madeAt: Instant): Promise<Backup> {
  const stores = await Promise.all(storeNames.map(async (name) => [name, await recordsOf(tx, name)] as const));
  return {
    format: "trellis-backup",
    version: 1,
    schema: migrations.length,
    madeAt,
    stores: Object.fromEntries(stores) as Backup["stores"],
  };
}

async function recordsOf(tx: ReadTx, name: StoreName): Promise<unknown[]> {
  const store = tx.objectStore(name);
  if (name !== "meta") return store.getAll();
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, at) => ({ key, value: values[at] }));
}
