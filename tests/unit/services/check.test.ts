/** The check of the store finds each thing that can be wrong, and nothing where all is well. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "../../../utils/domain/person";
import { findFaults } from "../../../utils/services/check/check";
import { readContents } from "../../../utils/storage/contents";
import type { StoredConversation, StoreName, WriteTx } from "../../../utils/storage/schema";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  nextWeek,
  oneOnOne,
  openIn,
  options,
  refOf,
  settled,
  startBackground,
} from "./support/background";
import { addGoal, addPromise, lineWith } from "./support/fields";

let machine: Machine;
let background: Background;
const guide = guideIn(1);

/** A little of everything, with a career conversation that was held and one that is booked. */
beforeEach(async () => {
  machine = newMachine();
  background = startBackground(machine);
  const view = await openIn(background);
  const note = { ref: refOf(view), slot: "free", lines: [lineWith("First words")], baseVersion: 0 };
  await background.send(guide, "note.save", note);
  const ref = refOf(await openIn(background));
  await addPromise(background, await openIn(background));
  await addGoal(background, await openIn(background), { text: "Lead the demo" });
  await background.send(guide, "energiser.add", { ref, text: "The launch" });
  await background.send(guide, "direction.set", { ref, text: "Design", none: false });
  await background.send(guide, "conversation.change", { ref, change: { kind: "career" } });
  await background.send(options, "clock.held", { personId: view.person.id, on: "2026-10-01" });
  await background.send(options, "objective.add", { objective: { level: "team", text: "Fewer bugs", period: "Q1" } });
  const next = refOf(await openIn(background, oneOnOne(nextWeek)));
  await background.send(guide, "note.save", { ...note, ref: next });
  await background.send(options, "demo.add", {});
  await settled(machine);
});

const faults = async () => findFaults(await machine.database.read(readContents), machine.now.slice(0, 10));
const toldOf = async () => (await faults()).map(({ kind, store, where }) => `${kind} ${store} ${where}`);

/** Changes the records of a store behind everybody's back. */
async function change<T extends object>(store: StoreName, to: (record: T) => T | null): Promise<void> {
  await machine.database.write(async (tx: WriteTx) => {
    const records = tx.objectStore(store) as unknown as {
      getAllKeys(): Promise<string[]>;
      getAll(): Promise<T[]>;
      put(record: T): Promise<unknown>;
      delete(key: string): Promise<unknown>;
    };
    const [keys, values] = await Promise.all([records.getAllKeys(), records.getAll()]);
    for (const [at, value] of values.entries()) {
      const changed = to(value);
      if (changed === null) await records.delete(keys[at] ?? "");
      else if (changed !== value) await records.put(changed);
    }
  });
}

test("nothing is wrong with what the services wrote", async () => {
  expect(await faults()).toEqual([]);
});

describe("finds", () => {
  test("a record that no version wrote, and says no more of it than where", async () => {
    await change<object>("notes", (note) => ({ ...note, lines: "secret" }));
    const found = await faults();
    expect(new Set(found.map(({ kind, where }) => `${kind} ${where}`))).toEqual(new Set(["invalid lines"]));
    expect(JSON.stringify(found)).not.toContain("secret");
  });

  test("a single value that no version wrote", async () => {
    await machine.database.write((tx) => tx.objectStore("meta").put("often" as never, "lastBackupAt"));
    expect(await toldOf()).toEqual(["invalid meta value"]);
  });

  test("what belongs to somebody who is not there", async () => {
    await change<Person>("people", (person) => (person.name === "Robin Vale" ? null : person));
    expect(new Set(await toldOf())).toEqual(
      new Set(
        ["conversations", "goals", "promises", "directions", "energisers"].map((store) => `owner ${store} personId`),
      ),
    );
  });

  test("a note whose conversation is not there, or is somebody else's", async () => {
    await change<{ slot: string }>("notes", (note) => ({ ...note, personId: "demo-ben" }));
    expect(new Set(await toldOf())).toEqual(new Set(["owner notes personId"]));
    await change<StoredConversation>("conversations", () => null);
    expect(await toldOf()).toContain("owner notes conversationId");
  });

  test.each([
    ["goals", "objectiveId"],
    ["goals", "leadsTo"],
    ["goals", "conversationId"],
    ["promises", "settledIn"],
    ["energisers", "sinceIn"],
  ] as const)("what %s name as %s and is not there", async (store, field) => {
    await change<object>(store, (record) => ({ ...record, [field]: "gone" }));
    expect(new Set(await toldOf())).toEqual(new Set([`reference ${store} ${field}`]));
  });

  test("ids beside a conversation that its events do not have", async () => {
    await change<StoredConversation>("conversations", (row) => ({ ...row, seriesIds: ["other"] }));
    expect(new Set(await toldOf())).toEqual(new Set(["derived conversations seriesIds"]));
  });

  test.each(["lastCareer", "booked"] as const)("a %s that is not what the conversations say", async (field) => {
    await change<Person>("people", (person) => ({ ...person, [field]: null }));
    expect(new Set(await toldOf())).toEqual(new Set([`derived people ${field}`]));
  });

  test("an index that misses a record, finds one too many, or finds them in another order", async () => {
    const contents = await machine.database.read(readContents);
    const check = () => findFaults(contents, "2026-11-24").map(({ kind, store, where }) => `${kind} ${store} ${where}`);
    const index = contents.conversations.indexes.find(({ name }) => name === "person-date");
    const found = index?.found ?? [];
    if (index) index.found = found.slice(1);
    expect(check()).toEqual(["index conversations person-date"]);
    if (index) index.found = [...found, "more"];
    expect(check()).toEqual(["index conversations person-date"]);
    if (index) index.found = found.toReversed();
    expect(check()).toEqual(["index conversations person-date"]);
    if (index) index.found = found;
    expect(check()).toEqual([]);
  });
});

test("a single value that is about this browser alone is no fault", async () => {
  await machine.database.write((tx) => tx.objectStore("meta").put(machine.now, "greetedAt"));
  expect(await faults()).toEqual([]);
});

test("a booking whose day has passed since is no fault", async () => {
  machine.now = "2027-03-01T08:00:00.000Z";
  expect(await faults()).toEqual([]);
});
