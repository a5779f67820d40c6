import "fake-indexeddb/auto";
import fc from "fast-check";
import { type IDBPDatabase, openDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lastRecords } from "../../../utils/storage/last-records";

let database: IDBPDatabase;

beforeEach(async () => {
  database = await openDB("days", 1, {
    upgrade: (db) => void db.createObjectStore("days", { keyPath: "id" }).createIndex("day", "day"),
  });
  await Promise.all(Array.from({ length: 20 }, (_, day) => database.put("days", { id: `${99 - day}`, day })));
});

afterEach(() => database.close());

test("with one question and one by one come the same records, the last one first", async () => {
  const day = fc.integer({ min: -3, max: 25 });
  await fc.assert(
    fc.asyncProperty(day, day, fc.integer({ min: 1, max: 30 }), async (a, b, count) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const range = IDBKeyRange.bound(from, to);
      const index = () => database.transaction("days").store.index("day");
      const atOnce = await lastRecords<{ day: number }>(index(), range, count);
      const oneByOne = await lastRecords<{ day: number }>({ openCursor: opener(index()) }, range, count);
      expect(oneByOne).toEqual(atOnce);
      const inRange = Array.from({ length: 20 }, (_, each) => each).filter((each) => each >= from && each <= to);
      expect(atOnce.map((record) => record.day)).toEqual(inRange.reverse().slice(0, count));
    }),
  );
});

/** The index of a browser that cannot read records backwards with one question. */
function opener(index: { openCursor(range: IDBKeyRange, direction: "prev"): Promise<unknown> }) {
  return (range: IDBKeyRange, direction: "prev") => index.openCursor(range, direction) as Promise<never>;
}
