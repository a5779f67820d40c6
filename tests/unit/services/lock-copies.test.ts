/** Copies from before an update or a restore follow the lock. */
import { openDB } from "idb";
import { expect, test, vi } from "vitest";
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

// A slow derivation is the point of it, but not of these tests.
vi.mock("../../../utils/secrets/passphrase", async (original) => {
  const actual = await original<typeof import("../../../utils/secrets/passphrase")>();
  return {
    ...actual,
    sealWithPassphrase: (bytes: never, text: string) => actual.sealWithPassphrase(bytes, text, 100_000),
  };
});

const passphrase = "copper lantern over seven hills";
const next = "seven hills under a copper sky";
const words = "Wants to lead the design";

/** With the lock on from the start there would be nothing to switch on. */
const isSealed = process.env.TRELLIS_SEALED !== undefined;
let machine: Machine;
let background: Background;

async function onDisk(name: string): Promise<string> {
  const db = await openDB(name);
  const all = await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store)));
  db.close();
  return JSON.stringify(all, (_key, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
  );
}

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
