/** What was cut off in the browser's log takes nothing with it: seen here is when the filler is written, and when not. */
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDatabase, type Database } from "../../../utils/storage/database";
import { NoCopyError, StorageFullError } from "../../../utils/storage/errors";
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

describe("with hardly any room left", () => {
  test("nothing is written, and what is there is read", async () => {
    await database.write((tx) => putPerson(tx, robin));
    free = 1_000_000;
    await expect(database.write((tx) => putPerson(tx, personNamed("Kim")))).rejects.toThrow(StorageFullError);
    await expect(database.copyBeforeRestore("2026-05-04T10:00:00Z")).rejects.toThrow(StorageFullError);
    session.clear();
    const anew = started();
    expect(await fillings(async () => expect(await anew.read(allPeople)).toEqual([robin]))).toBe(0);
    free = 10 ** 9;
    expect(await fillings(() => anew.write((tx) => putPerson(tx, robin)))).toBe(1);
  });

  test("older data is not brought up to date", async () => {
    const old = await openDB("trellis", 1, { upgrade: (db) => void db.createObjectStore("meta") });
    old.close();
    free = 1_000_000;
    await expect(database.read(allPeople)).rejects.toThrow(NoCopyError);
    expect((await indexedDB.databases()).find(({ name }) => name === "trellis")?.version).toBe(1);
  });

  test("a browser that does not tell how much is left is trusted to say so itself", async () => {
    free = null;
    await database.write((tx) => putPerson(tx, robin));
    expect(await database.read(allPeople)).toEqual([robin]);
  });
});
