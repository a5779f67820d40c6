/** A store that seals what is put into it and opens what is read: to its user it is the store it stands for. */
import type { IDBPIndex, IDBPObjectStore } from "idb";
import type { Sealer } from "../../secrets/sealer";
import { sealedCursor } from "./cursor";
import { type Query, queryOf } from "./keys";
import { lockKey } from "./lock-record";
import { inOrder } from "./order";
import { markOfRow, openRow, type SealedRow, type Shape, sealRow } from "./rows";

type RawStore = IDBPObjectStore<unknown, string[], string, "versionchange">;
type RawIndex = IDBPIndex<unknown, string[], string, string, "versionchange">;
type Asked = Exclude<Query, null | undefined>;

/** The store, of records that carry their key or, as in `meta`, stand beside it. */
export function sealedStore(store: RawStore, sealer: Sealer) {
  const shape = shapeOf(store);
  const access = shape.keyPath === null ? withKeysBeside(store, shape, sealer) : withKeysInside(store, shape, sealer);
  return {
    name: store.name,
    keyPath: store.keyPath,
    indexNames: store.indexNames,
    ...access,
    index: (name: string) => sealedIndex(store.index(name), sealer, shape),
    createIndex: (...index: Parameters<RawStore["createIndex"]>) => store.createIndex(...index),
    deleteIndex: (name: string) => store.deleteIndex(name),
  };
}

function withKeysInside(store: RawStore, shape: Shape, sealer: Sealer) {
  const primary = shape.keyPath ?? "";
  const source = { store: store.name, keyPath: primary };
  const asked = (query: Query) => queryOf(sealer, source, query);
  const seal = (record: unknown) => sealRow(sealer, shape, record);
  const keyOf = (record: unknown) => (record as Record<string, IDBValidKey>)[primary];

  async function getAll(query?: Query, count?: number): Promise<unknown[]> {
    const rows: SealedRow[] = await store.getAll(asked(query));
    const records = rows.map((row) => openRow(sealer, store.name, row));
    return inOrder(records, { keyPath: primary, multiEntry: false, primary }, query).slice(0, count);
  }

  return {
    getAll,
    /** For `later.ts`: in the order of the keys as they are sealed, of which the range is, too. */
    async getAllLater(range: IDBKeyRange | null, count: number) {
      const rows: SealedRow[] = await store.getAll(range, count);
      return rows.map((row) => ({
        key: keyOf(row),
        mark: markOfRow(row),
        open: () => openRow(sealer, store.name, row),
      }));
    },
    async get(query: Asked) {
      // Of a range, which may be over an ordered key, the first.
      if (query instanceof IDBKeyRange) return (await getAll(query, 1))[0];
      const row = await store.get(asked(query) as IDBValidKey);
      return row === undefined ? undefined : openRow(sealer, store.name, row);
    },
    getAllKeys: async (query?: Query, count?: number) => (await getAll(query, count)).map(keyOf),
    getKey: async (query: Asked) => (await getAll(query, 1)).map(keyOf)[0],
    count: (query?: Query) => store.count(asked(query)),
    async put(record: unknown) {
      await store.put(seal(record));
      return keyOf(record);
    },
    async add(record: unknown) {
      await store.add(seal(record));
      return keyOf(record);
    },
    delete: (query: Asked) => store.delete(asked(query) as IDBValidKey),
    clear: () => store.clear(),
    openCursor: async (query?: Query, direction?: IDBCursorDirection) =>
      sealedCursor(await store.openCursor(asked(query), direction), sealer, shape),
  };
}

/** Keys that stand beside records are names of ours, the same for everybody: they stay as they are. */
function withKeysBeside(store: RawStore, shape: Shape, sealer: Sealer) {
  /** All but the lock's own. */
  async function entries(query: Query, count?: number): Promise<{ key: IDBValidKey; row: SealedRow }[]> {
    const [keys, rows] = await Promise.all([store.getAllKeys(query), store.getAll(query)]);
    const all = keys.map((key, at) => ({ key, row: rows[at] as SealedRow }));
    return all.filter(({ key }) => key !== lockKey).slice(0, count);
  }
  const open = ({ row, key }: { row: SealedRow; key: IDBValidKey }) => openRow(sealer, store.name, row, key);

  return {
    getAll: async (query?: Query, count?: number) => (await entries(query, count)).map(open),
    get: async (query: Asked) => (await entries(query, 1)).map(open)[0],
    getAllKeys: async (query?: Query, count?: number) => (await entries(query, count)).map(({ key }) => key),
    getKey: async (query: Asked) => (await entries(query, 1)).map(({ key }) => key)[0],
    count: async (query?: Query) => (await entries(query)).length,
    put: (record: unknown, key: IDBValidKey) => store.put(sealRow(sealer, shape, record, key), key),
    add: (record: unknown, key: IDBValidKey) => store.add(sealRow(sealer, shape, record, key), key),
    delete: (query: Asked) => store.delete(query as IDBValidKey),
    async clear() {
      for (const { key } of await entries(null)) await store.delete(key);
    },
  };
}

function sealedIndex(index: RawIndex, sealer: Sealer, shape: Shape) {
  const { name, keyPath, multiEntry } = index;
  const primary = shape.keyPath ?? "";
  const asked = (query: Query) => queryOf(sealer, { store: shape.store, keyPath }, query);
  const keyOf = (record: unknown) => (record as Record<string, IDBValidKey>)[primary];

  async function getAll(query?: Query, count?: number): Promise<unknown[]> {
    const rows: SealedRow[] = await index.getAll(asked(query));
    const records = rows.map((row) => openRow(sealer, shape.store, row));
    return inOrder(records, { keyPath, multiEntry, primary }, query).slice(0, count);
  }

  return {
    ...{ name, keyPath, multiEntry },
    getAll,
    get: async (query?: Query) => (await getAll(query, 1))[0],
    getAllKeys: async (query?: Query, count?: number) => (await getAll(query, count)).map(keyOf),
    getKey: async (query?: Query) => (await getAll(query, 1)).map(keyOf)[0],
    count: (query?: Query) => index.count(asked(query)),
    /** In the order of a date, where one is asked about; of the same date, or without one, in no order. */
    openCursor: async (query?: Query, direction?: IDBCursorDirection) =>
      sealedCursor(await index.openCursor(asked(query), direction), sealer, shape),
    ...(readsRecords(index) && {
      /** In the same order as the cursor. */
      async getAllRecords(options: RecordsAsked) {
        const records = await index.getAllRecords({ ...options, query: asked(options.query) });
        return records.map(({ value }) => ({ value: openRow(sealer, shape.store, value) }));
      },
    }),
  };
}

interface RecordsAsked {
  query?: Query;
  direction?: IDBCursorDirection;
  count?: number;
}

/** Not every browser can read records as `last-records.ts` would like to. */
function readsRecords(
  index: RawIndex,
): index is RawIndex & { getAllRecords(options: RecordsAsked): Promise<{ value: SealedRow }[]> } {
  return "getAllRecords" in index;
}

/** As the database itself describes the store, so that a new index needs no word here. */
function shapeOf(store: RawStore): Shape {
  const paths = [...store.indexNames].flatMap((name) => store.index(name).keyPath);
  return { store: store.name, keyPath: store.keyPath as string | null, indexed: [...new Set(paths)] };
}
