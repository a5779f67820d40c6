/** The database as the services use it: one transaction for each thing that a person does. */
import { nameOf, storageError } from "./errors";
import { type Connection, openConnection } from "./open";
import { type ReadTx, storeNames, type Tx, type WriteTx } from "./schema";

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
}

/**
 * The database behind one connection that is opened when first needed, and again after it was lost or failed.
 *
 * Both methods throw {@link StorageClosedError}, {@link NewerDataError}, {@link StorageFullError}, or what `work` threw.
 */
export function createDatabase(open: typeof openConnection = openConnection): Database {
  let connection: Promise<Connection> | null = null;
  let writes = 0;

  function connect(): Promise<Connection> {
    if (connection === null) {
      const opened = open(() => forget(opened));
      connection = opened;
      opened.catch(() => forget(opened));
    }
    return connection;
  }

  function forget(lost: Promise<Connection>): void {
    if (connection === lost) connection = null;
  }

  /** A connection may be closing without having said so: then nothing has run yet, and a new one is tried once. */
  async function begin<Mode extends IDBTransactionMode>(mode: Mode): Promise<Tx<Mode>> {
    const current = connect();
    try {
      return (await current).transaction([...storeNames], mode);
    } catch (error) {
      if (nameOf(error) !== "InvalidStateError") throw error;
      forget(current);
      return (await connect()).transaction([...storeNames], mode);
    }
  }

  async function run<T, Mode extends IDBTransactionMode>(mode: Mode, work: (tx: Tx<Mode>) => Promise<T>): Promise<T> {
    let tx: Tx<Mode> | null = null;
    try {
      tx = await begin(mode);
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      if (tx) await undo(tx);
      // A request that fails because the disk is full aborts the rest, whose own errors say only "aborted".
      throw storageError(tx?.error ?? error);
    }
  }

  return {
    read: (work) => run("readonly", work),
    async write(work) {
      try {
        return await run("readwrite", work);
      } finally {
        // After a failure, too: it costs one more reading, and nothing old is ever taken for new.
        writes += 1;
      }
    },
    revision: () => writes,
  };
}

/** Takes back what was written so far, and waits until that is done. */
async function undo(tx: Pick<ReadTx, "abort" | "done">): Promise<void> {
  try {
    tx.abort();
  } catch {
    // It has ended already, by itself.
  }
  await tx.done.catch(() => {});
}
