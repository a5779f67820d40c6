/** A backup brought back: beside what is stored or in its place, all of it or nothing. */
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Backup } from "../../../utils/storage/backup";
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
} from "./support/background";
import { addGoal, addPromise, lineWith } from "./support/fields";

let machine: Machine;
let background: Background;
const guide = guideIn(1);

beforeEach(() => start());

/** Another computer, without anything on it. */
function start(): void {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guide);
}

const backUp = async () => (await background.send(options, "backup.make", {})).text;
const restore = (text: string, how: "merge" | "replace" = "merge") =>
  background.send(options, "restore.apply", { withErased: false, text, how });
const preview = (text: string) => background.send(options, "restore.preview", { text });
const everything = () => machine.database.read(readStores);

async function write(text: string, id = "line", event = oneOnOne()) {
  const view = await openIn(background, event);
  const note = view.notes.find(({ slot }) => slot === "free");
  const lines = [...(note?.lines ?? []).filter((line) => line.id !== id), { ...lineWith(text), id }];
  const saved = { ref: refOf(view), slot: "free", lines, baseVersion: note?.version ?? 0 };
  await background.send(guide, "note.save", saved);
  return openIn(background, event);
}

/** A little of everything. */
async function fill(): Promise<void> {
  await write("First words");
  await addPromise(background, await openIn(background));
  await addGoal(background, await openIn(background), { text: "Lead the demo" });
  const ref = refOf(await openIn(background));
  await background.send(guide, "energiser.add", { ref, text: "The launch" });
  await background.send(guide, "direction.set", { ref, text: "Design", none: false });
  await background.send(options, "objective.add", { objective: { level: "team", text: "Fewer bugs", period: "Q1" } });
  await write("Next week", "next", oneOnOne(nextWeek));
  await background.send(guide, "event.correct", { choice: { kind: "ignore-series" }, windowId: null });
  await settled(machine);
}

describe("on another computer", () => {
  test.each(["merge", "replace"] as const)("is the same as before, by %s", async (how) => {
    await fill();
    const [before, file] = [await everything(), await backUp()];
    start();
    await restore(file, how);
    expect(await everything()).toEqual(before);
  });

  test("says first what it holds and what it would do, and changes nothing by that", async () => {
    await fill();
    const file = await backUp();
    start();
    const said = await preview(file);
    expect(said).toMatchObject({ holds: { people: 1, conversations: 2, notes: 2, goals: 1, promises: 1 } });
    expect(said.added).toBeGreaterThan(6);
    expect((await everything()).people).toEqual([]);
  });
});

describe("merging", () => {
  test("the same file again changes nothing", async () => {
    await fill();
    const file = await backUp();
    const before = await everything();
    expect(await preview(file)).toMatchObject({ added: 0, changed: 0 });
    await restore(file);
    await restore(file);
    expect(await everything()).toEqual(before);
  });

  test("keeps what is newer here, and every line of both", async () => {
    await write("First words");
    const file = await backUp();
    machine.now = "2026-11-24T09:00:00.000Z";
    await write("First words, said better");
    await write("Only here", "here");
    await restore(file);
    const [note] = (await everything()).notes;
    expect(note?.lines.map(({ text }) => text).sort()).toEqual(["First words, said better", "Only here"]);
  });

  test("takes somebody with a known address for the one who is here", async () => {
    await fill();
    const file = await backUp();
    start();
    machine.nextId = 1_000;
    await write("Written on this computer", "mine", oneOnOne({ eventId: "other", seriesId: "other" }));
    await restore(file);
    const { people, conversations, notes } = await everything();
    expect(people).toHaveLength(1);
    expect(new Set(conversations.map(({ personId }) => personId))).toEqual(new Set([people[0]?.id]));
    expect(new Set(notes.map(({ personId }) => personId))).toEqual(new Set([people[0]?.id]));
    expect(notes).toHaveLength(3);
  });

  test("leaves settings as they are; replacing takes those of the backup, at once", async () => {
    await background.send(options, "settings.change", { change: { width: 420 } });
    const file = await backUp();
    await background.send(options, "settings.change", { change: { width: 330 } });
    await restore(file);
    expect((await background.send(options, "settings.get", {})).width).toBe(330);
    await restore(file, "replace");
    expect((await background.send(options, "settings.get", {})).width).toBe(420);
  });
});

describe("a file that is no good", () => {
  const change = (file: string, work: (backup: Backup) => void) => {
    const backup = JSON.parse(file) as Backup;
    work(backup);
    return JSON.stringify(backup);
  };

  test.each([
    ["not-a-backup", () => "hello"],
    ["not-a-backup", () => '{"format":"other"}'],
    ["not-a-backup", () => "[]"],
    ["damaged-backup", (file: string) => file.slice(0, -40)],
    ["damaged-backup", (file: string) => change(file, ({ stores }) => stores.people.push({ id: 7 }))],
    ["damaged-backup", (file: string) => change(file, (backup) => Object.assign(backup.stores, { notes: "none" }))],
    ["newer-backup", (file: string) => change(file, (backup) => Object.assign(backup, { schema: 99 }))],
    ["newer-backup", (file: string) => change(file, (backup) => Object.assign(backup, { version: 2 }))],
  ])("is told by its own sentence (%s), and nothing is written", async (code, make) => {
    await fill();
    const [before, file] = [await everything(), make(await backUp())];
    for (const how of ["merge", "replace"] as const) await expect(restore(file, how)).rejects.toMatchObject({ code });
    await expect(preview(file)).rejects.toMatchObject({ code });
    expect(await everything()).toEqual(before);
  });

  test("poisons nothing", async () => {
    await fill();
    const file = (await backUp()).replace('"people":[{', '"people":[{"__proto__":{"poisoned":true},"constructor":{},');
    await restore(file, "replace");
    expect("poisoned" in {}).toBe(false);
    expect(Object.keys((await everything()).people[0] ?? {})).not.toContain("constructor");
  });

  test("is refused or read whole, wherever it was changed", async () => {
    await fill();
    const [before, file] = [await everything(), await backUp()];
    const place = fc.nat(file.length - 1);
    await fc.assert(
      fc.asyncProperty(place, fc.nat(40), fc.string({ maxLength: 6 }), async (at, cut, put) => {
        const changed = file.slice(0, at) + put + file.slice(at + cut);
        const refused = await preview(changed).then(
          () => false,
          ({ code }: { code: string }) => /^(not-a|damaged|newer)-backup$/.test(code),
        );
        if (refused) await expect(restore(changed, "replace")).rejects.toBeDefined();
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
