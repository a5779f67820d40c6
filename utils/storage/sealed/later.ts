/** Notes, by far the most there is, are read bit by bit, and those that are sealed are opened after that. */
import type { Note } from "../../domain/note";
import type { ReadTx } from "../schema";

export interface Later<T> {
  /** Stays the same until the record is written again; `null` where there is nothing to open. */
  mark: string | null;
  open(): T;
}

/** Few enough that what waits meanwhile is answered soon. */
const partSize = 2_000;

/**
 * All notes, in no order, part by part: the next part is read while somebody looks at the one before. Those that are
 * sealed stay so until each is asked for, and come as one part.
 */
export async function* readNotes(tx: ReadTx): AsyncGenerator<Later<Note>[]> {
  const store = tx.objectStore("notes") as {
    getAll(after: IDBKeyRange | null, count: number): Promise<Note[]>;
    /** A sealed store has it. */
    getAllLater?(): Promise<Later<Note>[]>;
  };
  if (store.getAllLater) {
    yield await store.getAllLater();
    return;
  }
  let reading: Promise<Note[]> | null = store.getAll(null, partSize);
  while (reading !== null) {
    const part: Note[] = await reading;
    const last = part.length === partSize ? part.at(-1) : undefined;
    reading = last ? store.getAll(IDBKeyRange.lowerBound(last.id, true), partSize) : null;
    yield part.map((note) => ({ mark: null, open: () => note }));
  }
}
