/** Many people at once: all or none, known in the calendar at once, and gone again with one click. */
import { beforeEach, expect, test } from "vitest";
import { type ImportedPerson, nothingElse } from "../../../utils/domain/people-import";
import { readStores } from "../../../utils/storage/stores";
import {
  type Background,
  contentIn,
  guideIn,
  lastShown,
  type Machine,
  newMachine,
  oneOnOne,
  openIn,
  options,
  refOf,
  settled,
  startBackground,
  viewIn,
} from "./support/background";
import { previewFile, restoreFile, takeFile } from "./support/backups";
import { lineWith } from "./support/fields";

let machine: Machine;
let background: Background;

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
});

const named = (name: string, fields: Partial<ImportedPerson> = {}): ImportedPerson => ({
  ...nothingElse,
  name,
  kind: "report",
  emails: [`${name.toLowerCase()}@example.com`],
  ...fields,
});
const robin = named("Robin", { knownSeries: ["weekly"], usualTime: "10:00" });
const importAll = (people: ImportedPerson[], withErased = false) =>
  background.send(options, "people.add", { people, withErased });
const undo = (at = "") => background.send(options, "people.take-back", { at });
const people = () => background.send(options, "people.list", {});
const stores = () => machine.database.read(readStores);

test("adds each with all that the file says, and counts them as due", async () => {
  const lastCareer = { on: "2025-03-01", approximate: true };
  const more = { kind: "peer", role: "Designer", startDate: "2020-02-29", rough: "never" } as const;
  const { done } = await importAll([named("Ines", { lastCareer }), named("Kim", { ...more, emails: [] })]);
  expect(done).toMatchObject({ added: 2, changed: 0 });
  const [ines, kim] = await people();
  expect(ines?.lastCareer).toMatchObject({ on: "2025-03-01", approximate: true });
  expect(kim).toMatchObject({ kind: "peer", role: "Designer", startDate: "2020-02-29", emails: [] });
  expect(kim?.clock).toEqual({ everyMonths: null, pause: null, rough: { answer: "never", answeredOn: "2026-11-24" } });
  const { rows } = await background.send({ ...options, kind: "popup" }, "popup.view", {});
  expect(rows[0]?.clock).toMatchObject({ state: "overdue", approximate: true, lastOn: "2025-03-01" });
  await settled(machine);
  expect(machine.badges.at(-1)?.text).toBe("1");
});

test.each([
  ["address-taken", [named("Robin", { emails: ["ROBIN@example.com"] })]],
  ["address-taken", [named("Ana"), named("Ana")]],
  ["invalid", [named("Ana", { lastCareer: { on: "2026-11-25", approximate: false } })]],
  ["not-found", [named("Ana", { personId: "nobody" })]],
])("adds nobody when one of them cannot be (%s)", async (code, bad) => {
  await importAll([robin]);
  const before = await stores();
  await expect(importAll([named("Lee"), ...bad])).rejects.toMatchObject({ code });
  expect(await stores()).toEqual(before);
});

test("takes all of it back, but nobody about whom something was written since", async () => {
  await importAll([robin]);
  const before = (await stores()).people.map(({ editedAt, ...person }) => person);
  const [known] = await people();
  const lastCareer = { on: "2026-01-05", approximate: false };
  const { done } = await importAll([
    named("Robin", { personId: known?.id ?? "", knownSeries: ["other"], usualTime: "09:00", lastCareer }),
    named("Ines", { lastCareer }),
  ]);
  expect(done).toMatchObject({ added: 1, changed: 1 });
  expect((await people())[1]).toMatchObject({ knownSeries: ["weekly", "other"], usualTime: "10:00" });
  expect(await undo(done?.at)).toEqual({ stay: [] });
  const after = await stores();
  expect(after.people.map(({ editedAt, ...person }) => person)).toEqual(before);
  expect(after.conversations).toEqual([]);
  await expect(undo(done?.at)).rejects.toMatchObject({ code: "not-found" });

  const again = await importAll([named("Ines", { lastCareer })]);
  machine.now = "2026-11-24T09:00:00.000Z";
  const [ines] = await people();
  await background.send(options, "person.change", { personId: ines?.id ?? "", change: { role: "Designer" } });
  expect(await undo(again.done?.at)).toEqual({ stay: ["Ines"] });
  expect(await people()).toHaveLength(2);
});

test("asks before it brings back somebody who was erased", async () => {
  await importAll([robin]);
  const [known] = await people();
  await background.send(options, "person.erase", { personId: known?.id ?? "", name: "Robin" });
  expect(JSON.stringify(await machine.database.read((tx) => tx.objectStore("meta").getAll()))).not.toContain(known?.id);
  expect(await importAll([named("Lee"), robin])).toEqual({ erased: ["robin@example.com"], done: null });
  expect(await people()).toEqual([]);
  expect((await importAll([named("Lee"), robin], true)).done).toMatchObject({ added: 2 });
});

test("their events carry the mark at once, and no more once the user says otherwise or they are gone", async () => {
  await background.send(options, "settings.change", { change: { marks: true } });
  const marked = async () =>
    (await background.send(contentIn(1), "calendar.chips", { eventIds: ["weekly_20270105T090000Z", "other"] })).marked;
  expect(await marked()).toEqual([]);
  const { done } = await importAll([robin]);
  expect(await marked()).toEqual(["weekly_20270105T090000Z"]);
  await openIn(background, oneOnOne({ eventId: "weekly_20270105T090000Z" }));
  await background.send(guideIn(1), "event.correct", { choice: { kind: "not-one-on-one" }, windowId: null });
  expect(await marked()).toEqual([]);
  await background.send(guideIn(1), "event.uncorrect", { windowId: null });
  expect(await marked()).toEqual(["weekly_20270105T090000Z"]);
  await undo(done?.at);
  expect(await marked()).toEqual([]);
});

test("their guide opens at once, also where the page keeps its guests to itself", async () => {
  await importAll([robin]);
  const hidden = oneOnOne({ guests: [], guestCount: 2 });
  const state = await background.send(contentIn(1), "calendar.opened", { event: hidden, theme: "light" });
  expect(state).toMatchObject({ open: true, marked: true });
  const view = viewIn(await background.send(guideIn(1), "guide.current", { windowId: null }));
  expect(view).toMatchObject({ stored: false, person: { name: "Robin" }, conversation: { date: "2026-11-24" } });
  background.connect(guideIn(1));
  const lines = [lineWith("Written")];
  await background.send(guideIn(1), "note.save", { ref: refOf(view), slot: "free", lines, baseVersion: 0 });
  expect((await openIn(background, oneOnOne())).notes[0]?.lines[0]?.text).toBe("Written");
  await background.send(contentIn(1), "calendar.opened", {
    event: oneOnOne({ eventId: "strange", seriesId: "strange", guests: [], guestCount: 2 }),
    theme: "light",
  });
  expect(lastShown(machine, "tab:1")).toMatchObject({ status: "attach" });
});

test("a group under a known series stays one: what the page says of its guests counts", async () => {
  await importAll([robin]);
  const third = [
    ...oneOnOne().guests,
    { email: "x@example.com", name: "X", organizer: false, kind: "person" as const },
  ];
  const event = oneOnOne({ guests: third, guestCount: 3 });
  expect(await background.send(contentIn(1), "calendar.opened", { event, theme: "light" })).toMatchObject({
    open: false,
  });
});

test("goes with a backup, and is merged from one", async () => {
  await importAll([robin]);
  const file = await takeFile(background);
  expect(await previewFile(background, file)).toMatchObject({ added: 0, changed: 0 });
  machine = newMachine();
  background = startBackground(machine);
  await importAll([named("Robin", { knownSeries: ["newer"] })]);
  await restoreFile(background, file);
  expect((await people()).map(({ knownSeries }) => knownSeries?.sort())).toEqual([["newer", "weekly"]]);
});
