/**
 * Copies of everything, kept for a month in a database of their own: an upgrade or a restore that goes wrong cannot
 * reach them. Rows are copied as they lie in the store, so what is sealed there is sealed here.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { Instant } from "../domain/values";
import { abort } from "./abort";
import { storageError } from "./errors";
import type { CopiedRows as Rows } from "./sealed/copied-rows";

const copiesName = "trellis-copies";
/** Days for which a copy is kept. */
export const copyKeptDays = 30;
/** Records that are written as one: few enough for a message inside of the browser, which large ones can break. */
const chunk = 500;

export interface CopyInfo {
  id: number;
  madeAt: Instant;
  /** What was about to happen. */
  before: "update" | "restore";
  /** Of its rows. */
  schema: number;
  /** Records by store. */
  counts: Record<string, number>;
  /** Whether the popup has offered it already. */
  offered: boolean;
}

interface CopiesSchema extends DBSchema {
  copies: { key: number; value: Omit<CopyInfo, "id"> };
  rows: { key: number; value: { copy: number; store: string; records: unknown[] }; indexes: { copy: number } };
}

type CopiesDatabase = IDBPDatabase<CopiesSchema>;

/**
 * Copies all that is stored, and looks whether it is all there.
 *
 * @param source a connection to the database, at whatever version
 * @returns the id of the copy, once it is on the disk
 * @throws {StorageFullError} and the other failures of a database. Nothing is left of the copy then.
 */
export async function keepCopy(
  source: Pick<IDBPDatabase<unknown>, "version" | "objectStoreNames" | "transaction">,
  before: CopyInfo["before"],
  madeAt: Instant,
): Promise<number> {
  const rows = await readRows(source);
  const counts = countsOf(rows);
  return withCopies(async (copies) => {
    const info = { madeAt, before, schema: source.version, counts, offered: false };
    const id = await change(copies, (tx) => putRows(tx, info, rows));
    if (!(await isWhole(copies, id, counts))) throw new Error("The copy is not whole");
    await removeOlder(copies, madeAt);
    if (before === "update") await removeTwins(copies, id);
    return id;
  });
}

/** What copies there are, the newest first. */
export async function listCopies(): Promise<CopyInfo[]> {
  return withCopies(async (copies) => {
    const tx = copies.transaction("copies");
    const [ids, infos] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
    return infos.flatMap((info, at) => (ids[at] === undefined ? [] : [{ ...info, id: ids[at] }])).reverse();
  });
}

/** A copy with its rows; `null` when it is there no more. */
export async function readCopy(id: number): Promise<{ info: CopyInfo; rows: Rows } | null> {
  return withCopies(async (copies) => {
    const info = await copies.get("copies", id);
    return info ? { info: { ...info, id }, rows: await rowsOf(copies, id, info.counts) } : null;
  });
}

/**
 * Changes the rows of every copy, such as taking somebody out of them. All of them or none.
 *
 * @param work `null` lets go of the copy
 */
export async function changeCopies(work: (rows: Rows) => Rows | null): Promise<void> {
  await withCopies((copies) =>
    change(copies, async (tx) => {
      for (const id of await tx.objectStore("copies").getAllKeys()) {
        const info = await tx.objectStore("copies").get(id);
        if (!info) continue;
        const rows = work(grouped(await tx.objectStore("rows").index("copy").getAll(id), info.counts));
        await removeRows(tx, id);
        if (rows) await putRows(tx, { ...info, counts: countsOf(rows) }, rows, id);
        else await tx.objectStore("copies").delete(id);
      }
    }),
  );
}

/** The popup need not offer them again. */
export async function markOffered(): Promise<void> {
  await withCopies((copies) =>
    change(copies, async (tx) => {
      for (let at = await tx.objectStore("copies").openCursor(); at; at = await at.continue()) {
        await at.update({ ...at.value, offered: true });
      }
    }),
  );
}

/** Those that were kept for long enough. */
export async function removeOldCopies(now: Instant): Promise<void> {
  await withCopies((copies) => removeOlder(copies, now));
}

async function withCopies<T>(work: (copies: CopiesDatabase) => Promise<T>): Promise<T> {
  let copies: CopiesDatabase | null = null;
  try {
    copies = await openDB<CopiesSchema>(copiesName, 1, {
      upgrade(db) {
        db.createObjectStore("copies", { autoIncrement: true });
        db.createObjectStore("rows", { autoIncrement: true }).createIndex("copy", "copy");
      },
    });
    return await work(copies);
  } catch (error) {
    throw storageError(error);
  } finally {
    copies?.close();
  }
}

type CopiesTx = IDBPTransaction<CopiesSchema, ["copies", "rows"], "readwrite">;

/** All of the work or nothing of it, and on the disk when it is done. */
async function change<T>(copies: CopiesDatabase, work: (tx: CopiesTx) => Promise<T>): Promise<T> {
  const tx = copies.transaction(["copies", "rows"], "readwrite", { durability: "strict" });
  // Met below, or told by the work's own failure.
  tx.done.catch(() => {});
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    // A request that fails because the disk is full aborts the rest, whose own errors say only "aborted".
    const reason = tx.error ?? error;
    abort(tx);
    throw reason;
  }
}

async function putRows(tx: CopiesTx, info: Omit<CopyInfo, "id">, rows: Rows, id?: number): Promise<number> {
  const copy = await tx.objectStore("copies").put(info, id);
  for (const [store, records] of Object.entries(rows)) {
    for (let at = 0; at < records.length; at += chunk) {
      await tx.objectStore("rows").add({ copy, store, records: records.slice(at, at + chunk) });
    }
  }
  return copy;
}

async function removeRows(tx: CopiesTx, copy: number): Promise<void> {
  for (const key of await tx.objectStore("rows").index("copy").getAllKeys(copy)) {
    await tx.objectStore("rows").delete(key);
  }
}

async function remove(copies: CopiesDatabase, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await change(copies, async (tx) => {
    for (const id of ids) {
      await removeRows(tx, id);
      await tx.objectStore("copies").delete(id);
    }
  });
}

async function removeOlder(copies: CopiesDatabase, now: Instant): Promise<void> {
  const before = Date.parse(now) - copyKeptDays * 24 * 60 * 60 * 1000;
  const [ids, infos] = await Promise.all([copies.getAllKeys("copies"), copies.getAll("copies")]);
  await remove(
    copies,
    ids.filter((_, at) => Date.parse(infos[at]?.madeAt ?? now) < before),
  );
}

/** An update that is tried again and again makes a copy each time: the last one of each version is enough. */
async function removeTwins(copies: CopiesDatabase, last: number): Promise<void> {
  const [ids, infos] = await Promise.all([copies.getAllKeys("copies"), copies.getAll("copies")]);
  const schema = infos[ids.indexOf(last)]?.schema;
  const isTwin = (info: Omit<CopyInfo, "id"> | undefined) => info?.before === "update" && info.schema === schema;
  await remove(
    copies,
    ids.filter((id, at) => id !== last && isTwin(infos[at])),
  );
}

async function isWhole(copies: CopiesDatabase, id: number, counts: CopyInfo["counts"]): Promise<boolean> {
  const rows = await rowsOf(copies, id, counts);
  return Object.entries(counts).every(([store, count]) => rows[store]?.length === count);
}

async function rowsOf(copies: CopiesDatabase, id: number, counts: CopyInfo["counts"]): Promise<Rows> {
  return grouped(await copies.getAllFromIndex("rows", "copy", id), counts);
}

function grouped(chunks: readonly CopiesSchema["rows"]["value"][], counts: CopyInfo["counts"]): Rows {
  const rows: Rows = Object.fromEntries(Object.keys(counts).map((store) => [store, []]));
  for (const { store, records } of chunks) rows[store]?.push(...records);
  return rows;
}

function countsOf(rows: Rows): CopyInfo["counts"] {
  return Object.fromEntries(Object.entries(rows).map(([store, records]) => [store, records.length]));
}

/** In one transaction, so that all of it is of one moment. */
async function readRows(source: Pick<IDBPDatabase<unknown>, "objectStoreNames" | "transaction">): Promise<Rows> {
  const names = [...source.objectStoreNames] as string[];
  if (names.length === 0) return {};
  const tx = source.transaction(names);
  const rows = await Promise.all(
    names.map(async (name) => {
      const store = tx.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      const isBare = store.keyPath === null;
      return [name, isBare ? keys.map((key, at) => ({ key, value: values[at] })) : values] as const;
    }),
  );
  await tx.done;
  return Object.fromEntries(rows);
}
