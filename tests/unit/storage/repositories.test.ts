import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Correction } from "../../../utils/domain/correction";
import { addDays } from "../../../utils/domain/dates";
import type { Join } from "../../../utils/domain/join";
import type { Suggestion } from "../../../utils/domain/suggestion";
import { type Backup, readBackup } from "../../../utils/storage/backup";
import type { Database } from "../../../utils/storage/database";
import { migrations } from "../../../utils/storage/migrations/list";
import {
  conversationById,
  conversationsFrom,
  conversationsOfEvent,
  conversationsOfKind,
  conversationsOfSeries,
  conversationsWithin,
  hasInSeries,
  newestConversations,
  putConversation,
  removeConversation,
} from "../../../utils/storage/repositories/conversations";
import { allCorrections, correctionsOf, putCorrection } from "../../../utils/storage/repositories/corrections";
import { joinOf, joinsInto, putJoin, removeJoin } from "../../../utils/storage/repositories/joins";
import { readMeta, writeMeta } from "../../../utils/storage/repositories/meta";
import { putNote } from "../../../utils/storage/repositories/notes";
import { livePerson, livePersonByEmail, putPerson } from "../../../utils/storage/repositories/people";
import {
  allSuggestions,
  putSuggestion,
  removeAllSuggestions,
  removeSuggestion,
  suggestionOf,
} from "../../../utils/storage/repositories/suggestions";
import type { WriteTx } from "../../../utils/storage/schema";
import { runs } from "../runs";
import { freshDatabase } from "./fresh";
import { eventLink, noteWith, personNamed, talk } from "./records";

let database: Database;

beforeEach(() => {
  database = freshDatabase();
});

const deletedAt = "2026-11-01T00:00:00.000Z";

describe("people", () => {
  const store = (...people: ReturnType<typeof personNamed>[]) =>
    database.write(async (tx) => {
      for (const person of people) await putPerson(tx, person);
    });

  test("are found by any of their addresses", async () => {
    const robin = personNamed("Robin", { emails: ["robin@example.com", "r.vale@example.org"] });
    await store(robin);
    expect(await database.read((tx) => livePersonByEmail(tx, ["r.vale@example.org"]))).toEqual(robin);
    expect(await database.read((tx) => livePersonByEmail(tx, ["nobody@example.org"]))).toBeNull();
  });

  test("are found by either spelling of Google's own mailboxes", async () => {
    await store(
      personNamed("Robin", { emails: ["robin@googlemail.com"] }),
      personNamed("Kim", { emails: ["kim@gmail.com"] }),
    );
    expect((await database.read((tx) => livePersonByEmail(tx, ["robin@gmail.com"])))?.name).toBe("Robin");
    expect((await database.read((tx) => livePersonByEmail(tx, ["kim@googlemail.com"])))?.name).toBe("Kim");
  });

  test("in the bin are not found", async () => {
    await store(personNamed("Robin", { deletedAt }));
    expect(await database.read((tx) => livePersonByEmail(tx, ["robin@example.com"]))).toBeNull();
    expect(await database.read((tx) => livePerson(tx, "robin"))).toBeNull();
  });
});

describe("conversations", () => {
  const dates = ["2026-09-01", "2026-10-01", "2026-11-01", "2026-12-01"];
  const fill = async (tx: WriteTx) => {
    for (const date of dates) await putConversation(tx, talk(date, { personId: "robin", date }));
    await putConversation(tx, talk("other", { personId: "kim", date: "2026-10-15" }));
    await putConversation(tx, talk("gone", { personId: "robin", date: "2026-10-20", deletedAt }));
  };
  const ids = (found: { id: string }[]) => found.map(({ id }) => id);

  test("come back as they were stored", async () => {
    const stored = talk("a", { personId: "robin", date: "2026-11-24", events: [eventLink("e1", "series")] });
    await database.write((tx) => putConversation(tx, stored));
    expect(await database.read((tx) => conversationById(tx, "a"))).toEqual(stored);
  });

  test("are found by each of their events, and by no former one", async () => {
    const stored = talk("a", { personId: "robin", date: "2026-11-24", events: [eventLink("e1"), eventLink("e2")] });
    await database.write((tx) => putConversation(tx, stored));
    expect(ids(await database.read((tx) => conversationsOfEvent(tx, "e2")))).toEqual(["a"]);
    await database.write((tx) => putConversation(tx, { ...stored, events: [eventLink("e1")] }));
    expect(await database.read((tx) => conversationsOfEvent(tx, "e2"))).toEqual([]);
  });

  test("are found by their series: as the calendar told it, and as the event's id does", async () => {
    const event = "weekly_R20261201T090000_20261208T090000Z";
    const events = [eventLink(event, "told"), eventLink("weekly_20261124T090000Z", "weekly")];
    await database.write(async (tx) => {
      await putConversation(tx, talk("a", { personId: "robin", date: "2026-12-08", events }));
      await putConversation(tx, talk("b", { personId: "robin", date: "2026-12-08", events, deletedAt }));
    });
    for (const series of ["told", "weekly"]) {
      expect(ids(await database.read((tx) => conversationsOfSeries(tx, series)))).toEqual(["a"]);
      expect(await database.read((tx) => hasInSeries(tx, series, ({ id }) => id === "a"))).toBe(true);
      expect(await database.read((tx) => hasInSeries(tx, series, ({ id }) => id === "b"))).toBe(false);
    }
    expect(await database.read((tx) => conversationsOfSeries(tx, event))).toEqual([]);
  });

  test("that are taken out are gone", async () => {
    await database.write(fill);
    await database.write((tx) => removeConversation(tx, "other"));
    expect(await database.read((tx) => conversationById(tx, "other"))).toBeNull();
  });

  test("of a person from one day to another", async () => {
    await database.write(fill);
    const found = await database.read((tx) => conversationsWithin(tx, "robin", "2026-10-01", "2026-11-01"));
    expect(ids(found)).toEqual(["2026-10-01", "2026-11-01"]);
  });

  test("the newest up to a day are read, of this person alone, and no more than asked for", async () => {
    await database.write(fill);
    const newest = (until: string, limit: number) =>
      database.read(async (tx) => ids(await newestConversations(tx, "robin", until, limit)));
    expect(await newest("2026-11-01", 9)).toEqual(["2026-11-01", "2026-10-01", "2026-09-01"]);
    expect(await newest("2026-12-31", 2)).toEqual(["2026-12-01", "2026-11-01"]);
  });

  test("the newest are found over gaps of any length, each once, and nothing that is in the bin", async () => {
    const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays("2002-04-01", days));
    const some = fc.uniqueArray(fc.record({ date: day, isGone: fc.boolean() }), { selector: ({ date }) => date });
    await fc.assert(
      fc.asyncProperty(some, day, fc.integer({ min: 1, max: 20 }), async (talks, until, limit) => {
        database = freshDatabase();
        await database.write(async (tx) => {
          for (const { date, isGone } of talks) {
            await putConversation(tx, talk(date, { personId: "robin", date, deletedAt: isGone ? deletedAt : null }));
          }
        });
        const kept = talks.filter(({ date, isGone }) => !isGone && date <= until).map(({ date }) => date);
        const expected = kept.sort().reverse().slice(0, limit);
        const found = await database.read((tx) => newestConversations(tx, "robin", until, limit));
        expect(ids(found)).toEqual(expected);
      }),
      { numRuns: runs(200) },
    );
  });

  test("from a day on, earliest first", async () => {
    await database.write(fill);
    expect(ids(await database.read((tx) => conversationsFrom(tx, "robin", "2026-10-02")))).toEqual(dates.slice(2));
  });

  test("of one kind", async () => {
    await database.write(async (tx) => {
      await fill(tx);
      await putConversation(tx, talk("career", { personId: "robin", date: "2026-10-10", kind: "career" }));
    });
    expect(ids(await database.read((tx) => conversationsOfKind(tx, "robin", "career")))).toEqual(["career"]);
  });
});

const notOneOnOne = { id: "event e1", said: [{ said: "not-one-on-one" }] } as const satisfies Correction;
const ignored = { id: "series s", said: [{ said: "ignored", hid: null }] } as const satisfies Correction;
const suggested = {
  ...{ email: "kim@example.com", count: 3, lastSeen: "2026-11-24" },
  ...{ refused: false, hiddenUntil: null },
} satisfies Suggestion;

test("what was said is found by event and series, and nothing is kept once it was taken back", async () => {
  await database.write(async (tx) => {
    await putCorrection(tx, notOneOnOne);
    await putCorrection(tx, ignored);
  });
  expect(await database.read((tx) => correctionsOf(tx, "e1", "s"))).toEqual({ event: notOneOnOne, series: ignored });
  expect(await database.read((tx) => correctionsOf(tx, "s", "e1"))).toEqual({
    event: { id: "event s", said: [] },
    series: { id: "series e1", said: [] },
  });
  await database.write((tx) => putCorrection(tx, { ...ignored, said: [] }));
  expect(await database.read(allCorrections)).toEqual([notOneOnOne]);
});

test("suggestions are found by address, and can be erased one by one or all at once", async () => {
  const robin = { ...suggested, email: "robin@example.com" };
  const fill = async (tx: WriteTx) => {
    await putSuggestion(tx, suggested);
    await putSuggestion(tx, robin);
  };
  await database.write(fill);
  expect(await database.read((tx) => suggestionOf(tx, suggested.email))).toEqual(suggested);
  await database.write((tx) => removeSuggestion(tx, suggested.email));
  expect(await database.read(allSuggestions)).toEqual([robin]);
  await database.write(removeAllSuggestions);
  expect(await database.read(allSuggestions)).toEqual([]);
});

test("joins are found from both sides, oldest first", async () => {
  const into = talk("c", { personId: "robin", date: "2026-11-24" });
  const join = (otherId: string, joinedAt: string): Join => ({
    ...{ otherId, conversationId: "c", other: { ...into, id: otherId }, before: into, lines: [], joinedAt },
    ...{ promiseIds: [], settledIds: [], goalIds: [], energiserIds: [] },
  });
  const [late, early] = [join("a", "2026-11-24T10:00:00.000Z"), join("b", "2026-11-24T09:00:00.000Z")];
  await database.write(async (tx) => {
    await putJoin(tx, late);
    await putJoin(tx, early);
  });
  expect(await database.read((tx) => joinsInto(tx, "c"))).toEqual([early, late]);
  expect(await database.read((tx) => joinOf(tx, "a"))).toEqual(late);
  await database.write((tx) => removeJoin(tx, "a"));
  expect(await database.read((tx) => joinOf(tx, "a"))).toBeNull();
});

test("a backup is one document with every record, and survives JSON", async () => {
  const robin = personNamed("Robin");
  const note = noteWith("Said it out loud", "a", "robin");
  await database.write(async (tx) => {
    await putPerson(tx, robin);
    await putConversation(tx, talk("a", { personId: "robin", date: "2026-11-24", events: [eventLink("e1")] }));
    await putNote(tx, note);
    await writeMeta(tx, "account", 2);
    await putCorrection(tx, notOneOnOne);
    await putSuggestion(tx, suggested);
  });
  const backup = await database.read((tx) => readBackup(tx, "2026-11-24T09:00:00.000Z"));
  expect(JSON.parse(JSON.stringify(backup)) as Backup).toEqual(backup);
  expect(backup).toMatchObject({
    format: "trellis-backup",
    version: 1,
    schema: migrations.length,
    madeAt: "2026-11-24T09:00:00.000Z",
  });
  expect(backup.stores.people).toEqual([robin]);
  expect(backup.stores.notes).toEqual([note]);
  expect(backup.stores.conversations).toHaveLength(1);
  expect(backup.stores.corrections).toEqual([notOneOnOne]);
  expect(backup.stores.suggestions).toEqual([suggested]);
  expect(backup.stores.joins).toEqual([]);
  expect(backup.stores.meta).toEqual([{ key: "account", value: 2 }]);
  expect(await database.read((tx) => readMeta(tx, "settings"))).toBeNull();
});
