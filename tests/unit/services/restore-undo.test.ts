/** The copy that is kept from before a restore, and the way back to it. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { newDay } from "../../../utils/services/midnight";
import { oneOnOne, options, settled } from "./support/background";
import { readPlain, restoreFile, takeFile, takeParts } from "./support/backups";
import { type Computer, newComputer } from "./support/computer";

// Fast on a quiet machine; restoring with the lock on is not, on a busy one.
vi.setConfig({ testTimeout: 30_000 });
let computer: Computer;

beforeEach(() => start());

/** Another computer, without anything on it. */
function start(): void {
  computer = newComputer();
}

describe("going back", () => {
  test.each(["merge", "replace"] as const)("after %s everything is as it was before", async (how) => {
    await computer.fill();
    const file = await takeFile(computer.background);
    start();
    computer.machine.nextId = 2_000;
    await computer.write("Only on this computer", "mine", oneOnOne({ eventId: "other", seriesId: "other" }));
    await settled(computer.machine);
    const before = await computer.everything();
    const copy = await restoreFile(computer.background, file, { how });
    expect(await computer.everything()).not.toEqual(before);
    const source = { kind: "copy", copy } as const;
    const wanted = { source, passphrase: null, leaveOutLoose: false };
    expect(await computer.background.send(options, "restore.preview", wanted)).toMatchObject({ holds: { people: 1 } });
    await computer.background.send(options, "restore.apply", { ...wanted, how: "replace", withErased: false });
    expect(await computer.everything()).toEqual(before);
  });

  test("is offered for 30 days, and as a file", async () => {
    await computer.fill();
    await restoreFile(computer.background, await takeFile(computer.background));
    const [copy] = await computer.background.send(options, "copies.list", {});
    expect(copy).toMatchObject({ before: "restore", holds: { people: 1, conversations: 2, notes: 2 }, offered: false });
    const made = await computer.background.send(options, "copies.file", { copy: copy?.id ?? 0, passphrase: null });
    expect(readPlain(await takeParts(computer.background, made)).stores.notes).toHaveLength(2);
    computer.machine.now = "2026-12-23T07:30:00.000Z";
    await newDay(computer.background.services);
    await settled(computer.machine);
    expect(await computer.background.send(options, "copies.list", {})).toHaveLength(1);
    computer.machine.now = "2026-12-25T07:30:00.000Z";
    await newDay(computer.background.services);
    await vi.waitFor(async () => expect(await computer.background.send(options, "copies.list", {})).toEqual([]));
  });

  test("is not possible to somebody who was erased since", async () => {
    await computer.fill();
    await restoreFile(computer.background, await takeFile(computer.background));
    const [person] = await computer.background.send(options, "people.list", {});
    await computer.background.send(options, "person.erase", { personId: person?.id ?? "", name: person?.name ?? "" });
    const [copy] = await computer.background.send(options, "copies.list", {});
    expect(copy?.holds).toEqual({ people: 0, conversations: 0, notes: 0 });
    const made = await computer.background.send(options, "copies.file", { copy: copy?.id ?? 0, passphrase: null });
    const text = JSON.stringify(readPlain(await takeParts(computer.background, made)).stores);
    expect(text).not.toContain(JSON.stringify(person?.id));
    expect(text).not.toContain("robin@example.com");
    expect(text).not.toContain("First words");
  });

  test("a restore for whose copy there is no room does nothing", async () => {
    await computer.write("First words");
    const file = await takeFile(computer.background);
    await computer.write("Newer words");
    const before = await computer.everything();
    const add = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(restoreFile(computer.background, file, { how: "replace" })).rejects.toMatchObject({
      code: "storage-full",
    });
    add.mockRestore();
    expect(await computer.everything()).toEqual(before);
    expect(await computer.background.send(options, "copies.list", {})).toEqual([]);
  });
});
