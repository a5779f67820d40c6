/** Two records of one person become one: all that was written about either stands under it, once. */
import { beforeEach, expect, test } from "vitest";
import type { ConversationView } from "../../../utils/domain/views";
import { putConversation } from "../../../utils/storage/repositories/conversations";
import { putNote } from "../../../utils/storage/repositories/notes";
import { readStores } from "../../../utils/storage/stores";
import { noteWith } from "../storage/records";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  openIn,
  options,
  refOf,
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

const second = { eventId: "other", seriesId: "other", start: "2026-11-26T10:00" };
const asVale = oneOnOne({ ...second, ...withGuest("r.vale@example.com", "R. Vale") });

async function write(view: ConversationView, text: string): Promise<ConversationView> {
  const ref = refOf(view);
  await background.send(guide, "note.save", { ref, slot: "free", lines: [lineWith(text)], baseVersion: 0 });
  return background.send(guide, "conversation.change", { ref, change: { minutes: 45 } });
}

/** Robin Vale under two addresses, each with a conversation, a goal, a promise, a moment and a direction. */
async function twoRecords() {
  const ids: string[] = [];
  for (const event of [oneOnOne(), asVale]) {
    const view = await write(await openIn(background, event), `Note of ${event.seriesId}`);
    const ref = refOf(view);
    await addGoal(background, view, { text: `Goal of ${event.seriesId}` });
    await addPromise(background, view, { text: `Promise of ${event.seriesId}` });
    await background.send(guide, "energiser.add", { ref, text: `Moment of ${event.seriesId}` });
    await background.send(guide, "direction.set", { ref, text: `Direction of ${event.seriesId}`, none: false });
    ids.push(view.person.id);
  }
  const [personId = "", otherId = ""] = ids;
  return { personId, otherId };
}

/** The other record has a plan for the same event, with a note. */
async function inviteTwice(otherId: string): Promise<void> {
  const { conversation } = await openIn(background);
  await machine.database.write(async (tx) => {
    await putConversation(tx, { ...conversation, id: "copy", personId: otherId });
    await putNote(tx, noteWith("Twice invited", "copy", otherId));
  });
}

test("says what would move before it moves, and changes nothing by that", async () => {
  const ids = await twoRecords();
  const before = await machine.database.read(readStores);
  const preview = await background.send(options, "people.joinable", ids);
  expect(preview).toMatchObject({ conversations: 1, goals: 1, promises: 1 });
  expect(preview.result.emails).toEqual(["robin@example.com", "r.vale@example.com"]);
  expect(await machine.database.read(readStores)).toEqual(before);
});

test("brings everything under one record, where the calendar finds it by both addresses", async () => {
  const ids = await twoRecords();
  await background.send(options, "people.join", { ...ids, taken: [] });
  const page = await background.send(options, "person.page", { personId: ids.personId });
  const sorted = (texts: string[]) => texts.toSorted();
  expect(sorted(page.talks.flatMap(({ lines }) => lines.map(({ text }) => text)))).toEqual([
    "Note of other",
    "Note of weekly",
  ]);
  expect(sorted(page.goals.map(({ text }) => text))).toEqual(["Goal of other", "Goal of weekly"]);
  expect(sorted(page.promises.map(({ text }) => text))).toEqual(["Promise of other", "Promise of weekly"]);
  expect(sorted(page.energisers.map(({ text }) => text))).toEqual(["Moment of other", "Moment of weekly"]);
  expect(page.direction?.text).toBe("Direction of weekly · Direction of other");
  expect((await openIn(background, asVale)).person.id).toBe(ids.personId);
  expect(await background.send(options, "people.list", {})).toHaveLength(1);
  expect(JSON.stringify(await machine.database.read(readStores))).not.toContain(ids.otherId);
});

test("lets the other record's words stand where the user says so", async () => {
  const ids = await twoRecords();
  const change = { role: "Lead", startDate: "2020-02-29", clock: { everyMonths: 6, pause: null, rough: null } };
  await background.send(options, "person.change", { personId: ids.otherId, change });
  const mine = { role: "Designer", startDate: "2021-01-01" };
  await background.send(options, "person.change", { personId: ids.personId, change: mine });
  const joined = await background.send(options, "people.join", { ...ids, taken: ["name", "startDate", "clock"] });
  expect(joined).toMatchObject({ name: "R. Vale", role: "Designer", startDate: "2020-02-29" });
  expect(joined.clock.everyMonths).toBe(6);
});

test("makes one plan of two for the same event", async () => {
  const ids = await twoRecords();
  await inviteTwice(ids.otherId);
  await background.send(options, "people.join", { ...ids, taken: [] });
  const { talks } = await background.send(options, "person.page", { personId: ids.personId });
  expect(talks.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ["Note of other"],
    ["Note of weekly", "Twice invited"],
  ]);
});

test("is taken back to the letter, as long as nothing was changed since", async () => {
  const ids = await twoRecords();
  await inviteTwice(ids.otherId);
  const stored = () => machine.database.read(readStores);
  const before = await stored();
  const unjoin = () => background.send(options, "people.unjoin", ids);
  await expect(unjoin()).rejects.toMatchObject({ code: "changed-since" });

  await background.send(options, "people.join", { ...ids, taken: ["name"] });
  const joined = await stored();
  expect(joined).not.toEqual(before);
  await unjoin();
  expect(await stored()).toEqual(before);
  await expect(unjoin()).rejects.toMatchObject({ code: "changed-since" });

  await background.send(options, "people.join", { ...ids, taken: [] });
  await background.send(options, "person.change", { personId: ids.personId, change: { role: "Lead" } });
  const changed = await stored();
  await expect(unjoin()).rejects.toMatchObject({ code: "changed-since" });
  expect(await stored()).toEqual(changed);
});

test("refuses a record with itself, and one that is gone", async () => {
  const { personId, otherId } = await twoRecords();
  const join = (otherId: string) => background.send(options, "people.join", { personId, otherId, taken: [] });
  await expect(join(personId)).rejects.toMatchObject({ code: "invalid" });
  await background.send(options, "person.delete", { personId: otherId, deleted: true });
  await expect(join(otherId)).rejects.toMatchObject({ code: "not-found" });
});
