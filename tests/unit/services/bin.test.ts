/** What was deleted: put back within a month, gone for good after it. */
import { beforeEach, expect, test } from "vitest";
import { newDay } from "../../../utils/services/midnight";
import { readStores } from "../../../utils/storage/stores";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  openIn,
  options,
  refOf,
  settled,
  startBackground,
  withGuest,
} from "./support/background";
import { addGoal, addPromise, lineWith } from "./support/fields";

let machine: Machine;
let background: Background;
const guide = guideIn(1);

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guide);
});

const list = () => background.send(options, "bin.list", {});
const everything = () => machine.database.read(readStores);
async function dayPasses(now: string) {
  machine.now = now;
  await newDay(background.services);
  await settled(machine);
}

test("lists what was deleted, with whose it was, and puts it back as it was", async () => {
  await addPromise(background, await openIn(background));
  const { goals, person, ...view } = await addGoal(background, await openIn(background), { text: "Lead the demo" });
  const goalId = goals[0]?.id ?? "";
  await background.send(guide, "goal.delete", { ref: refOf({ ...view, goals, person }), goalId, deleted: true });
  expect(await list()).toMatchObject([
    { store: "goals", id: goalId, words: "Lead the demo", personName: "Robin Vale" },
  ]);
  await background.send(options, "bin.restore", { store: "goals", id: goalId });
  expect(await list()).toEqual([]);
  expect((await openIn(background)).goals.map(({ text }) => text)).toEqual(["Lead the demo"]);
  const again = background.send(options, "bin.restore", { store: "goals", id: goalId });
  await expect(again).rejects.toMatchObject({ code: "not-found" });
});

test("keeps everything for 30 days, then removes it for good, a person with all that is theirs", async () => {
  const view = await addGoal(background, await openIn(background), { text: "Theirs" });
  await background.send(guide, "direction.set", { ref: refOf(view), text: "Design", none: false });
  const kim = oneOnOne({ ...withGuest("kim@example.com", "Kim"), eventId: "kim", seriesId: "kim" });
  await addGoal(background, await openIn(background, kim), { text: "Kim's" });
  await background.send(options, "person.delete", { personId: view.person.id, deleted: true });
  await dayPasses("2026-12-24T07:00:00.000Z");
  expect(await list()).toHaveLength(1);
  await dayPasses("2026-12-24T08:00:00.000Z");
  expect(await list()).toEqual([]);
  const { people, conversations, goals, directions } = await everything();
  expect(people.map(({ name }) => name)).toEqual(["Kim"]);
  expect([conversations.length, goals.map(({ text }) => text), directions]).toEqual([1, ["Kim's"], []]);
});

test("does not put somebody back whose address another one has by now", async () => {
  const view = await addGoal(background, await openIn(background), { text: "Theirs" });
  const personId = view.person.id;
  await background.send(options, "person.delete", { personId, deleted: true });
  await addGoal(background, await openIn(background, oneOnOne({ eventId: "new", seriesId: "new" })), { text: "New" });
  const back = background.send(options, "bin.restore", { store: "people", id: personId });
  await expect(back).rejects.toMatchObject({ code: "address-taken" });
});

test("a conversation goes with its notes, and comes back with them", async () => {
  const view = await addGoal(background, await openIn(background), { text: "Made here" });
  const ref = refOf(view);
  const lines = [lineWith("Zebra")];
  await background.send(guide, "note.save", { ref, slot: "free", lines, baseVersion: 0 });
  await background.send(guide, "conversation.change", { ref, change: { kind: "career" } });
  await background.send(guide, "conversation.hold", { ref, on: "2026-11-24", noPromiseOnPurpose: true });
  const { id: conversationId, personId } = view.conversation;
  const page = () => background.send(options, "person.page", { personId });
  const found = () => background.send(options, "search.find", { text: "zebra", kinds: [], personId: null });
  expect([(await page()).person.lastCareer?.on, (await found()).total]).toEqual(["2026-11-24", 1]);

  await background.send(options, "conversation.delete", { conversationId, deleted: true });
  expect(await list()).toMatchObject([{ store: "conversations", words: "2026-11-24", personName: "Robin Vale" }]);
  expect(await page()).toMatchObject({ talks: [], person: { lastCareer: null }, goals: [{ text: "Made here" }] });
  expect((await found()).total).toBe(0);

  await background.send(options, "bin.restore", { store: "conversations", id: conversationId });
  expect(await page()).toMatchObject({ talks: [{ lines: [{ text: "Zebra" }] }], person: { lastCareer: {} } });

  await background.send(options, "conversation.delete", { conversationId, deleted: true });
  await dayPasses("2026-12-24T08:00:00.000Z");
  const { conversations, notes, goals } = await everything();
  expect([conversations, notes]).toEqual([[], []]);
  expect(goals).toMatchObject([{ text: "Made here", conversationId: null }]);
  const again = background.send(options, "conversation.delete", { conversationId, deleted: false });
  await expect(again).rejects.toMatchObject({ code: "not-found" });
});

test("what comes back brings its person back, too", async () => {
  const view = await addGoal(background, await openIn(background), { text: "Lead the demo" });
  const goalId = view.goals[0]?.id ?? "";
  await background.send(guide, "goal.delete", { ref: refOf(view), goalId, deleted: true });
  await background.send(options, "person.delete", { personId: view.person.id, deleted: true });
  await background.send(options, "bin.restore", { store: "goals", id: goalId });
  expect(await list()).toEqual([]);
  expect(await background.send(options, "people.list", {})).toMatchObject([{ name: "Robin Vale" }]);
});
