/** Before data is brought up to date it is copied: all of it, or the update does not begin. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDB } from "idb";
import { beforeEach, expect, test, vi } from "vitest";
import { createSealer, newDataKey } from "../../../utils/secrets/sealer";
import { listCopies, readCopy } from "../../../utils/storage/copies";
import { createDatabase } from "../../../utils/storage/database";
import { LockedError, NoCopyError } from "../../../utils/storage/errors";
import { migrations } from "../../../utils/storage/migrations/list";
import { databaseName, openConnection } from "../../../utils/storage/open";
import { openRows } from "../../../utils/storage/sealed/copied-rows";
import { lockKey } from "../../../utils/storage/sealed/lock-record";
import { sealRow } from "../../../utils/storage/sealed/rows";
import { freshDatabase } from "./fresh";

const dump = JSON.parse(readFileSync(join(import.meta.dirname, "dumps/001.json"), "utf8")) as {
  stores: Record<string, { key?: string; value?: unknown }[]>;
};

beforeEach(async () => {
  freshDatabase();
  const old = await openConnection(() => {}, migrations.slice(0, 1));
  for (const [store, records] of Object.entries(dump.stores)) {
    for (const record of records) {
      if (store === "meta") await old.put(store, record.value as never, record.key as never);
      else await old.put(store as never, record as never);
    }
  }
  old.close();
});

/** The records of the database as they lie there, whatever its version. */
async function stored(): Promise<Record<string, unknown[]>> {
  const db = await openDB(databaseName);
  const names = [...db.objectStoreNames];
  const records = await Promise.all(names.map(async (name) => [name, await db.getAll(name)] as const));
  db.close();
  return Object.fromEntries(records);
}

test("the copy holds every record as it was, and the update goes on", async () => {
  const before = await stored();
  const database = createDatabase();
  await database.read(async () => {});
  const [info, ...others] = await listCopies();
  expect(others).toEqual([]);
  expect(info).toMatchObject({ before: "update", schema: 1, offered: false });
  const rows = (await readCopy(info?.id ?? 0))?.rows;
  expect({ ...rows, meta: rows?.meta?.map((entry) => (entry as { value: unknown }).value) }).toEqual(before);
  expect(Object.keys(await stored())).toContain("guides");
});

test("a new installation, and one that is up to date, copy nothing", async () => {
  freshDatabase();
  (await openConnection(() => {})).close();
  (await openConnection(() => {})).close();
  expect(await listCopies()).toEqual([]);
});

test("without room for the copy nothing is changed; with room it goes on", async () => {
  const before = await stored();
  const add = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await expect(openConnection(() => {})).rejects.toThrow(NoCopyError);
  expect(await stored()).toEqual(before);
  add.mockRestore();
  expect(await listCopies()).toEqual([]);
  (await openConnection(() => {})).close();
  expect(await listCopies()).toHaveLength(1);
});

test("an update that fails again and again leaves the old data and one copy", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const before = await stored();
  const failing = [...migrations.slice(0, 1), () => Promise.reject(new Error("broken"))];
  for (let time = 0; time < 3; time++) await expect(openConnection(() => {}, failing)).rejects.toThrow();
  expect(await stored()).toEqual(before);
  expect(await listCopies()).toHaveLength(1);
});

test("what is sealed is sealed in the copy, and is neither copied nor updated without its key", async () => {
  freshDatabase();
  const sealer = createSealer(newDataKey());
  const lock = { keyId: sealer.id, wrapped: { header: {}, sealed: new Uint8Array() }, idleMinutes: 5 };
  const old = await openConnection(() => {}, migrations.slice(0, 1));
  const objective = { id: "kept", text: "Zebra quartz" };
  await old.put("objectives", sealRow(sealer, { store: "objectives", keyPath: "id", indexed: [] }, objective) as never);
  await old.put("meta", lock as never, lockKey as never);
  old.close();

  await expect(openConnection(() => {})).rejects.toThrow(LockedError);
  expect(await listCopies()).toEqual([]);

  (await openConnection(() => {}, migrations, sealer)).close();
  const [info] = await listCopies();
  const rows = (await readCopy(info?.id ?? 0))?.rows ?? {};
  expect(JSON.stringify(rows)).not.toContain("Zebra");
  expect(openRows(rows, sealer).objectives).toEqual([objective]);
  expect(() => openRows(rows, null)).toThrow(LockedError);
});
