/** One record in two versions: which of them counts when a backup is added to what is there. */
import { beforeEach, describe, expect, test } from "vitest";
import { previewFile, readPlain, restoreFile, takeFile } from "./support/backups";
import { type Computer, newComputer } from "./support/computer";

let computer: Computer;

beforeEach(() => start());

/** Another computer, without anything on it. */
function start(): void {
  computer = newComputer();
}

describe("two versions of a record", () => {
  /** The file of this computer, in which the first record of a store says something else. */
  const set =
    (store: "goals" | "promises" | "people" | "directions" | "conversations", fields: object) =>
    (file: Uint8Array): string => {
      const backup = readPlain(file);
      Object.assign(backup.stores[store][0] as object, fields);
      return JSON.stringify(backup);
    };
  const later = "2026-12-24T09:00:00.000Z";

  test("of different moments: the newer one counts, wherever it is", async () => {
    await computer.fill();
    const file = await takeFile(computer.background);
    const newer = set("promises", { text: "Ask for more", editedAt: later })(file);
    expect(await previewFile(computer.background, newer)).toMatchObject({ added: 0, changed: 1, both: 0, stays: 0 });
    await restoreFile(computer.background, newer);
    expect((await computer.everything()).promises).toMatchObject([{ text: "Ask for more" }]);
    await restoreFile(computer.background, file);
    expect((await computer.everything()).promises).toMatchObject([{ text: "Ask for more" }]);
  });

  test("of one moment: both are kept and told of, and only once", async () => {
    await computer.fill();
    const other = set("promises", { text: "Ask somebody else" })(await takeFile(computer.background));
    expect(await previewFile(computer.background, other)).toMatchObject({ added: 0, changed: 0, both: 1, stays: 0 });
    await restoreFile(computer.background, other);
    const texts = async () => (await computer.everything()).promises.map(({ text }) => text).toSorted();
    expect(await texts()).toEqual(["Ask for a budget", "Ask somebody else"]);
    expect(await previewFile(computer.background, other)).toMatchObject({ added: 0, changed: 0, both: 0 });
    await restoreFile(computer.background, other);
    expect(await texts()).toEqual(["Ask for a budget", "Ask somebody else"]);
  });

  test("of one moment, where there can be only one: that here stays, and it is told", async () => {
    await computer.fill();
    const other = set("people", { role: "Somebody else" })(await takeFile(computer.background));
    expect(await previewFile(computer.background, other)).toMatchObject({ changed: 0, both: 0, stays: 1 });
    await restoreFile(computer.background, other);
    expect((await computer.everything()).people[0]?.role).not.toBe("Somebody else");
  });

  test("of a direction stand below each other", async () => {
    await computer.fill();
    const other = set("directions", { text: "Research" })(await takeFile(computer.background));
    await restoreFile(computer.background, other);
    await restoreFile(computer.background, other);
    expect((await computer.everything()).directions[0]?.text).toBe("Design\nResearch");
  });

  test("of a goal: the wording that does not count any more is among the earlier ones", async () => {
    await computer.fill();
    const file = await takeFile(computer.background);
    const newer = set("goals", { text: "Lead every demo", editedAt: later })(file);
    await restoreFile(computer.background, newer);
    const once = await computer.everything();
    expect(once.goals).toMatchObject([{ text: "Lead every demo", history: [{ text: "Lead the demo" }] }]);
    expect(await previewFile(computer.background, newer)).toMatchObject({ changed: 0 });
    await restoreFile(computer.background, file);
    expect(await computer.everything()).toEqual(once);
  });

  test("of a stage: the mark that was made last counts, in whichever conversation it stands", async () => {
    await computer.write("Words");
    const stages = [{ stageId: "topics", done: true, doneAt: later, skipped: false, skippedAt: null }];
    const current = (await computer.everything()).conversations[0];
    const own = current?.stages.find(({ stageId }) => stageId === "topics") ?? current?.stages[0];
    const marked = stages.map((stage) => ({ ...stage, stageId: own?.stageId ?? "" }));
    const rest = current?.stages.filter(({ stageId }) => stageId !== own?.stageId) ?? [];
    const other = set("conversations", { stages: [...marked, ...rest], editedAt: "2026-01-01T00:00:00.000Z" })(
      await takeFile(computer.background),
    );
    await restoreFile(computer.background, other);
    const merged = (await computer.everything()).conversations[0]?.stages.find(
      ({ stageId }) => stageId === own?.stageId,
    );
    expect(merged).toEqual(own ? marked[0] : undefined);
  });

  test("of a conversation: the career clock follows what counts now", async () => {
    await computer.write("Words");
    const held = { kind: "career", state: "held", date: "2026-11-20", editedAt: later };
    await restoreFile(computer.background, set("conversations", held)(await takeFile(computer.background)));
    expect((await computer.everything()).people[0]?.lastCareer).toMatchObject({ on: "2026-11-20" });
  });
});
