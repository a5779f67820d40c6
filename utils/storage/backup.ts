/** Everything that is stored, as one document. */
import type { Instant } from "../domain/values";
import { isInBackup } from "./meta-in-backup";
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

/** Reads every record that goes with a backup in the transaction it is handed, so that all of them are of one moment. */
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

/** A backup of rows that were copied as they lay in a database of this schema. A store that it did not have is left out. */
export function backupOfRows(rows: Record<string, unknown[]>, schema: number, madeAt: Instant): Backup {
  const stores = Object.fromEntries(storeNames.flatMap((name) => (rows[name] ? [[name, rows[name]]] : [])));
  const values = (rows.meta as { key: unknown }[] | undefined)?.filter(({ key }) => isInBackup(key)) ?? [];
  return {
    format: "trellis-backup",
    version: 1,
    schema,
    madeAt,
    stores: { ...stores, meta: values } as Backup["stores"],
  };
}

async function recordsOf(tx: ReadTx, name: StoreName): Promise<unknown[]> {
  const store = tx.objectStore(name);
  if (name !== "meta") return store.getAll();
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, at) => ({ key, value: values[at] })).filter(({ key }) => isInBackup(key));
}
