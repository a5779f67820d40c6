/**
 * Keeps what is stored from being lost by what was cut off. Chromium keeps IndexedDB in LevelDB, which writes into a log.
 * After a full disk, a crash or a power cut its last record may be there in part; Chromium goes on behind it, and when it
 * reads that log the next time, takes it for damaged and removes every database (seen in 156: records checked with their
 * own sums, "Reusing old log", then "Creating DB since it was missing"). So a log whose end is not known to be whole is
 * filled up before anything else is written: then Chromium begins another one and lets go of it.
 */
import { openDB } from "idb";
import { NoRoomToOpenError, StorageFullError, storageError } from "./errors";

export interface SoundLog {
  /**
   * Call it before anything is written.
   *
   * @throws {StorageFullError} when so little room is left that a record could be cut off: nothing was touched
   */
  beforeWriting(): Promise<void>;
  /**
   * Call it before anything is opened, if only to be read: the browser may write a few bytes of its own then, and those
   * behind a record that was cut off are the end of everything (seen with a full disk in 2 of 100 rounds).
   *
   * @throws {NoRoomToOpenError} when the log is not known to be whole, and there is no room to begin another one
   */
  beforeOpening(): Promise<void>;
  /** A write failed, or the browser ended the connection: a record may be cut off. */
  mayBeCut(): Promise<void>;
}

interface SoundLogDeps {
  /** Memory that is gone when the browser closes: what it does not know may have been a crash. */
  session: {
    read(): Promise<Record<string, unknown>>;
    write(key: string, value: unknown): Promise<void>;
    remove(key: string): Promise<void>;
  };
  /** Bytes that can still be written; `null` where the browser does not tell. */
  freeBytes(): Promise<number | null>;
}

const sessionKey = "soundLog";
const fillerName = "trellis-filler";
/** Chromium begins another log when it holds this much (its `write_buffer_size`), and a little more. */
const logBytes = 4.5 * 2 ** 20;
/** A larger value would stand in a file of its own. Drawn by chance, since values are compressed. */
const pieceBytes = 2 ** 15;
/** The filler stands in the log, and once more in the table that is made of it. */
const leastToOpen = 16 * 2 ** 20;
/** The rest is for what is written. */
const leastToWrite = 32 * 2 ** 20;

/** For browsers that keep IndexedDB in another way. */
export const alwaysSound: SoundLog = {
  async beforeWriting() {},
  async beforeOpening() {},
  async mayBeCut() {},
};

export function createSoundLog({ session, freeBytes }: SoundLogDeps): SoundLog {
  let sound: Promise<void> | null = null;
  let forgotten: Promise<unknown> = Promise.resolve();

  async function isKnownSound(): Promise<boolean> {
    await forgotten;
    return (await session.read())[sessionKey] === true;
  }

  async function makeSound(): Promise<void> {
    if (await isKnownSound()) return;
    await fill();
    await session.write(sessionKey, true);
  }

  async function ensureSound(): Promise<void> {
    sound ??= makeSound();
    try {
      await sound;
    } catch (error) {
      sound = null;
      throw storageError(error);
    }
  }

  async function hasRoom(least: number): Promise<boolean> {
    const free = await freeBytes();
    return free === null || free >= least;
  }

  return {
    async beforeWriting() {
      if (!(await hasRoom(leastToWrite))) throw new StorageFullError("There is hardly any room left on the disk");
      await ensureSound();
    },
    async beforeOpening() {
      if (sound === null && !(await isKnownSound()) && !(await hasRoom(leastToOpen)))
        throw new NoRoomToOpenError("There is too little room left on the disk");
      await ensureSound();
    },
    async mayBeCut() {
      const before = sound;
      sound = null;
      // What is on its way would note a sound log after it was forgotten.
      forgotten = Promise.allSettled([before]).then(() => session.remove(sessionKey));
      await forgotten;
    },
  };
}

async function fill(): Promise<void> {
  const filler = await openDB(fillerName, 1, {
    upgrade(db) {
      db.createObjectStore("pieces");
    },
  });
  try {
    const piece = crypto.getRandomValues(new Uint8Array(pieceBytes));
    const tx = filler.transaction("pieces", "readwrite");
    for (let at = 0; at < logBytes / pieceBytes; at++) void tx.store.put(piece, at).catch(() => {});
    await tx.done;
    await filler.clear("pieces");
  } finally {
    filler.close();
  }
}
