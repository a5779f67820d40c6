/**
 * Every migration is run on a stored dump of the version before it: `dumps/000.json` for the first, and so on. A new
 * migration needs its own file, its line in `list.ts`, and a dump of the version that it starts from.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IDBFactory } from "fake-indexeddb";
import type { IDBPDatabase } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { newConversation } from "../../../utils/domain/drafts";
import { createDatabase } from "../../../utils/storage/database";
import { StorageClosedError } from "../../../utils/storage/errors";
import { migrations } from "../../../utils/storage/migrations/list";
import type { Migration } from "../../../utils/storage/migrations/migration";
import { openConnection } from "../../../utils/storage/open";
import { putConversation } from "../../../utils/storage/repositories/conversations";
import { storeNames } from "../../../utils/storage/schema";
import "fake-indexeddb/auto";

interface Dump {
  schema: number;
  /** Records as a backup holds them: those of `meta` as pairs of key and value. */
  stores: Record<string, unknown[]>;
}

const migrationsFolder = join(import.meta.dirname, "../../../utils/storage/migrations");
const number = (version: number) => String(version).padStart(3, "0");

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test("each migration's file bears its number, in the order of the list", () => {
  const files = readdirSync(migrationsFolder).filter((file) => /^\d{3}-.+\.ts$/.test(file));
  expect(files.map((file) => file.slice(0, 3))).toEqual(migrations.map((_, at) => number(at + 1)));
});

describe.each(migrations.map((_, at) => at + 1))("migration %i", (version) => {
  const dump = JSON.parse(readFileSync(join(import.meta.dirname, `dumps/${number(version - 1)}.json`), "utf8")) as Dump;

  test("starts from a dump of the version before", () => {
    expect(dump.schema).toBe(version - 1);
  });

  test("gives old data the shape that a new database has, and loses no record", async () => {
    await restore(dump, version - 1);
    const migrated = await openAt(version);
    const records = await recordsOf(migrated);
    const shape = shapeOf(migrated);
    migrated.close();

    globalThis.indexedDB = new IDBFactory();
    const fresh = await openAt(version);
    expect(shape).toEqual(shapeOf(fresh));
    fresh.close();
    for (const [store, before] of Object.entries(dump.stores)) {
      if (records[store]) expect(records[store].length, store).toBeGreaterThanOrEqual(before.length);
    }
  });
});

test("migration 2 lets conversations be found by their series", async () => {
  const dump = JSON.parse(readFileSync(join(import.meta.dirname, "dumps/001.json"), "utf8")) as Dump;
  await restore(dump, 1);
  const db = await openAt(2);
  const dates = async (series: string) =>
    (await db.getAllFromIndex("conversations", "series", series)).map((row: { date: string }) => row.date).sort();
  expect(await dates("weekly")).toEqual(["2026-11-24", "2026-12-01"]);
  expect(await dates("kim1")).toEqual(["2026-11-26"]);
  expect(await dates("nothing")).toEqual([]);
  db.close();
});

test("migration 5 gives each person the months in which conversations were held", async () => {
  const dump = JSON.parse(readFileSync(join(import.meta.dirname, "dumps/004.json"), "utf8")) as Dump;
  await restore(dump, 4);
  const db = await openAt(5);
  const people = (await db.getAll("people")) as { id: string; heldMonths: unknown; snoozedUntil: unknown }[];
  const robin = people.find(({ id }) => id === "id-1");
  expect(robin?.heldMonths).toEqual([
    { month: "2026-03", career: true },
    { month: "2026-05", career: false },
    { month: "2026-11", career: true },
  ]);
  expect(people.find(({ id }) => id === "id-9")?.heldMonths).toEqual([]);
  expect(new Set(people.map(({ snoozedUntil }) => snoozedUntil))).toEqual(new Set([null]));
  db.close();
});

test("after all of them, old conversations are as the code of today would store them", async () => {
  const dump = JSON.parse(readFileSync(join(import.meta.dirname, "dumps/001.json"), "utf8")) as Dump;
  await restore(dump, 1);
  const database = createDatabase();
  const rows = () => database.read((tx) => tx.objectStore("conversations").getAll());
  const migrated = await rows();
  await database.write(async (tx) => {
    for (const { eventIds: _events, seriesIds: _series, ...conversation } of migrated) {
      await putConversation(tx, { ...newConversation(conversation, { newId: () => "", now: "" }), ...conversation });
    }
  });
  expect(migrated).not.toEqual([]);
  expect(await rows()).toEqual(migrated);
});

test("after all of them, every store that the code reads is there", async () => {
  const db = await openAt(migrations.length);
  expect([...db.objectStoreNames].sort()).toEqual([...storeNames].sort());
  db.close();
});

test("one that fails undoes the whole upgrade: the old data stays", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const before = await openAt(migrations.length);
  await before.put("objectives", { id: "kept" });
  before.close();
  const failing: Migration = async (db, tx) => {
    db.createObjectStore("half");
    await tx.objectStore("objectives").clear();
    throw new Error("broken");
  };
  await expect(openConnection(() => {}, [...migrations, failing])).rejects.toThrow(StorageClosedError);
  const after = await openAt(migrations.length);
  expect(await after.getAll("objectives")).toEqual([{ id: "kept" }]);
  expect([...after.objectStoreNames]).not.toContain("half");
  after.close();
});

async function openAt(version: number): Promise<IDBPDatabase<unknown>> {
  return (await openConnection(() => {}, migrations.slice(0, version))) as unknown as IDBPDatabase<unknown>;
}

async function restore(dump: Dump, version: number): Promise<void> {
  // There is nothing to fill before the first migration: a version of 0 is no database yet.
  if (version === 0) return;
  const db = await openAt(version);
  for (const [name, records] of Object.entries(dump.stores)) {
    for (const record of records) {
      if (name === "meta") {
        const { key, value } = record as { key: string; value: unknown };
        await db.put(name, value, key);
      } else await db.put(name, record);
    }
  }
  db.close();
}

async function recordsOf(db: IDBPDatabase<unknown>): Promise<Record<string, unknown[]>> {
  const names = [...db.objectStoreNames] as string[];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await db.getAll(name)])));
}

/** Stores with their keys and indexes. */
function shapeOf(db: IDBPDatabase<unknown>) {
  const names = [...db.objectStoreNames] as string[];
  if (names.length === 0) return [];
  const tx = db.transaction(names);
  return names.sort().map((name) => {
    const store = tx.objectStore(name);
    const indexes = [...store.indexNames].sort().map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index as string);
      return { index, keyPath, multiEntry, unique };
    });
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
}
