import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { createDatabase, type Database } from "../../../utils/storage/database";

/** An empty IndexedDB, and the database in it. */
export function freshDatabase(): Database {
  globalThis.indexedDB = new IDBFactory();
  return createDatabase();
}
