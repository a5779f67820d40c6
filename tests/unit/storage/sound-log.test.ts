/** What was cut off in the browser's log takes nothing with it: seen here is when the filler is written, and when not. */
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDatabase, type Database } from "../../../utils/storage/database";
import { NoCopyError, NoRoomToOpenError, StorageFullError } from "../../../utils/storage/errors";
import { migrations } from "../../../utils/storage/migrations/list";
import { openConnection } from "../../../utils/storage/open";
import { allPeople, putPerson } from "../../../utils/storage/repositories/people";
import { createSoundLog } from "../../../utils/storage/sound-log";
import { freshDatabase } from "./fresh";
import { personNamed } from "./records";

const robin = personNamed("Robin");
const realPut = IDBObjectStore.prototype.put;
let session: Map<string, unknown>;
let free: number | null;
let database: Database;

beforeEach(() => {
  freshDatabase();
  session = new Map();
  free = 10 ** 9;
  database = started();
});

afterEach(() => vi.restoreAllMocks());

/** As a background that starts in this session of the browser. */
function started(): Database {
  const log = createSoundLog({
    session: {
      read: async () => Object.fromEntries(session),
      write: async (key, value) => void session.set(key, value),
      remove: async (key) => void session.delete(key),
    },
    freeBytes: async () => free,
  });
  return createDatabase(openConnection, undefined, log);
}

/** How often the filler is written while `work` runs; each time more than a log may hold. */
async function fillings(work: () => Promise<unknown>): Promise<number> {
  let bytes = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
    if (value instanceof Uint8Array) bytes += value.length;
    return realPut.call(this, value, key);
  });
  await work();
  spy.mockRestore();
  expect(bytes % (4.5 * 2 ** 20)).toBe(0);
  return bytes / (4.5 * 2 ** 20);
}

describe("the filler", () => {
  test("comes once in a session of the browser, before anything is written", async () => {
    expect(await fillings(() => database.write((tx) => putPerson(tx, robin)))).toBe(1);
    expect(await fillings(() => database.write((tx) => putPerson(tx, robin)))).toBe(0);
    // A background that was ended starts in the same session.
    expect(await fillings(() => started().write((tx) => putPerson(tx, robin)))).toBe(0);
    session.clear();
    expect(await fillings(() => started().write((tx) => putPerson(tx, robin)))).toBe(1);
  });

  test("leaves nothing in its place", async () => {
    await database.read(allPeople);
    const filler = await openDB("trellis-filler");
    expect(await filler.count("pieces")).toBe(0);
    filler.close();
  });

  test.each(["QuotaExceededError", "UnknownError"])("comes again after a write that failed with %s", async (name) => {
    await database.write((tx) => putPerson(tx, robin));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("cut off", name);
    });
    await expect(database.write((tx) => putPerson(tx, robin))).rejects.toThrow();
    put.mockRestore();
    expect(await fillings(() => database.write((tx) => putPerson(tx, personNamed("Kim"))))).toBe(1);
    expect(await database.read(allPeople)).toHaveLength(2);
  });

  test("does not come again after a mistake of our own", async () => {
    await database.write((tx) => putPerson(tx, robin));
    await expect(database.write(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await fillings(() => database.write((tx) => putPerson(tx, robin)))).toBe(0);
  });
});

async function putOldData(): Promise<void> {
  const old = await openConnection(() => {}, migrations.slice(0, -1));
  await old.put("meta", 3, "account");
  old.close();
}

describe("with hardly any room left", () => {
  test("nothing is written, and what is open is read", async () => {
    await database.write((tx) => putPerson(tx, robin));
    free = 1_000_000;
    await expect(database.write((tx) => putPerson(tx, personNamed("Kim")))).rejects.toThrow(StorageFullError);
    await expect(database.copyBeforeRestore("2026-05-04T10:00:00Z")).rejects.toThrow(StorageFullError);
    expect(await database.read(allPeople)).toEqual([robin]);
    // A background that was ended starts in the same session.
    expect(await started().read(allPeople)).toEqual([robin]);
  });

  test("nothing is opened while a record may be cut off, since the browser would write behind it", async () => {
    await database.write((tx) => putPerson(tx, robin));
    free = 1_000_000;
    session.clear();
    const anew = started();
    const open = vi.spyOn(IDBFactory.prototype, "open");
    await expect(anew.read(allPeople)).rejects.toThrow(NoRoomToOpenError);
    await expect(anew.beforeOpening()).rejects.toThrow(NoRoomToOpenError);
    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
    free = 10 ** 9;
    expect(await fillings(async () => expect(await anew.read(allPeople)).toEqual([robin]))).toBe(1);
  });

  test("older data is not brought up to date", async () => {
    await putOldData();
    free = 20_000_000;
    await expect(database.read(allPeople)).rejects.toThrow(NoCopyError);
    expect((await indexedDB.databases()).find(({ name }) => name === "trellis")?.version).toBe(migrations.length - 1);
  });

  test("a copy of older data that did not go onto the disk is such a record", async () => {
    await putOldData();
    await database.beforeOpening();
    const put = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("cut off", "QuotaExceededError");
    });
    await expect(database.read(allPeople)).rejects.toThrow(NoCopyError);
    put.mockRestore();
    free = 1_000_000;
    await expect(database.read(allPeople)).rejects.toThrow(NoRoomToOpenError);
    free = 10 ** 9;
    expect(await fillings(() => database.read(allPeople))).toBe(1);
  });

  test("a browser that does not tell how much is left is trusted to say so itself", async () => {
    free = null;
    await database.write((tx) => putPerson(tx, robin));
    expect(await database.read(allPeople)).toEqual([robin]);
  });
});
