/** A database as an older version had it: its stores as the migrations made them, its records from the stored dump. */
import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { IDBFactory } from "fake-indexeddb";
import type { IDBPDatabase } from "idb";
import { migrations } from "../../../utils/storage/migrations/list";
import { openConnection } from "../../../utils/storage/open";

export interface OldDatabase {
  version: number;
  stores: {
    store: string;
    keyPath: string | string[] | null;
    indexes: { index: string; keyPath: string | string[]; multiEntry: boolean }[];
    /** JSON of pairs of key and value, with `%part1%` and so on in the place of a mark's parts. */
    records: string;
  }[];
  /** Parts of the mark in each copy of the records. */
  partsOfCopy: number;
}

const dumps = join(import.meta.dirname, "../../unit/storage/dumps");

export async function oldDatabase(version: number): Promise<OldDatabase> {
  const path = join(dumps, `${String(version).padStart(3, "0")}.json`);
  const { stores } = JSON.parse(readFileSync(path, "utf8")) as { stores: Record<string, object[]> };
  let parts = 0;
  const marked = (name: string, record: object): object => {
    if (name === "people") return { ...record, name: `%part${++parts}%` };
    if (name !== "notes") return record;
    const lines = (record as { lines: object[] }).lines.map((line) => ({ ...line, text: `%part${++parts}%` }));
    return { ...record, lines };
  };
  const pairOf = (name: string, record: object) => {
    if (name !== "meta") return [null, marked(name, record)];
    const { key, value } = record as { key: string; value: unknown };
    return [key, value];
  };
  const shapes = await shapesAt(version);
  return {
    version,
    stores: shapes.map((shape) => {
      const records = (stores[shape.store] ?? []).map((record) => pairOf(shape.store, record));
      return { ...shape, records: JSON.stringify(records) };
    }),
    partsOfCopy: parts,
  };
}

async function shapesAt(version: number) {
  globalThis.indexedDB = new IDBFactory();
  const db = (await openConnection(() => {}, migrations.slice(0, version))) as unknown as IDBPDatabase<unknown>;
  const names = [...db.objectStoreNames] as string[];
  const tx = db.transaction(names);
  const shapes = names.map((store) => {
    const { keyPath, indexNames } = tx.objectStore(store);
    const indexes = ([...indexNames] as string[]).map((index) => {
      const { keyPath, multiEntry } = tx.objectStore(store).index(index);
      return { index, keyPath: keyPath as string | string[], multiEntry };
    });
    return { store, keyPath: keyPath as string | string[] | null, indexes };
  });
  db.close();
  return shapes;
}
