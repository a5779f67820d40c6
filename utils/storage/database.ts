/** The database as the services use it: one transaction for each thing that a person does. */
import type { Instant } from "../domain/values";
import type { Sealer } from "../secrets/sealer";
import { abort } from "./abort";
import {
  BlockedError,
  LockedError,
  NoCopyError,
  nameOf,
  StorageClosedError,
  StorageFullError,
  storageError,
} from "./errors";
import { type Connection, copyBeforeRestore, openConnection } from "./open";
import { type MetaValues, type ReadTx, storeNames, type Tx, type WriteTx } from "./schema";
import { type LockRecord, lockKey } from "./sealed/lock-record";
import { rewriteRecords } from "./sealed/rewrite";
import { sealedTransaction } from "./sealed/transaction";
import { alwaysSound, type SoundLog } from "./sound-log";

export interface Database {
  /** Runs `work` in one reading transaction. `work` may await nothing but requests of `tx`. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one writing transaction and answers only after it is complete. If `work` throws, nothing of it is
   * written. `work` may await nothing but requests of `tx`.
   */
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** Rises with every write, so that what was read before is known to be old. */
  revision(): number;
  /** How the data is locked, whether or not the key is at hand; `null` while the lock is off. */
  lockRecord(): Promise<LockRecord | null>;
  /**
   * Seals everything with another key, or opens everything with `null`: all of it, or nothing where that fails.
   *
   * @param keepKey called once it is stored, before anything else is read: from then on the other key is needed
   * @throws {LockedError} when what is stored cannot be opened
   */
  relock(to: { record: LockRecord; sealer: Sealer } | null, keepKey: () => Promise<void>): Promise<void>;
  /**
   * Copies what is stored now, which is about to be replaced or added to.
   *
   * @returns the id of the copy
   */
  copyBeforeRestore(madeAt: Instant): Promise<number>;
  /** Call it before another database of ours is opened: see {@link SoundLog.beforeOpening}. */
  beforeOpening(): Promise<void>;
  /** Changes what stands in the open beside the sealed data, while the lock is on. */
  changeLock(change: Partial<Pick<LockRecord, "idleMinutes" | "former">>): Promise<void>;
}

/** Opens what is sealed; `null` while the key is not at hand. */
export type SealerSource = () => Promise<Sealer | null>;

interface Opened {
  db: Connection;
  lock: LockRecord | null;
}

interface Begun<Mode extends IDBTransactionMode> {
  tx: Tx<Mode>;
  opened: Opened;
  sealer: Sealer | null;
}

/**
 * The database behind one connection that is opened when first needed, and again after it was lost or failed.
 *
 * All methods throw {@link StorageClosedError}, {@link NewerDataError}, {@link StorageFullError},
 * {@link NoRoomToOpenError}, {@link NoCopyError}, {@link LockedError}, or what `work` threw.
 */
export function createDatabase(
  open: typeof openConnection = openConnection,
  sealerNow: SealerSource = async () => null,
  log: SoundLog = alwaysSound,
): Database {
  let connection: Promise<Opened> | null = null;
  let writes = 0;
  /** Over which a write failed with the disk. */
  let doubtful: Promise<Opened> | null = null;
  /** Sealing everything anew: until it is done nobody knows how rows are written. */
  let relocking: Promise<unknown> | null = null;

  function connect(): Promise<Opened> {
    if (connection === null) {
      const opened = openWithLock(() => {
        forget(opened);
        void log.mayBeCut();
      });
      connection = opened;
      opened.catch(async (error) => {
        // Asked now, the browser would let a second request wait behind the blocked one without a word.
        if (error instanceof BlockedError) await error.ended;
        else if (isOfTheDisk(error)) void log.mayBeCut();
        forget(opened);
      });
    }
    return connection;
  }

  async function openWithLock(onLost: () => void): Promise<Opened> {
    await log.beforeOpening();
    const db = await open(onLost, undefined, await sealerNow(), log.beforeWriting);
    const record: unknown = await db
      .transaction("meta")
      .objectStore("meta")
      .get(lockKey as keyof MetaValues);
    return { db, lock: (record as LockRecord | undefined) ?? null };
  }

  function forget(lost: Promise<Opened>): void {
    if (connection === lost) connection = null;
  }

  /** A connection may be closing without having said so: then nothing has run yet, and a new one is tried once. */
  async function begin<Mode extends IDBTransactionMode>(mode: Mode, waits: boolean): Promise<Begun<Mode>> {
    if (waits) await afterRelocking();
    const current = connect();
    try {
      return start(mode, await current, await sealerNow(), waits) ?? (await begin(mode, waits));
    } catch (error) {
      if (nameOf(error) !== "InvalidStateError") throw error;
      // The browser closes it after a full disk, too.
      void log.mayBeCut();
      forget(current);
      return start(mode, await connect(), await sealerNow(), waits) ?? (await begin(mode, waits));
    }
  }

  /** @returns `null` when everything is being sealed anew: how rows are to be written is known after that */
  function start<Mode extends IDBTransactionMode>(mode: Mode, opened: Opened, sealer: Sealer | null, waits: boolean) {
    if (waits && relocking !== null) return null;
    return { tx: opened.db.transaction([...storeNames], mode), opened, sealer };
  }

  async function run<T, Mode extends IDBTransactionMode>(
    mode: Mode,
    work: (tx: Tx<Mode>, begun: Begun<Mode>) => Promise<T>,
    waits = true,
  ): Promise<T> {
    let tx: Tx<Mode> | null = null;
    try {
      const begun = await begin(mode, waits);
      tx = begun.tx;
      const result = await work(unsealed(begun), begun);
      // What was read cannot be taken back: nobody waits for its end.
      if (mode === "readonly") tx.done.catch(() => {});
      else await tx.done;
      return result;
    } catch (error) {
      if (tx) await undo(tx);
      // A request that fails because the disk is full aborts the rest, whose own errors say only "aborted".
      throw storageError(tx?.error ?? error);
    }
  }

  async function write<T>(work: (tx: WriteTx, begun: Begun<"readwrite">) => Promise<T>, waits = true): Promise<T> {
    await log.beforeWriting();
    await leaveDoubtful();
    try {
      return await watched(run("readwrite", work, waits));
    } finally {
      // After a failure, too: it costs one more reading, and nothing old is ever taken for new.
      writes += 1;
    }
  }

  /** Notes after which failure a record may be cut off. */
  async function watched<T>(working: Promise<T>): Promise<T> {
    try {
      return await working;
    } catch (error) {
      if (isOfTheDisk(error)) {
        doubtful = connection;
        await log.mayBeCut();
      }
      throw error;
    }
  }

  /**
   * Over a connection on which a write failed with a full disk, Firefox refuses the next one too, however much room there
   * is by then (seen in 153, in 4 and 5 of 24 rounds of the fault tests). It is read from until then.
   */
  async function leaveDoubtful(): Promise<void> {
    if (doubtful === null) return;
    const left = doubtful;
    doubtful = null;
    forget(left);
    // One that never opened is gone by itself.
    await left.then(({ db }) => db.close()).catch(() => {});
  }

  async function afterRelocking(): Promise<void> {
    while (relocking !== null) await relocking.catch(() => {});
  }

  return {
    read: (work) => run("readonly", (tx) => work(tx)),
    write: (work) => write((tx) => work(tx)),
    revision: () => writes,

    async lockRecord() {
      await afterRelocking();
      try {
        return (await connect()).lock;
      } catch (error) {
        if (error instanceof LockedError) return error.record;
        throw storageError(error);
      }
    },

    async relock(to, keepKey) {
      await afterRelocking();
      const working = write(async (tx, begun) => {
        await rewriteRecords(tx, to ? sealedTransaction(begun.tx, to.sealer) : begun.tx, storeNames);
        await putLock(begun.tx, to?.record ?? null);
        return begun.opened;
      }, false).then((opened) => {
        opened.lock = to?.record ?? null;
        return keepKey();
      });
      relocking = working;
      try {
        await working;
      } finally {
        relocking = null;
      }
    },

    async copyBeforeRestore(madeAt) {
      await log.beforeWriting();
      return watched(copyBeforeRestore(madeAt));
    },

    beforeOpening: () => log.beforeOpening(),

    changeLock: (change) =>
      write(async (_tx, { tx, opened }) => {
        if (opened.lock === null) return;
        const record = { ...opened.lock, ...change };
        await putLock(tx, record);
        opened.lock = record;
      }),
  };
}

/** A failure of the disk or the browser, with which a record may be cut off. */
function isOfTheDisk(error: unknown): boolean {
  // Older data is copied before it is brought up to date.
  return [StorageFullError, StorageClosedError, NoCopyError].some((kind) => error instanceof kind);
}

/** @throws {LockedError} when the rows are sealed with another key than the one at hand */
function unsealed<Mode extends IDBTransactionMode>({ tx, opened: { lock }, sealer }: Begun<Mode>): Tx<Mode> {
  if (lock === null) return tx;
  if (sealer?.id !== lock.keyId) throw new LockedError(lock);
  return sealedTransaction(tx, sealer);
}

/** The record is no one's data, so no type of the schema knows it. */
async function putLock(tx: WriteTx, record: LockRecord | null): Promise<void> {
  const meta = tx.objectStore("meta");
  if (record === null) await meta.delete(lockKey as keyof MetaValues);
  else await meta.put(record as never, lockKey as keyof MetaValues);
}

/** Takes back what was written so far, and waits until that is done. */
async function undo(tx: Pick<ReadTx, "abort" | "done">): Promise<void> {
  abort(tx);
  await tx.done.catch(() => {});
}
