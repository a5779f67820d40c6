/** Erasing a person: nothing of them is left anywhere, nobody else loses a thing, and old files ask first. */
import { beforeEach, expect, test } from "vitest";
import { readStores } from "../../../utils/storage/stores";
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
  withGuest,
} from "./support/background";
import { previewFile, restoreFile, takeFile } from "./support/backups";
import { addGoal, addPromise, lineWith } from "./support/fields";

let machine: Machine;
let background: Background;
const guide = guideIn(1);

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guide);
});

const kim = oneOnOne({ eventId: "kim", seriesId: "kim", ...withGuest("kim@example.com", "Kim Lund") });

/** Robin with something in every store, and Kim beside them. Kim's event is open. */
async function bothKnown() {
  const view = await openIn(background, oneOnOne());
  const ref = refOf(view);
  const lines = [lineWith("Secret words"), { ...lineWith("Secret, they said"), id: "said", kind: "quote" as const }];
  await background.send(guide, "note.save", { ref, slot: "free", lines, baseVersion: 0 });
  await addGoal(background, view, { text: "Secret goal" });
  await addPromise(background, view, { text: "Secret promise" });
  await background.send(guide, "energiser.add", { ref, text: "Secret moment" });
  await background.send(guide, "direction.set", { ref, text: "Secret direction", none: false });
  await background.send(guide, "advice.dismiss", { ref, adviceId: `too-many ${view.person.id}` });
  await openIn(background, kim);
  await background.send(guide, "event.correct", {
    choice: { kind: "someone-else", person: { id: view.person.id }, alsoKnownAs: false },
    windowId: null,
  });
  await background.send(guide, "event.uncorrect", { windowId: null });
  const other = await openIn(background, kim);
  await addPromise(background, other, { text: "Kept for Kim" });
  await settled(machine);
  return view.person.id;
}

const everything = async () =>
  JSON.stringify(await machine.database.read(readStores)) + JSON.stringify([...machine.session]);
const erase = (personId: string, name = "Robin Vale") => background.send(options, "person.erase", { personId, name });

test("says what would go", async () => {
  const personId = await bothKnown();
  expect(await background.send(options, "person.erasable", { personId })).toEqual({
    ...{ conversations: 1, notes: 1, quotes: 1, goals: 1, promises: 1, energisers: 1 },
    ...{ direction: true, suggested: false, copies: 0 },
  });
});

test("leaves no word, address or id anywhere, and everything of others", async () => {
  const personId = await bothKnown();
  await openIn(background, oneOnOne(nextWeek));
  await erase(personId);
  await settled(machine);
  const left = await everything();
  for (const trace of ["Secret", "robin@example.com", "Robin Vale", `"${personId}"`]) expect(left).not.toContain(trace);
  expect(left).toContain("Kept for Kim");
});

test("wants the name, and somebody who is there", async () => {
  const personId = await bothKnown();
  const before = await everything();
  await expect(erase(personId, "Robin")).rejects.toMatchObject({ code: "invalid" });
  await expect(erase("nobody")).rejects.toMatchObject({ code: "not-found" });
  expect(await everything()).toBe(before);
});

test("asks before a file brings them back, by address and by id, and keeps them out until then", async () => {
  const personId = await bothKnown();
  const file = await takeFile(background);
  await erase(personId);
  const preview = () => previewFile(background, file);
  expect((await preview()).erased).toEqual(["Robin Vale"]);
  for (const how of ["merge", "replace"] as const) {
    await restoreFile(background, file, { how });
    expect(await everything()).not.toContain("Secret");
    expect((await preview()).erased).toEqual(["Robin Vale"]);
  }
  await restoreFile(background, file, { withErased: true });
  expect(await everything()).toContain("Secret words");
});

test("example people come and go, and leave nothing", async () => {
  await bothKnown();
  const before = await machine.database.read(readStores);
  await background.send(options, "demo.add", {});
  const people = await background.send(options, "people.list", {});
  expect(people.filter(({ name }) => name.endsWith("Example"))).toHaveLength(6);
  const page = await background.send(options, "person.page", { personId: "demo-noor" });
  const places = page.goals.map(({ leadsTo }) => leadsTo ?? "nothing yet");
  expect(places.toSorted()).toEqual(["demo-year", "demo-year", "direction", "nothing yet"]);
  await background.send(options, "demo.remove", {});
  expect(await machine.database.read(readStores)).toEqual(before);
});
