/** A backup brought back: beside what is stored or in its place, all of it or nothing. */
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { findFaults } from "../../../utils/services/check/check";
import { readContents } from "../../../utils/storage/contents";
import { runs } from "../runs";
import { nextWeek, oneOnOne, options } from "./support/background";
import { previewFile, restoreFile, takeFile } from "./support/backups";
import { type Computer, newComputer } from "./support/computer";

let computer: Computer;

beforeEach(() => start());

/** Another computer, without anything on it. */
function start(): void {
  computer = newComputer();
}

const backUp = () => takeFile(computer.background);
const restore = (file: Uint8Array<ArrayBuffer>, how: "merge" | "replace" = "merge") =>
  restoreFile(computer.background, file, { how });
const preview = (file: Uint8Array<ArrayBuffer>) => previewFile(computer.background, file);

describe("on another computer", () => {
  test.each(["merge", "replace"] as const)("is the same as before, by %s", async (how) => {
    await computer.fill();
    const [before, file] = [await computer.everything(), await backUp()];
    start();
    await restore(file, how);
    expect(await computer.everything()).toEqual(before);
  });

  test("says first what it holds and what it would do, and changes nothing by that", async () => {
    await computer.fill();
    const file = await backUp();
    start();
    const said = await preview(file);
    expect(said).toMatchObject({ holds: { people: 1, conversations: 2, notes: 2, goals: 1, promises: 1 } });
    expect(said.added).toBeGreaterThan(6);
    expect((await computer.everything()).people).toEqual([]);
  });
});

test("is not said to be refused once it is stored, whatever fails after that", async () => {
  await computer.fill();
  const file = await backUp();
  start();
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  // What is expected to be there is noted outside of the database, after it.
  computer.machine.local.set = () => {
    throw new Error("There is no room.");
  };
  await restore(file, "replace");
  expect((await computer.everything()).notes).toHaveLength(2);
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  told.mockRestore();
});

describe("merging", () => {
  test("the same file again changes nothing", async () => {
    await computer.fill();
    const file = await backUp();
    const before = await computer.everything();
    expect(await preview(file)).toMatchObject({ added: 0, changed: 0 });
    await restore(file);
    await restore(file);
    expect(await computer.everything()).toEqual(before);
  });

  test("keeps what is newer here, and every line of both", async () => {
    await computer.write("First words");
    const file = await backUp();
    computer.machine.now = "2026-11-24T09:00:00.000Z";
    await computer.write("First words, said better");
    await computer.write("Only here", "here");
    await restore(file);
    const [note] = (await computer.everything()).notes;
    expect(note?.lines.map(({ text }) => text).sort()).toEqual(["First words, said better", "Only here"]);
  });

  test("takes somebody with a known address for the one who is here", async () => {
    await computer.fill();
    const file = await backUp();
    start();
    computer.machine.nextId = 1_000;
    await computer.write("Written on this computer", "mine", oneOnOne({ eventId: "other", seriesId: "other" }));
    await restore(file);
    const { people, conversations, notes } = await computer.everything();
    expect(people).toHaveLength(1);
    expect(new Set(conversations.map(({ personId }) => personId))).toEqual(new Set([people[0]?.id]));
    expect(new Set(notes.map(({ personId }) => personId))).toEqual(new Set([people[0]?.id]));
    expect(notes).toHaveLength(3);
  });

  test("leaves settings as they are; replacing takes those of the backup, at once", async () => {
    await computer.background.send(options, "settings.change", { change: { width: 420 } });
    const file = await backUp();
    await computer.background.send(options, "settings.change", { change: { width: 330 } });
    await restore(file);
    expect((await computer.background.send(options, "settings.get", {})).width).toBe(330);
    await restore(file, "replace");
    expect((await computer.background.send(options, "settings.get", {})).width).toBe(420);
  });
});

test("whatever two computers wrote, merging a file a second time changes nothing, and no line is lost", async () => {
  const word = fc.constantFrom("alpha", "beta", "gamma", "delta");
  const edit = fc.record({ line: fc.nat(2), text: word, event: fc.boolean(), minute: fc.nat(3) });
  const history = fc.array(edit, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(history, history, async (here, there) => {
      const play = async (edits: typeof here) => {
        for (const { line, text, event, minute } of edits) {
          computer.machine.now = `2026-11-24T08:0${minute}:00.000Z`;
          await computer.write(text, `line ${line}`, oneOnOne(event ? nextWeek : {}));
        }
      };
      start();
      await play(there);
      const theirs = await computer.everything();
      const file = await takeFile(computer.background);
      start();
      computer.machine.nextId = 500;
      await play(here);
      await restoreFile(computer.background, file);
      const once = await computer.everything();
      await restoreFile(computer.background, file);
      expect(await computer.everything()).toEqual(once);
      expect(await previewFile(computer.background, file)).toMatchObject({ added: 0, changed: 0, both: 0 });
      const lines = once.notes.flatMap(({ lines }) => lines.map(({ id }) => id));
      for (const { lines: own } of theirs.notes) for (const { id } of own) expect(lines).toContain(id);
      const today = computer.machine.now.slice(0, 10);
      expect(findFaults(await computer.machine.database.read(readContents), today)).toEqual([]);
    }),
    { numRuns: runs(20) },
  );
}, 60_000);
