/** Copies from before an update or a restore follow the lock. */
import { expect, test, vi } from "vitest";
import { onDisk } from "../storage/on-disk";
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
import { readPlain, restoreFile, takeFile, takeParts } from "./support/backups";
import { lineWith } from "./support/fields";
import { next, passphrase } from "./support/passphrases";
import { isSealed } from "./support/sealed";

vi.mock("../../../utils/secrets/passphrase", async (original) => {
  const { derivedQuickly } = await import("./support/passphrases");
  return derivedQuickly(await original());
});

const words = "Wants to lead the design";

let machine: Machine;
let background: Background;

/** Does something that changes the lock, and fails when it comes to the copies: what is stored is sealed anew by then. */
async function endedAtTheCopies(work: () => Promise<unknown>): Promise<void> {
  const open = indexedDB.open.bind(indexedDB);
  const failing = vi.spyOn(indexedDB, "open").mockImplementation((name, version) => {
    if (name === "trellis-copies") throw new Error("ended");
    return open(name, version);
  });
  await expect(work()).rejects.toThrow();
  failing.mockRestore();
}

test.skipIf(isSealed)(
  "copies are sealed with everything else, also when the background is ended before it has got to them",
  async () => {
    machine = newMachine();
    background = startBackground(machine);
    const ref = refOf(await openIn(background));
    await background.send(guideIn(1), "note.save", { ref, slot: "free", lines: [lineWith(words)], baseVersion: 0 });
    await background.send(options, "lock.switch-on", { passphrase, idleMinutes: 15 });
    await settled(machine);
    await restoreFile(background, await takeFile(background));
    const copies = () => onDisk("trellis-copies");
    const reopened = async (typed: string) => {
      background = startBackground(machine);
      await background.send(options, "lock.close", {});
      expect(await background.send(options, "lock.open", { passphrase: typed })).toEqual({ status: "done" });
    };

    await endedAtTheCopies(() => background.send(options, "lock.change", { passphrase, next }));
    await reopened(next);
    const [copy] = await background.send(options, "copies.list", {});
    await vi.waitFor(async () => {
      const file = await background.send(options, "copies.file", { copy: copy?.id ?? 0, passphrase: null });
      expect(JSON.stringify(readPlain(await takeParts(background, file)).stores.notes)).toContain(words);
    });

    vi.spyOn(machine.database, "relock").mockRejectedValueOnce(new Error("ended"));
    await expect(background.send(options, "lock.switch-off", { passphrase: next })).rejects.toThrow("ended");
    expect(await copies()).toContain(words);
    await reopened(next);
    await vi.waitFor(async () => expect(await copies()).not.toContain(words));

    await background.send(options, "lock.switch-off", { passphrase: next });
    expect(await copies()).toContain(words);
    await endedAtTheCopies(() => background.send(options, "lock.switch-on", { passphrase, idleMinutes: 15 }));
    await reopened(passphrase);
    await vi.waitFor(async () => expect(await copies()).not.toContain(words));
  },
);
