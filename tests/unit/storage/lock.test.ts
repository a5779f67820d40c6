/** Switching the lock on and off, and bringing sealed data up to date: all of it or nothing. */
import { openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createSealer, newDataKey, type Sealer } from "../../../utils/secrets/sealer";
import { readBackup } from "../../../utils/storage/backup";
import { createDatabase, type Database } from "../../../utils/storage/database";
import { LockedError, StorageFullError } from "../../../utils/storage/errors";
import { migrations } from "../../../utils/storage/migrations/list";
import { databaseName, openConnection } from "../../../utils/storage/open";
import { conversationsOfEvent, putConversation } from "../../../utils/storage/repositories/conversations";
import { readMeta, writeMeta } from "../../../utils/storage/repositories/meta";
import { putNote } from "../../../utils/storage/repositories/notes";
import { allPeople, livePersonByEmail, putPerson } from "../../../utils/storage/repositories/people";
import type { ReadTx } from "../../../utils/storage/schema";
import type { LockRecord } from "../../../utils/storage/sealed/lock-record";
import { freshDatabase } from "./fresh";
import { onDisk } from "./on-disk";
import { eventLink, noteWith, personNamed, talk } from "./records";

let database: Database;
/** The key at hand. */
let sealer: Sealer | null;

const robin = personNamed("Robin");
const events = [eventLink("event-1", "series-1")];
const one = createSealer(newDataKey());
const other = createSealer(newDataKey());

function lockWith(key: Sealer): { record: LockRecord; sealer: Sealer } {
  const wrapped = { header: {} as never, sealed: new Uint8Array([1]) };
  return { record: { keyId: key.id, wrapped, idleMinutes: 15 }, sealer: key };
}
const keep = (key: Sealer | null) => async () => {
  sealer = key;
};
const everything = (tx: ReadTx) => readBackup(tx, "2026-11-24T08:00:00.000Z");
const open = (...[onLost, steps]: Parameters<typeof openConnection>) => openConnection(onLost, steps, sealer);

beforeEach(async () => {
  freshDatabase();
  sealer = null;
  database = createDatabase(openConnection, async () => sealer);
  await database.write(async (tx) => {
    await putPerson(tx, robin);
    await putConversation(tx, talk("t1", { personId: robin.id, date: "2026-11-24", events }));
    await putNote(tx, noteWith("Wants to lead", "t1", robin.id));
    await writeMeta(tx, "account", 2);
  });
});

describe("sealing everything", () => {
  test("changes nothing that can be asked, and leaves nothing to be read on disk", async () => {
    const before = await database.read(everything);
    expect(await onDisk()).toContain("Wants to lead");
    await database.relock(lockWith(one), keep(one));
    expect(await database.read(everything)).toEqual(before);
    expect(await database.read((tx) => livePersonByEmail(tx, ["robin@example.com"]))).toEqual(robin);
    expect(await database.read((tx) => conversationsOfEvent(tx, "event-1"))).toHaveLength(1);
    for (const word of ["Wants to lead", "Robin", "robin@", "event-1"]) expect(await onDisk()).not.toContain(word);
  });

  test("with another key, and opening it, gives the same back", async () => {
    const before = await database.read(everything);
    await database.relock(lockWith(one), keep(one));
    await database.relock(lockWith(other), keep(other));
    expect(await database.read(everything)).toEqual(before);
    expect((await database.lockRecord())?.keyId).toBe(other.id);
    await database.relock(null, keep(null));
    expect(await database.read(everything)).toEqual(before);
    expect(await database.lockRecord()).toBeNull();
    expect(await onDisk()).toContain("Wants to lead");
  });

  test("that fails in the middle leaves everything as it was", async () => {
    const before = await database.read(everything);
    let puts = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      puts += 1;
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(database.relock(lockWith(one), keep(one))).rejects.toThrow(StorageFullError);
    put.mockRestore();
    expect(puts).toBe(1);
    expect(sealer).toBeNull();
    expect(await database.read(everything)).toEqual(before);
    expect(await database.lockRecord()).toBeNull();
  });

  test("makes writes wait that come meanwhile, and none of them lands in the open", async () => {
    const during = [0, 1, 2, 3].map((n) => personNamed(`Meanwhile ${n}`, { emails: [`m${n}@example.com`] }));
    const relocked = database.relock(lockWith(one), keep(one));
    const written = during.map(async (person, n) => {
      for (let tick = 0; tick < n * 3; tick++) await Promise.resolve();
      await database.write((tx) => putPerson(tx, person));
    });
    await Promise.all([relocked, ...written]);
    expect(await database.read(allPeople)).toHaveLength(5);
    expect(await onDisk()).not.toContain("Meanwhile");
  });
});

describe("without the key", () => {
  beforeEach(async () => {
    await database.relock(lockWith(one), keep(one));
  });

  test("nothing is read or written, and how it is locked is told", async () => {
    sealer = null;
    await expect(database.read(allPeople)).rejects.toThrow(LockedError);
    await expect(database.write((tx) => putPerson(tx, personNamed("Kim")))).rejects.toThrow(LockedError);
    sealer = other;
    await expect(database.read(allPeople)).rejects.toThrow(LockedError);
    expect((await database.lockRecord())?.keyId).toBe(one.id);
    sealer = one;
    expect(await database.read(allPeople)).toEqual([robin]);
  });

  test("the same holds after the background was started anew", async () => {
    sealer = null;
    const started = createDatabase(openConnection, async () => sealer);
    await expect(started.read(allPeople)).rejects.toThrow(LockedError);
    sealer = one;
    expect(await started.read(allPeople)).toEqual([robin]);
  });

  test("the minutes can be changed, and nothing else is touched", async () => {
    await database.changeLock({ idleMinutes: 5 });
    expect(await createDatabase(openConnection, async () => null).lockRecord()).toMatchObject({
      keyId: one.id,
      idleMinutes: 5,
    });
  });
});

describe("a newer version", () => {
  const newer = [
    ...migrations,
    async (db: Parameters<(typeof migrations)[0]>[0], tx: Parameters<(typeof migrations)[0]>[1]) => {
      const extra = db.createObjectStore("extra", { keyPath: "id" });
      await extra.put({ id: "x", text: "From the migration" });
      tx.objectStore("people").createIndex("role", "role");
      let cursor = await tx.objectStore("people").openCursor();
      while (cursor !== null) {
        await cursor.update({ ...(cursor.value as object), role: "Lead" });
        cursor = await cursor.continue();
      }
    },
  ];
  const upgraded = () =>
    createDatabase(
      (onLost) => open(onLost, newer),
      async () => sealer,
    );

  beforeEach(async () => {
    await database.write((tx) => writeMeta(tx, "account", 7));
    await database.relock(lockWith(one), keep(one));
    // The old version's connection goes away with it.
    const db = await openDB(databaseName);
    db.close();
  });

  test("waits for the key before it brings sealed data up to date, and tells how it is locked", async () => {
    sealer = null;
    const locked = upgraded();
    await expect(locked.read(allPeople)).rejects.toThrow(LockedError);
    expect((await locked.lockRecord())?.keyId).toBe(one.id);
    const db = await openDB(databaseName);
    expect(db.version).toBe(migrations.length);
    db.close();
    sealer = one;
    expect(await locked.read(allPeople)).toEqual([{ ...robin, role: "Lead" }]);
  });

  test("changes sealed records as it changes others, new indexes included", async () => {
    const current = upgraded();
    const byRole = await current.read((tx) => {
      const people = tx.objectStore("people") as unknown as {
        index(name: string): { getAll(key: string): Promise<unknown[]> };
      };
      return people.index("role").getAll("Lead");
    });
    expect(byRole).toEqual([{ ...robin, role: "Lead" }]);
    expect(await current.read((tx) => readMeta(tx, "account"))).toBe(7);
    for (const word of ["Lead", "Robin", "From the migration"]) expect(await onDisk()).not.toContain(word);
  });
});
