/** How one step from a schema version to the next is written. */
import type { IDBPDatabase, IDBPTransaction } from "idb";

/**
 * Brings the database from one version to the next. It sees the stores as they were at that time, therefore without
 * the types of today, and may await nothing but requests of `tx`.
 */
export type Migration = (
  db: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], "versionchange">,
) => void | Promise<void>;
