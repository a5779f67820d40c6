import { deleteDB, openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createDatabase, type Database } from "../../../utils/storage/database";
import { NewerDataError, StorageClosedError, StorageFullError } from "../../../utils/storage/errors";
import { migrations } from "../../../utils/storage/migrations/list";
import { databaseName, openConnection } from "../../../utils/storage/open";
import { allPeople, putPerson } from "../../../utils/storage/repositories/people";
import { freshDatabase } from "./fresh";
import { personNamed } from "./records";

let database: Database;

beforeEach(() => {
  database = freshDatabase();
});

const robin = personNamed("Robin");

describe("a write", () => {
  test("is there for the next read", async () => {
    await database.write((tx) => putPerson(tx, robin));
    expect(await database.read(allPeople)).toEqual([robin]);
  });

  test("that fails in the middle leaves nothing behind", async () => {
    const failing = database.write(async (tx) => {
      await putPerson(tx, robin);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await database.read(allPeople)).toEqual([]);
  });

  test("that the browser gives up at the end is not reported as done", async () => {
    const failing = database.write(async (tx) => {
      await putPerson(tx, robin);
      queueMicrotask(() => tx.abort());
      return "done";
    });
    await expect(failing).rejects.toThrow(StorageClosedError);
    expect(await database.read(allPeople)).toEqual([]);
  });

  test("on a full disk says so, whichever request met it, and leaves nothing behind", async () => {
    await database.write((tx) => putPerson(tx, robin));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(database.write((tx) => putPerson(tx, personNamed("Kim")))).rejects.toThrow(StorageFullError);
    put.mockRestore();
    expect(await database.read(allPeople)).toEqual([robin]);
  });

  test("after one that failed on a full disk goes over another connection; until then the old one is read", async () => {
    const opened: IDBDatabase[] = [];
    const anew = createDatabase(async (...args) => {
      const db = await openConnection(...args);
      opened.push(db as unknown as IDBDatabase);
      return db;
    });
    await anew.write((tx) => putPerson(tx, robin));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(anew.write((tx) => putPerson(tx, robin))).rejects.toThrow(StorageFullError);
    put.mockRestore();
    expect(await anew.read(allPeople)).toEqual([robin]);
    expect(opened).toHaveLength(1);
    await anew.write((tx) => putPerson(tx, personNamed("Kim")));
    expect(opened).toHaveLength(2);
    expect(() => opened[0]?.transaction("people")).toThrow(expect.objectContaining({ name: "InvalidStateError" }));
    expect(await anew.read(allPeople)).toHaveLength(2);
  });

  test("whose transaction is aborted for lack of space says so, although the requests say only 'aborted'", async () => {
    const failing = database.write(async (tx) => {
      await putPerson(tx, robin);
      const full = new DOMException("full", "QuotaExceededError");
      Object.defineProperty(tx, "error", { get: () => full });
      throw new DOMException("aborted", "AbortError");
    });
    await expect(failing).rejects.toThrow(StorageFullError);
  });
});

describe("opening", () => {
  test("data of a newer version is refused and left as it is", async () => {
    const newer = await openDB(databaseName, migrations.length + 1, {
      upgrade: (db) => void db.createObjectStore("future").put("kept", "key"),
    });
    newer.close();
    await expect(database.read(allPeople)).rejects.toThrow(NewerDataError);
    const again = await openDB(databaseName);
    expect(await again.get("future", "key")).toBe("kept");
    again.close();
  });

  test("is tried again after it failed", async () => {
    const open = vi.fn(openConnection).mockRejectedValueOnce(new StorageClosedError("no"));
    const flaky = createDatabase(open);
    await expect(flaky.read(allPeople)).rejects.toThrow(StorageClosedError);
    expect(await flaky.read(allPeople)).toEqual([]);
    expect(open).toHaveBeenCalledTimes(2);
  });

  test("happens once for many readers", async () => {
    const open = vi.fn(openConnection);
    const shared = createDatabase(open);
    await Promise.all([shared.read(allPeople), shared.read(allPeople), shared.write((tx) => putPerson(tx, robin))]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test("happens once more when the connection was closing unannounced", async () => {
    const open = vi.fn(openConnection);
    const shared = createDatabase(open);
    await shared.read(allPeople);
    const connection = await open.mock.results[0]?.value;
    connection.close();
    await shared.write((tx) => putPerson(tx, robin));
    expect(await shared.read(allPeople)).toEqual([robin]);
    expect(open).toHaveBeenCalledTimes(2);
  });

  test("a second failure of that kind is told", async () => {
    const dead = {
      transaction: () => {
        throw new DOMException("closing", "InvalidStateError");
      },
    };
    const shared = createDatabase(vi.fn(async () => dead as never));
    await expect(shared.read(allPeople)).rejects.toThrow(StorageClosedError);
  });

  test("makes way for an upgrade elsewhere, and for deletion", async () => {
    await database.read(allPeople);
    await deleteDB(databaseName);
    expect(await database.read(allPeople)).toEqual([]);
  });

  test("is refused at once while another page holds an older version, however often it is asked, and goes on after", async () => {
    (await openConnection(() => {})).close();
    const holder = await openDB(databaseName, migrations.length);
    const newer = [...migrations, () => {}];
    const open = vi.fn<typeof openConnection>((onLost) => openConnection(onLost, newer));
    const waiting = createDatabase(open);
    for (let time = 0; time < 3; time++) await expect(waiting.read(allPeople)).rejects.toThrow(StorageClosedError);
    // A second request would wait behind the first one, in silence.
    expect(open).toHaveBeenCalledTimes(1);
    holder.close();
    await vi.waitFor(async () => expect(await waiting.read(allPeople)).toEqual([]));
  });

  test("is refused, not waited for without end, while another page holds an older version", async () => {
    const holder = await openDB(databaseName, migrations.length);
    const newer = [...migrations, () => {}];
    await expect(openConnection(() => {}, newer)).rejects.toThrow(StorageClosedError);
    holder.close();
    const connection = await openConnection(() => {}, newer);
    expect(connection.version).toBe(newer.length);
    connection.close();
  });
});
