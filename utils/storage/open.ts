/** Opens the one connection to the database, and brings an older one up to date. */
import { type IDBPDatabase, openDB } from "idb";
import { StorageClosedError, storageError } from "./errors";
import { migrations as allMigrations } from "./migrations/list";
import type { Migration } from "./migrations/migration";
import type { TrellisSchema } from "./schema";

export const databaseName = "trellis";

export type Connection = IDBPDatabase<TrellisSchema>;

/**
 * Opens the database at the version of the last migration in the list.
 *
 * @param onLost Called when the connection must not be used again: another context wants to upgrade, or the browser
 *   ended it. It is closed by then.
 * @throws {NewerDataError} when the data is of a later version.
 * @throws {StorageClosedError} when it cannot be opened, or when another context still holds an older version.
 */
export function openConnection(
  onLost: () => void,
  migrations: readonly Migration[] = allMigrations,
): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let abandoned = false;
    openDB<unknown>(databaseName, migrations.length, {
      upgrade(db, from, _to, tx) {
        void migrate(migrations.slice(from), db, tx);
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

/** Runs the steps in order. One that fails undoes the whole upgrade: the old data stays, and opening fails. */
async function migrate(steps: readonly Migration[], ...[db, tx]: Parameters<Migration>): Promise<void> {
  // Its failure is the failure to open, which is told there.
  tx.done.catch(() => {});
  try {
    for (const step of steps) await step(db, tx);
  } catch (error) {
    console.error("Trellis: the database could not be brought up to date", error);
    tx.abort();
  }
}

function openError(error: unknown): unknown {
  const known = storageError(error);
  return known === error ? new StorageClosedError("The database cannot be opened", { cause: error }) : known;
}
