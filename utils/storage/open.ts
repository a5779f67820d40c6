/** Opens the one connection to the database, and brings an older one up to date. */
import { type IDBPDatabase, openDB } from "idb";
import type { Instant } from "../domain/values";
import type { Sealer } from "../secrets/sealer";
import { abort } from "./abort";
import { type CopyInfo, keepCopy } from "./copies";
import { BlockedError, LockedError, NoCopyError, StorageClosedError, StorageFullError, storageError } from "./errors";
import { migrations as allMigrations } from "./migrations/list";
import type { Migration } from "./migrations/migration";
import { storeNames, type TrellisSchema, type WriteTx } from "./schema";
import { type LockRecord, lockKey } from "./sealed/lock-record";
import { rewriteRecords } from "./sealed/rewrite";
import { sealedUpgrade } from "./sealed/transaction";

export const databaseName = "trellis";

export type Connection = IDBPDatabase<TrellisSchema>;

/**
 * Opens the database at the version of the last migration in the list. Data of an older version is copied first
 * (`copies.ts`); without a whole copy it is not brought up to date, and stays as it is.
 *
 * @param onLost Called when the connection must not be used again: another context wants to upgrade, or the browser
 *   ended it. It is closed by then.
 * @param sealer opens what is sealed; `null` while the lock is off or closed
 * @param beforeWriting waited for before older data is copied; throws when there is no room
 * @throws {LockedError} when sealed data must be brought up to date and cannot be read.
 * @throws {NewerDataError} when the data is of a later version.
 * @throws {NoCopyError} when there is no room for the copy.
 * @throws {StorageClosedError} when it cannot be opened; {@link BlockedError} when another context holds an older version.
 */
export async function openConnection(
  onLost: () => void,
  migrations: readonly Migration[] = allMigrations,
  sealer: Sealer | null = null,
  beforeWriting: () => Promise<void> = async () => {},
): Promise<Connection> {
  try {
    return await openWith(onLost, { migrations, sealer, copied: null });
  } catch (error) {
    if (!(error instanceof CopyFirstError)) throw error;
    return openWith(onLost, { migrations, sealer, copied: await copyBeforeUpdate(error.version, beforeWriting) });
  }
}

/** An upgrade has not begun, because the data of this version has to be copied first. */
class CopyFirstError extends Error {
  override readonly name = "CopyFirstError";
  readonly version: number;

  constructor(version: number) {
    super(`Version ${version} has to be copied first`);
    this.version = version;
  }
}

/** @returns the version of what was copied */
async function copyBeforeUpdate(version: number, beforeWriting: () => Promise<void>): Promise<number> {
  try {
    await beforeWriting();
    await copyAs("update", new Date().toISOString(), version);
    return version;
  } catch (error) {
    if (error instanceof StorageFullError) throw new NoCopyError("There is no room for a copy", { cause: error });
    throw openError(error);
  }
}

/** See `Database.copyBeforeRestore`. Throws {@link StorageFullError} and the other failures of a database. */
export function copyBeforeRestore(madeAt: Instant): Promise<number> {
  return copyAs("restore", madeAt);
}

async function copyAs(before: CopyInfo["before"], madeAt: Instant, version?: number): Promise<number> {
  const source = await openDB<unknown>(databaseName, version);
  // Whoever else brings the data up to date meanwhile makes a copy, too.
  source.addEventListener("versionchange", () => source.close());
  try {
    return await keepCopy(source, before, madeAt);
  } finally {
    source.close();
  }
}

interface Updating {
  migrations: readonly Migration[];
  sealer: Sealer | null;
  /** The version of which there is a copy already: data of no other one is brought up to date. */
  copied: number | null;
}

/** @throws {CopyFirstError} when the data is of an older version that was not copied */
function openWith(onLost: () => void, updating: Updating): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let abandoned = false;
    const opening = openDB<unknown>(databaseName, updating.migrations.length, {
      upgrade(db, from, _to, tx) {
        void migrate(from, db, tx, updating).catch((error: unknown) => reject(upgradeError(error)));
      },
      blocked() {
        abandoned = true;
        reject(new BlockedError(opening.catch(() => {})));
      },
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
    opening.then(
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
 * @throws {CopyFirstError} when it was not copied yet
 */
async function migrate(from: number, db: Upgrade[0], tx: Upgrade[1], updating: Updating): Promise<void> {
  const { migrations, sealer, copied } = updating;
  const steps = migrations.slice(from);
  // Its failure is the failure to open, which is told there.
  tx.done.catch(() => {});
  try {
    const lock = await lockIn(tx);
    if (lock !== undefined && lock.keyId !== sealer?.id) throw new LockedError(lock);
    if (from > 0 && from !== copied) throw new CopyFirstError(from);
    if (sealer === null || lock === undefined) await run(steps, db, tx);
    else await migrateSealed(steps, db, tx, sealer);
  } catch (error) {
    abort(tx);
    if (error instanceof LockedError || error instanceof CopyFirstError) throw error;
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

/** Not begun on purpose, or failed as an opening does. */
function upgradeError(error: unknown): unknown {
  return error instanceof LockedError || error instanceof CopyFirstError ? error : openError(error);
}

function openError(error: unknown): unknown {
  const known = storageError(error);
  return known === error ? new StorageClosedError("The database cannot be opened", { cause: error }) : known;
}
