/** Everything that lies in the database as it lies there, with what each index answers: for checking one against the other. */
import { type ReadTx, type StoreName, storeNames } from "./schema";

export interface StoredRecord {
  key: IDBValidKey;
  value: unknown;
}

export interface IndexContents {
  name: string;
  keyPath: string | string[];
  multiEntry: boolean;
  /** The keys of the records it finds, in its own order. */
  found: IDBValidKey[];
}

export interface StoreContents {
  records: StoredRecord[];
  indexes: IndexContents[];
}

export type Contents = Record<StoreName, StoreContents>;

/** Reads in the transaction it is handed, so that all of it is of one moment. */
export async function readContents(tx: ReadTx): Promise<Contents> {
  const stores = await Promise.all(storeNames.map(async (name) => [name, await readStore(tx, name)] as const));
  return Object.fromEntries(stores) as Contents;
}

async function readStore(tx: ReadTx, name: StoreName): Promise<StoreContents> {
  // Stores and indexes under names that are known only here have no types of their own.
  const store = tx.objectStore(name) as unknown as IDBObjectStoreLike;
  const [keys, values, indexes] = await Promise.all([
    store.getAllKeys(),
    store.getAll(),
    Promise.all([...store.indexNames].map((index) => readIndex(store, index))),
  ]);
  return { records: keys.map((key, at) => ({ key, value: values[at] })), indexes };
}

async function readIndex(store: IDBObjectStoreLike, name: string): Promise<IndexContents> {
  const index = store.index(name);
  return { name, keyPath: index.keyPath, multiEntry: index.multiEntry, found: await index.getAllKeys() };
}

interface IDBObjectStoreLike {
  indexNames: Iterable<string>;
  getAllKeys(): Promise<IDBValidKey[]>;
  getAll(): Promise<unknown[]>;
  index(name: string): Pick<IndexContents, "keyPath" | "multiEntry"> & { getAllKeys(): Promise<IDBValidKey[]> };
}
