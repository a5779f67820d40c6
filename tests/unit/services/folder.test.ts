/** A backup lies in the user's folder for each day on which something changed, and what stops it is said. */
import { beforeEach, expect, test } from "vitest";
import { lookAfter } from "../../../utils/services/care";
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
import { restoreFile } from "./support/backups";
import { lineWith } from "./support/fields";
import { folderOf } from "./support/folder";

let machine: Machine;
let background: Background;
const guide = guideIn(1);

beforeEach(() => {
  machine = newMachine();
  machine.folder = folderOf();
  background = startBackground(machine);
});

const names = () =>
  [...(machine.folder?.files.keys() ?? [])].map((name) => name.replace(/auto-\w+-/, "auto-tag-").replace(/\..*$/, ""));
const state = () => background.send(options, "folder.get", {});
async function write(text: string): Promise<string> {
  const view = await openIn(background);
  const baseVersion = view.notes[0]?.version ?? 0;
  const lines = [{ ...lineWith(text), editedAt: machine.now }];
  await background.send(guide, "note.save", { ref: refOf(view), slot: "free", lines, baseVersion });
  return view.person.id;
}
async function dayBegins(day: string) {
  machine.now = `${day}T07:30:00.000Z`;
  background = startBackground(machine);
  await lookAfter(background.services);
  await settled(machine);
}

test("one file for each day on which something was written, and none for the others", async () => {
  await write("First");
  expect(await background.send(options, "folder.write", {})).toMatchObject({ name: "Backups", problem: null });
  await dayBegins("2026-11-25");
  expect(names()).toEqual(["trellis-backup-auto-tag-2026-11-24"]);
  await write("Second");
  await dayBegins("2026-11-26");
  await dayBegins("2026-11-27");
  expect(names()).toEqual(["trellis-backup-auto-tag-2026-11-24", "trellis-backup-auto-tag-2026-11-26"]);
  expect((await background.send(options, "storage.facts", {})).lastBackupAt).toBe("2026-11-26T07:30:00.000Z");
});

test("what was erased is a change, too", async () => {
  const personId = await write("First");
  await background.send(options, "objective.add", { objective: { level: "team", text: "Fewer bugs", period: "" } });
  await background.send(options, "person.add", {
    person: { ...(await openIn(background)).person, name: "Kim", emails: [] },
  });
  await background.send(options, "folder.write", {});
  await background.send(options, "person.erase", { personId, name: "Robin Vale" });
  await dayBegins("2026-11-25");
  expect(names()).toHaveLength(2);
});

test("an empty store is not written, and pushes nothing out", async () => {
  await dayBegins("2026-11-25");
  await background.send(options, "folder.write", {});
  expect(names()).toEqual([]);
});

test.each([
  ["NotAllowedError", "asks"],
  ["NotFoundError", "gone"],
  ["QuotaExceededError", "full"],
  ["AbortError", "failed"],
] as const)("%s is said as %s, and the next try mends it", async (name, problem) => {
  await write("First");
  if (machine.folder) machine.folder.failing = name;
  await dayBegins("2026-11-25");
  expect(await state()).toMatchObject({ problem, lastAt: null });
  expect(await background.send(options, "care.notices", {})).toContainEqual({ about: "folder", problem });
  if (machine.folder) machine.folder.failing = null;
  await dayBegins("2026-11-26");
  expect(await state()).toMatchObject({ problem: null, lastAt: "2026-11-26T07:30:00.000Z" });
  expect(await background.send(options, "care.notices", {})).toEqual([]);
});

test("a permission that was taken back is asked for again, calmly", async () => {
  await write("First");
  await background.send(options, "folder.write", {});
  if (machine.folder) machine.folder.allowed = false;
  expect(await state()).toMatchObject({ problem: "asks", lastAt: "2026-11-24T07:30:00.000Z" });
  if (machine.folder) machine.folder.allowed = true;
  expect(await background.send(options, "folder.write", {})).toMatchObject({ problem: null });
});

test("a folder that is forgotten keeps its files and gets no more", async () => {
  await write("First");
  await background.send(options, "folder.write", {});
  await background.send(options, "folder.forget", {});
  await write("Second");
  await dayBegins("2026-11-25");
  expect([await state(), names().length]).toEqual([null, 0]);
});

test.skipIf(process.env.TRELLIS_SEALED !== undefined)(
  "with the lock on it is sealed, and the passphrase of the lock brings it back elsewhere",
  { timeout: 30_000 },
  async () => {
    await write("Zebra quartz");
    const passphrase = "four words of my own";
    await background.send(options, "lock.switch-on", { passphrase, idleMinutes: 15 });
    expect(await background.send(options, "folder.write", {})).toMatchObject({ problem: null, locked: true });
    const [name = "", bytes = new Uint8Array()] = [...(machine.folder?.files ?? [])][0] ?? [];
    expect(name).toMatch(/\.trellis$/);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("Zebra");

    machine = newMachine();
    background = startBackground(machine);
    const wrong = restoreFile(background, bytes, { passphrase: "not these words" });
    await expect(wrong).rejects.toMatchObject({ code: "wrong-passphrase" });
    await expect(restoreFile(background, bytes)).rejects.toMatchObject({ code: "passphrase-needed" });
    const changed = bytes.slice();
    changed.set([1, 2, 3], changed.length - 40);
    await expect(restoreFile(background, changed, { passphrase })).rejects.toMatchObject({ code: "changed-backup" });
    await restoreFile(background, bytes, { passphrase });
    const found = await background.send(options, "search.find", { text: "zebra", kinds: [], personId: null });
    expect(found.total).toBe(1);
  },
);
