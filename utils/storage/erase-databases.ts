/** Removes every database that Trellis has made, copies included. */
import { deleteDB } from "idb";

/** @throws what the browser says when one cannot be removed */
export async function eraseDatabases(): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  await Promise.all(names.map((name) => deleteDB(name)));
}
