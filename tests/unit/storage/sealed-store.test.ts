/** A sealed store answers as the store it stands for, and holds nothing that can be read. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSealer, DamagedSealError, newDataKey } from "../../../utils/secrets/sealer";
import { openConnection } from "../../../utils/storage/open";
import type { WriteTx } from "../../../utils/storage/schema";
import { storeNames } from "../../../utils/storage/schema";
import { readNotes } from "../../../utils/storage/sealed/later";
import { lockKey } from "../../../utils/storage/sealed/lock-record";
import { sealedTransaction } from "../../../utils/storage/sealed/transaction";
import { rowsAsText } from "./on-disk";
import { noteWith, personNamed, talk } from "./records";

const sealer = createSealer(newDataKey());

/** An empty database, and transactions over it, sealed or not. */
async function emptyDatabase(sealed: boolean) {
  globalThis.indexedDB = new IDBFactory();
  const db = await openConnection(() => {});
  const raw = async <T>(work: (tx: WriteTx) => Promise<T>): Promise<T> => {
    const tx = db.transaction([...storeNames], "readwrite");
    const result = await work(tx);
    await tx.done;
    return result;
  };
  const run = <T>(work: (tx: WriteTx) => Promise<T>) => raw((tx) => work(sealed ? sealedTransaction(tx, sealer) : tx));
  return { run, raw };
}

const few = {
  person: fc.constantFrom("p1", "p2", "p3"),
  day: fc.integer({ min: 1, max: 9 }).map((n) => `2026-11-0${n}`),
};
const id = fc.constantFrom("a", "b", "c", "d", "Ä", "p1/x");
const eventIds = fc.uniqueArray(fc.constantFrom("e1", "e2", "e3"), { maxLength: 3 });
const conversation = fc
  .record({ id, personId: few.person, date: few.day, kind: fc.constantFrom("career", "regular"), eventIds })
  .map(({ id, eventIds, ...fields }) => ({
    ...talk(id, fields as never),
    eventIds,
    seriesIds: eventIds,
    deletedAt: eventIds.length === 1 ? "2026-11-01T00:00:00.000Z" : null,
  }));

const range = (person: string, days: readonly [string, string]) => {
  const [from, to] = [...days].sort();
  return IDBKeyRange.bound([person, from], [person, to]);
};

type Step = (tx: WriteTx) => Promise<unknown>;
const talks = (tx: WriteTx) => tx.objectStore("conversations");

/** One thing to do or to ask, of all that repositories do and ask. */
const step: fc.Arbitrary<Step> = fc.oneof(
  conversation.map(
    (row): Step =>
      (tx) =>
        talks(tx).put(row),
  ),
  id.map(
    (key): Step =>
      (tx) =>
        talks(tx).delete(key),
  ),
  id.map(
    (key): Step =>
      (tx) =>
        talks(tx).get(key),
  ),
  fc.constant<Step>((tx) => talks(tx).getAll()),
  fc.constant<Step>((tx) => talks(tx).getAllKeys()),
  fc.constant<Step>((tx) => talks(tx).count()),
  fc.constantFrom("e1", "e2", "e3").map(
    (key): Step =>
      (tx) =>
        talks(tx).index("event").getAll(key),
  ),
  fc.constantFrom("event", "date", "deleted", "person-date", "person-kind-date" as const).map(
    (name): Step =>
      (tx) =>
        talks(tx)
          .index(name as "event")
          .getAllKeys(),
  ),
  few.day.map(
    (day): Step =>
      (tx) =>
        talks(tx).index("date").getAll(IDBKeyRange.lowerBound(day)),
  ),
  fc.tuple(few.person, few.day, few.day).map(
    ([person, a, b]): Step =>
      (tx) =>
        talks(tx)
          .index("person-date")
          .getAll(range(person, [a, b])),
  ),
  few.person.map(
    (person): Step =>
      (tx) =>
        talks(tx)
          .index("person-date")
          .getAllKeys(IDBKeyRange.bound([person], [person, []])),
  ),
  few.person.map(
    (person): Step =>
      (tx) =>
        talks(tx)
          .index("person-kind-date")
          .getAll(IDBKeyRange.bound([person, "career", ""], [person, "career", "9"])),
  ),
  fc.tuple(few.person, few.day, fc.constantFrom<IDBCursorDirection>("next", "prev")).map(
    ([person, day, direction]): Step =>
      async (tx) => {
        const seen: string[] = [];
        const query = IDBKeyRange.bound([person, ""], [person, day]);
        let cursor = await talks(tx).index("person-date").openCursor(query, direction);
        while (cursor !== null) {
          seen.push(cursor.value.date);
          cursor = await cursor.continue();
        }
        return seen;
      },
  ),
  fc.string().map(
    (text): Step =>
      (tx) =>
        tx.objectStore("meta").put(text, "lastBackupAt"),
  ),
  fc.constant<Step>((tx) => tx.objectStore("meta").getAllKeys()),
  fc.constant<Step>((tx) => tx.objectStore("meta").get("lastBackupAt")),
  fc.constant<Step>((tx) => tx.objectStore("meta").clear()),
);

async function answers(steps: readonly Step[], sealed: boolean): Promise<unknown[]> {
  const { run } = await emptyDatabase(sealed);
  const told: unknown[] = [];
  for (const each of steps) told.push((await run(each)) ?? null);
  return told;
}

describe("a sealed store", () => {
  test("answers as the plain one does", async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      expect(await answers(steps, true)).toEqual(await answers(steps, false));
    });
    await fc.assert(property, { numRuns: 60 });
  }, 60_000);

  test("refuses a range over what it blinds, instead of answering wrongly", async () => {
    const { run } = await emptyDatabase(true);
    const questions: Step[] = [
      (tx) => tx.objectStore("people").index("email").getAll(IDBKeyRange.lowerBound("m")),
      (tx) =>
        tx
          .objectStore("goals")
          .index("person-state")
          .getAll(IDBKeyRange.bound(["p1", "a"], ["p1", "z"])),
      (tx) =>
        talks(tx)
          .index("person-date")
          .getAll(IDBKeyRange.bound(["p1", "2026"], ["p2", "2027"])),
      (tx) => talks(tx).getAll(IDBKeyRange.bound("a", "c")),
    ];
    for (const question of questions) await expect(run(question)).rejects.toThrow(RangeError);
  });

  test("leaves nothing on disk but days and what tells nothing", async () => {
    const { run, raw } = await emptyDatabase(true);
    const robin = personNamed("Robin", { emails: ["robin@example.com"], role: "Designer" });
    const row = {
      ...talk("talk-1", { personId: "robin", date: "2026-11-05" }),
      eventIds: ["evt-9"],
      seriesIds: ["ser-9"],
    };
    await run(async (tx) => {
      await tx.objectStore("people").put(robin);
      await talks(tx).put(row);
      await tx.objectStore("meta").put("2026-11-24T08:00:00.000Z", "lastBackupAt");
    });
    const rows = await raw((tx) => Promise.all(storeNames.map((name) => tx.objectStore(name).getAll())));
    const text = rowsAsText(rows.flat());
    for (const word of ["robin", "Robin", "Designer", "talk-1", "evt-9", "ser-9", "regular", "2026-11-24"]) {
      expect(text).not.toContain(word);
    }
    expect(text).toContain("2026-11-05");
  });

  test("notices a row that was put in another's place, or found by another's name", async () => {
    const { run, raw } = await emptyDatabase(true);
    await run(async (tx) => {
      await tx.objectStore("people").put(personNamed("Robin"));
      await tx.objectStore("people").put(personNamed("Kim"));
    });
    const swapped = await raw(async (tx) => {
      const people = tx.objectStore("people") as unknown as {
        getAll(): Promise<{ id: string; emails: string[]; sealed: Uint8Array }[]>;
        put(row: object): Promise<unknown>;
      };
      const [one, other] = await people.getAll();
      await people.put({ ...one, sealed: other?.sealed });
      return other;
    });
    await expect(run((tx) => tx.objectStore("people").getAll())).rejects.toThrow(DamagedSealError);
    await raw((tx) => tx.objectStore("people").put({ ...swapped, emails: ["elsewhere"] } as never));
    await expect(run((tx) => tx.objectStore("people").getAll())).rejects.toThrow(DamagedSealError);
  });

  test("hides the lock's own record, and clears all but that", async () => {
    const { run, raw } = await emptyDatabase(true);
    await raw((tx) => tx.objectStore("meta").put({ keyId: "x" } as never, lockKey as never));
    await run((tx) => tx.objectStore("meta").put(3, "account"));
    const meta = (tx: WriteTx) => tx.objectStore("meta");
    expect(await run((tx) => meta(tx).getAllKeys())).toEqual(["account"]);
    expect(await run((tx) => meta(tx).count())).toBe(1);
    expect(await run((tx) => meta(tx).get(lockKey as never))).toBeUndefined();
    await run((tx) => meta(tx).clear());
    expect(await raw((tx) => meta(tx).getAllKeys())).toEqual([lockKey]);
  });
});

test.each([false, true])("many notes, read part by part, are each there once (sealed: %s)", async (sealed) => {
  const { run } = await emptyDatabase(sealed);
  // More than the first two parts hold.
  const texts = Array.from({ length: 2_600 }, (_, at) => `note ${at}`);
  await run(async (tx) => {
    await Promise.all(texts.map((text) => tx.objectStore("notes").put(noteWith(text, text, "robin"))));
  });
  const read = await run(async (tx) => {
    const all: string[] = [];
    for await (const part of readNotes(tx)) all.push(...part.map(({ open }) => open().lines[0]?.text ?? ""));
    return all;
  });
  expect(read.sort()).toEqual(texts.sort());
});
