/** What is stored, when, and under which conversation. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ConversationView } from "../../../utils/domain/views";
import { conversationsFrom, putConversation } from "../../../utils/storage/repositories/conversations";
import { allPeople } from "../../../utils/storage/repositories/people";
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
  startBackground,
  viewIn,
  viewOfTab,
} from "./support/background";
import { addGoal, addPromise, lineWith } from "./support/fields";

let machine: Machine;
let background: Background;
let view: ConversationView;

const guide = guideIn(1);

beforeEach(async () => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guide);
  view = await open();
});

const open = (event = oneOnOne(), tabId = 1) => openIn(background, event, tabId);
const current = (tabId = 1) => viewOfTab(background, tabId);
const save = (text: string, baseVersion: number, of = view, caller = guide) =>
  background.send(caller, "note.save", { ref: refOf(of), slot: "free", lines: [lineWith(text)], baseVersion });
const storedPeople = () => machine.database.read(allPeople);
const storedTalks = async () => {
  const people = await storedPeople();
  const talks = await machine.database.read((tx) =>
    Promise.all(people.map(({ id }) => conversationsFrom(tx, id, "2020-01-01"))),
  );
  return talks.flat();
};

describe("a note", () => {
  test("stores the person and the conversation with it, and hands back the whole of it once", async () => {
    const saved = await save("First words", 0);
    expect(saved).toMatchObject({ status: "saved", version: 1, view: { stored: true, notes: [{ version: 1 }] } });
    expect(await save("More words", 1)).toMatchObject({ status: "saved", version: 2, view: null });
    expect(await storedPeople()).toMatchObject([{ name: "Robin Vale", usualTime: "10:00" }]);
    expect((await open()).notes[0]?.lines.map(({ text }) => text)).toEqual(["More words"]);
  });

  test("of somebody who has not seen the newest is not written over it", async () => {
    await save("Mine", 0);
    const conflict = await save("Theirs", 0);
    expect(conflict).toMatchObject({ status: "conflict", note: { version: 1, lines: [{ text: "Mine" }] } });
    expect((await current()).notes[0]?.lines[0]?.text).toBe("Mine");
  });

  test("is still stored when the background was ended since the draft was shown", async () => {
    background = startBackground({ ...machine, session: new Map() });
    expect(await save("Still here", 0)).toMatchObject({ status: "saved" });
    expect((await open()).notes[0]?.lines[0]?.text).toBe("Still here");
  });
});

describe("two panels on one event", () => {
  test("show one draft, and what they write ends in one conversation", async () => {
    const other = await open(oneOnOne(), 2);
    expect(other.conversation.id).toBe(view.conversation.id);
    await Promise.all([save("One", 0), addGoal(background, other)]);
    expect(await storedTalks()).toHaveLength(1);
    expect(await current(2)).toMatchObject({ goals: [{ text: "Research competitors" }], notes: [{ version: 1 }] });
  });

  test("with drafts of their own end in one conversation, too, and the later one learns of the earlier", async () => {
    const mine = structuredClone(view);
    mine.person.id = mine.conversation.personId = "other person";
    mine.conversation.id = "other conversation";
    await save("One", 0);
    const second = await save("Two", 0, mine, guideIn(2));
    expect(second).toMatchObject({ status: "conflict", note: { lines: [{ text: "One" }] } });
    const merged = await save("One and two", 1, mine, guideIn(2));
    expect(merged).toMatchObject({ status: "saved", view: { conversation: { id: view.conversation.id } } });
    expect(await storedPeople()).toHaveLength(1);
    expect(await storedTalks()).toHaveLength(1);
  });

  test("hear of each other's changes, and not of their own", async () => {
    background.connect(guideIn(2));
    await open(oneOnOne(), 2);
    machine.log.length = 0;
    await save("One", 0);
    expect(machine.log).toEqual([{ to: "tab:2", message: { name: "changed", personId: view.person.id } }]);
  });

  test("a draft whose parts do not belong together is refused", async () => {
    const forged = { ref: { ...refOf(view), conversationId: "another" }, text: "", none: true };
    await expect(background.send(guide, "direction.set", forged)).rejects.toMatchObject({ code: "invalid" });
    expect(await storedPeople()).toEqual([]);
  });
});

describe("the next occurrence", () => {
  test("is a conversation of its own, with the goals and the open promises of the person", async () => {
    await save("What was said", 0);
    await addGoal(background, await current());
    const mine = await addPromise(background, await current());
    const both = await addPromise(background, mine, { text: "Write it down", by: "them", due: null });
    const kept = both.promises.find(({ by }) => by === "me");
    await background.send(guide, "promise.change", {
      ref: refOf(both),
      promiseId: kept?.id ?? "",
      change: { state: "kept" },
    });
    expect((await current()).promises.map(({ state }) => state).sort()).toEqual(["kept", "open"]);

    const next = await open(oneOnOne(nextWeek));
    expect(next).toMatchObject({ stored: false, notes: [], goals: [{ text: "Research competitors" }] });
    expect(next.promises).toMatchObject([{ text: "Write it down", by: "them", support: null }]);
    expect(next.lastTime).toMatchObject({ date: "2026-11-24", lines: [{ slot: "free", text: "What was said" }] });
    expect(next.person.id).toBe(view.person.id);
    expect(next.conversation.id).not.toBe(view.conversation.id);
  });

  test("finds the person by a second address that the user added", async () => {
    await save("Words", 0);
    await background.send(options, "person.change", {
      personId: view.person.id,
      change: { emails: ["robin@example.com", "robin@second.example"] },
    });
    const [me, robin] = oneOnOne().guests;
    if (!me || !robin) throw new Error("two guests");
    const next = await open(oneOnOne({ ...nextWeek, guests: [me, { ...robin, email: "robin@second.example" }] }));
    expect(next.person.id).toBe(view.person.id);
  });
});

describe("an event that was changed in the calendar", () => {
  test("takes its stored conversation along: day, hour and length", async () => {
    await save("Words", 0);
    const moved = await open(oneOnOne({ start: "2026-11-26T15:00", minutes: 60 }));
    expect(moved.conversation).toMatchObject({ date: "2026-11-26", startsAt: "2026-11-26T15:00", minutes: 60 });
    await vi.waitFor(async () => expect((await storedTalks())[0]).toMatchObject({ date: "2026-11-26", minutes: 60 }));
    expect(moved.notes).toHaveLength(1);
  });

  test("does not take back a length that the user chose", async () => {
    await background.send(guide, "conversation.change", { ref: refOf(view), change: { minutes: 20 } });
    expect((await open(oneOnOne({ title: "More of it" }))).conversation.minutes).toBe(20);
    expect((await open(oneOnOne({ minutes: 45 }))).conversation.minutes).toBe(45);
  });

  test("does not move a conversation that was held", async () => {
    const held = { ref: refOf(view), on: "2026-11-24", noPromiseOnPurpose: false };
    await background.send(guide, "conversation.hold", held);
    expect((await open(oneOnOne({ start: "2026-11-26T15:00" }))).conversation.date).toBe("2026-11-24");
  });

  test("and then has another guest begins a conversation with that one", async () => {
    await save("About Robin", 0);
    const [me, robin] = oneOnOne().guests;
    if (!me || !robin) throw new Error("two guests");
    const other = await open(oneOnOne({ guests: [me, { ...robin, email: "kim@example.com", name: "Kim" }] }));
    expect(other).toMatchObject({ stored: false, person: { name: "Kim" }, notes: [] });
  });
});

describe("a person in the bin", () => {
  beforeEach(async () => {
    await save("Words", 0);
    await background.send(options, "person.delete", { personId: view.person.id, deleted: true });
  });

  test("takes their conversations along; their event begins anew", async () => {
    const state = await background.send(guide, "guide.current", { windowId: null });
    expect(state.status).toBe("empty");
    await expect(save("More", 1, { ...view, stored: true })).rejects.toMatchObject({ code: "not-found" });
    expect(await open()).toMatchObject({ stored: false, notes: [] });
  });

  test("comes back with everything", async () => {
    await background.send(options, "person.delete", { personId: view.person.id, deleted: false });
    expect((await open()).notes).toHaveLength(1);
  });
});

test("a conversation planned for the day without an event is the one that the event opens", async () => {
  await background.send(guide, "direction.set", { ref: refOf(view), text: "", none: true });
  machine.now = "2026-12-01T07:30:00.000Z";
  const prepared = viewIn(await background.send(guide, "guide.open", { personId: view.person.id, windowId: null }));
  expect(prepared).toMatchObject({ stored: false, conversation: { date: "2026-12-01", events: [] } });
  await save("Prepared in the morning", 0, prepared);
  const opened = await open(oneOnOne(nextWeek));
  expect(opened).toMatchObject({
    stored: true,
    notes: [{ version: 1 }],
    conversation: { startsAt: "2026-12-01T10:00" },
  });
  await vi.waitFor(async () => {
    const talks = await storedTalks();
    expect(talks.find(({ id }) => id === prepared.conversation.id)?.events).toMatchObject([nextWeekLink]);
  });
});

const nextWeekLink = { eventId: nextWeek.eventId, seriesId: "weekly", minutes: 30 };

test("hostile names and titles are kept as text, and cut", async () => {
  const [me, robin] = oneOnOne().guests;
  if (!me || !robin) throw new Error("two guests");
  const name = `<img src=x onerror=alert(1)>${"x".repeat(5000)}`;
  const hostile = await open(oneOnOne({ eventId: "x", guests: [me, { ...robin, name, email: "x@example.com" }] }));
  expect(hostile.person.name.startsWith("<img src=x")).toBe(true);
  expect(hostile.person.name.length).toBeLessThanOrEqual(200);
});

test("a person with 500 conversations is shown from the newest few alone", async () => {
  await save("Words", 0);
  await machine.database.write(async (tx) => {
    for (let at = 0; at < 500; at += 1) {
      const date = new Date(Date.UTC(2015, 0, 1 + at * 7)).toISOString().slice(0, 10);
      await putConversation(tx, { ...view.conversation, id: `old ${at}`, personId: view.person.id, date, events: [] });
    }
  });
  const reads = vi.spyOn(IDBObjectStore.prototype, "getAll");
  const indexed = vi.spyOn(IDBIndex.prototype, "getAll");
  const next = await open(oneOnOne(nextWeek));
  expect(next.lastTime?.date).toBe("2026-11-24");
  const read = await Promise.all(indexed.mock.results.map(({ value }) => (value as IDBRequest<unknown[]>).result));
  // Some months of weeks, and the same events and days once more.
  expect(read.flat().length).toBeLessThan(100);
  expect(reads.mock.contexts.map((store) => (store as IDBObjectStore).name)).not.toContain("conversations");
  vi.restoreAllMocks();
});
