/** Pasted notes come under their days, once, and go again as a whole. */
import { beforeEach, expect, test } from "vitest";
import { readStores } from "../../../utils/storage/stores";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  openIn,
  options,
  refOf,
  startBackground,
} from "./support/background";
import { lineWith } from "./support/fields";

let machine: Machine;
let background: Background;
const guide = guideIn(1);
let personId: string;

beforeEach(async () => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guide);
  const view = await openIn(background);
  const lines = [lineWith("Typed by hand")];
  await background.send(guide, "note.save", { ref: refOf(view), slot: "free", lines, baseVersion: 0 });
  personId = view.person.id;
});

const text = (words: string) => ({ kind: "text", done: false, text: words }) as const;
const entries = [
  { date: "2026-11-24", lines: [text("Typed by hand"), text("Said"), text("Said")] },
  { date: "2025-03-01", lines: [{ kind: "check", done: false, text: "Send it" } as const] },
  { date: "2025-02-01", lines: [] },
];
const paste = () => background.send(options, "import.notes", { personId, entries });
const page = () => background.send(options, "person.page", { personId });
const words = async () => (await page()).talks.map(({ lines }) => lines.map((line) => line.text));

test("stand under their day, beside what is there, as conversations that were held", async () => {
  expect(await paste()).toMatchObject({ conversations: 2, lines: 3 });
  expect(await words()).toEqual([["Typed by hand", "Said", "Said"], ["Send it"], []]);
  expect((await page()).talks.map(({ state }) => state)).toEqual(["planned", "held", "held"]);
  expect((await page()).clock?.lastOn).toBeNull();
});

test("the same a second time add nothing, and the first can still be taken back", async () => {
  const before = await machine.database.read(readStores);
  await paste();
  const once = await words();
  expect(await paste()).toMatchObject({ conversations: 0, lines: 0 });
  expect(await words()).toEqual(once);
  const { imported } = await page();
  expect(imported).toMatchObject({ lines: 3, conversations: 2 });
  await background.send(options, "import.undo", { at: imported?.at ?? "" });
  const after = await machine.database.read(readStores);
  expect({ ...after, notes: after.notes.map(({ lines }) => lines) }).toEqual({
    ...before,
    notes: before.notes.map(({ lines }) => lines),
  });
  await expect(background.send(options, "import.undo", { at: imported?.at ?? "" })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("are taken back as a whole although they took a while, and can be pasted again", async () => {
  machine.pace = 1;
  const before = await words();
  const { at } = await paste();
  await background.send(options, "import.undo", { at });
  expect(await words()).toEqual(before);
  expect(await paste()).toMatchObject({ conversations: 2, lines: 3 });
});

test("what was changed since is kept when the rest is taken back", async () => {
  const { at } = await paste();
  machine.now = "2026-11-24T09:00:00.000Z";
  const { notes } = await openIn(background);
  const [note] = notes;
  const lines = (note?.lines ?? []).map((line, index) =>
    index === 1 ? { ...line, text: "Said, and meant", editedAt: machine.now } : line,
  );
  const ref = refOf(await openIn(background));
  await background.send(guide, "note.save", { ref, slot: "free", lines, baseVersion: note?.version ?? 0 });
  await background.send(options, "import.undo", { at });
  expect(await words()).toEqual([["Typed by hand", "Said, and meant"]]);
});

test("nobody who is gone takes any", async () => {
  await background.send(options, "person.delete", { personId, deleted: true });
  await expect(paste()).rejects.toMatchObject({ code: "not-found" });
});
