/** Repair mends what the check finds, drops nothing, and says what it did. */
import { beforeEach, expect, test } from "vitest";
import { findFaults } from "../../../utils/services/check/check";
import { newDay } from "../../../utils/services/midnight";
import { readContents } from "../../../utils/storage/contents";
import { readStores } from "../../../utils/storage/stores";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  openIn,
  options,
  refOf,
  settled,
  startBackground,
} from "./support/background";
import { addGoal, addPromise, lineWith } from "./support/fields";

let machine: Machine;
let background: Background;
let personId: string;
let conversationId: string;
const guide = guideIn(1);

beforeEach(async () => {
  machine = newMachine();
  background = startBackground(machine);
  const view = await addGoal(background, await openIn(background), { text: "Lead the demo" });
  personId = view.person.id;
  conversationId = view.conversation.id;
  const lines = [lineWith("Zebra")];
  await background.send(guide, "note.save", { ref: refOf(view), slot: "free", lines, baseVersion: 0 });
  await addPromise(background, await openIn(background), { text: "Introduce her" });
  await background.send(guide, "conversation.change", { ref: refOf(view), change: { kind: "career" } });
  await background.send(guide, "conversation.hold", {
    ref: refOf(view),
    on: "2026-11-24",
    noPromiseOnPurpose: true,
  });
});

const repair = () => background.send(options, "storage.repair", {});
const faults = async () => findFaults(await machine.database.read(readContents), machine.now.slice(0, 10));
const page = (id = personId) => background.send(options, "person.page", { personId: id });

test("finds nothing where nothing is wrong, and changes nothing", async () => {
  const before = await machine.database.read(readStores);
  expect(await repair()).toEqual({ looked: expect.any(Number), mended: [], left: [] });
  expect(await machine.database.read(readStores)).toEqual(before);
});

test("what belongs to nobody is kept, and seen again under a name that says so", async () => {
  await machine.database.write((tx) => tx.objectStore("people").delete(personId));
  const { mended, left } = await repair();
  expect(mended).toContainEqual({ kind: "owner", store: "goals", count: 1 });
  expect(left).toEqual([]);
  expect(await faults()).toEqual([]);
  expect(await page()).toMatchObject({
    person: { name: "Found by Repair", lastCareer: { on: "2026-11-24" } },
    goals: [{ text: "Lead the demo" }],
    promises: [{ text: "Introduce her" }],
    talks: [{ lines: [{ text: "Zebra" }] }],
  });
});

test("a note without its conversation gets one on the day that it was written", async () => {
  await machine.database.write((tx) => tx.objectStore("conversations").delete(conversationId));
  const { mended } = await repair();
  expect(mended).toContainEqual({ kind: "owner", store: "notes", count: 1 });
  expect(mended).toContainEqual({ kind: "derived", store: "people", count: 1 });
  expect(await faults()).toEqual([]);
  expect((await page()).talks).toMatchObject([{ date: "2026-11-24", lines: [{ text: "Zebra" }] }]);
});

test("what is kept beside records is worked out anew, and what names nothing lets go", async () => {
  await machine.database.write(async (tx) => {
    const person = await tx.objectStore("people").get(personId);
    if (person) await tx.objectStore("people").put({ ...person, lastCareer: null });
    const row = await tx.objectStore("conversations").get(conversationId);
    if (row) await tx.objectStore("conversations").put({ ...row, eventIds: [] });
    const [goal] = await tx.objectStore("goals").getAll();
    if (goal) await tx.objectStore("goals").put({ ...goal, objectiveId: "gone", leadsTo: "gone" });
    const [note] = await tx.objectStore("notes").getAll();
    if (note) await tx.objectStore("notes").put({ ...note, personId: "somebody" });
  });
  expect((await repair()).left).toEqual([]);
  expect(await faults()).toEqual([]);
  const { person, goals } = await page();
  expect(person.lastCareer?.on).toBe("2026-11-24");
  expect(goals).toMatchObject([{ objectiveId: null, leadsTo: null }]);
});

test("a record that cannot be read is left as it is, and said", async () => {
  const broken = { id: "broken", personId, lines: "half" };
  await machine.database.write((tx) => tx.objectStore("notes").put(broken as never));
  expect(await repair()).toMatchObject({ mended: [], left: [{ kind: "invalid", store: "notes", count: 1 }] });
  expect(await machine.database.read((tx) => tx.objectStore("notes").get("broken"))).toEqual(broken);
});

test("the bin, once it is empty, leaves nothing to repair", async () => {
  await background.send(options, "conversation.delete", { conversationId, deleted: true });
  const objective = await background.send(options, "objective.add", {
    objective: { level: "team", text: "Fewer bugs", period: "" },
  });
  const view = await addGoal(background, await openIn(background), { objectiveId: objective.id });
  await background.send(guide, "energiser.add", { ref: refOf(view), text: "The launch" });
  await background.send(options, "objective.delete", { objectiveId: objective.id, deleted: true });
  machine.now = "2027-01-10T08:00:00.000Z";
  await newDay(background.services);
  await settled(machine);
  expect(await background.send(options, "bin.list", {})).toEqual([]);
  expect(await faults()).toEqual([]);
});
