/** Opens the one connection to the database, and brings an older one up to date. */
import { type IDBPDatabase, openDB } from "idb";
import type { Sealer } from "../secrets/sealer";
import { LockedError, StorageClosedError, storageError } from "./errors";
import { migrations as allMigrations } from "./migrations/list";
import type { Migration } from "./migrations/migration";
import { storeNames, type TrellisSchema, type WriteTx } from "./schema";
import { type LockRecord, lockKey } from "./sealed/lock-record";
import { rewriteRecords } from "./sealed/rewrite";
import { sealedUpgrade } from "./sealed/transaction";

export const databaseName = "trellis";

export type Connection = IDBPDatabase<TrellisSchema>;

/**
 * Opens the database at the version of the last migration in the list.
 *
 * @param onLost Called when the connection must not be used again: another context wants to upgrade, or the browser
 *   ended it. It is closed by then.
 * @param sealer opens what is sealed; `null` while the lock is off or closed
 * @throws {LockedError} when sealed data must be brought up to date and cannot be read.
 * @throws {NewerDataError} when the data is of a later version.
 * @throws {StorageClosedError} when it cannot be opened, or when another context still holds an older version.
 */
export function openConnection(
  onLost: () => void,
  migrations: readonly Migration[] = allMigrations,
  sealer: Sealer | null = null,
): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let abandoned = false;
    openDB<unknown>(databaseName, migrations.length, {
      upgrade(db, from, _to, tx) {
        void migrate(migrations.slice(from), db, tx, sealer).catch(reject);
      },
      blocked() {
        abandoned = true;
        reject(new StorageClosedError("Another page still holds the database at an older version"));
      },
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    }).then(
      (db) => {
        // Nobody waits for it any more, and an idle connection would block the next upgrade.
        if (abandoned) db.close();
        else resolve(db as unknown as Connection);
      },
      (error: unknown) => reject(openError(error)),
    );
  });
}

type Upgrade = Parameters<Migration>;

/**
 * Runs the steps in order. One that fails undoes the whole upgrade: the old data stays, and opening fails.
 *
 * @throws {LockedError} when the data is sealed, and `sealer` does not open it
 */
async function migrate(steps: readonly Migration[], ...[db, tx, sealer]: [...Upgrade, Sealer | null]): Promise<void> {
  // Its failure is the failure to open, which is told there.
  tx.done.catch(() => {});
  try {
    const lock = await lockIn(tx);
    if (lock === undefined) await run(steps, db, tx);
    else if (lock.keyId === sealer?.id) await migrateSealed(steps, db, tx, sealer);
    else throw new LockedError(lock);
  } catch (error) {
    tx.abort();
    if (error instanceof LockedError) throw error;
    console.error("Trellis: the database could not be brought up to date", error);
  }
}

async function run(steps: readonly Migration[], ...[db, tx]: Upgrade): Promise<void> {
  for (const step of steps) await step(db, tx);
}

/** The steps see opened records. An index that one of them made finds nothing until all rows are sealed for it anew. */
async function migrateSealed(steps: readonly Migration[], ...[db, tx, sealer]: [...Upgrade, Sealer]): Promise<void> {
  const [sealedDb, sealedTx] = sealedUpgrade(db, tx, sealer);
  await run(steps, sealedDb, sealedTx);
  const everything = sealedTx as unknown as WriteTx;
  await rewriteRecords(
    everything,
    everything,
    storeNames.filter((name) => db.objectStoreNames.contains(name as never)),
  );
}

async function lockIn(tx: Upgrade[1]): Promise<LockRecord | undefined> {
  return [...tx.objectStoreNames].includes("meta") ? tx.objectStore("meta").get(lockKey) : undefined;
}

function openError(error: unknown): unknown {
  const known = storageError(error);
  return known === error ? new StorageClosedError("The database cannot be opened", { cause: error }) : known;
}
