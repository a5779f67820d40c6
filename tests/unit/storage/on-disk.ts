/** What lies in a database, sealed or not, as text in which words can be looked for. */
import { openDB } from "idb";
import { databaseName } from "../../../utils/storage/open";

export async function onDisk(name = databaseName): Promise<string> {
  const db = await openDB(name);
  const all = await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store)));
  db.close();
  return rowsAsText(all);
}

/** Bytes as letters: words that stand in them in the open are found. */
export function rowsAsText(rows: unknown): string {
  return JSON.stringify(rows, (_key, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
  );
}
