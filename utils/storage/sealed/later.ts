/** Notes, by far the most there is, are read bit by bit, and those that are sealed are opened when somebody asks for them. */
import type { Note } from "../../domain/note";
import type { ReadTx } from "../schema";

export interface Later<T> {
  /** Where the record lies. */
  key: IDBValidKey;
  /** Stays the same until the record is written again; `null` where there is nothing to open. */
  mark: string | null;
  open(): T;
}

/** Few enough at first that there is something to look at soon, and later that what waits meanwhile is answered soon. */
const [firstPart, largestPart] = [250, 1_000];

/** All notes, in no order, part by part: the next part is read while somebody looks at the one before. */
export async function* readNotes(tx: ReadTx): AsyncGenerator<Later<Note>[]> {
  const store = tx.objectStore("notes") as {
    getAll(range: IDBKeyRange | null, count: number): Promise<Note[]>;
    /** A sealed store has it. */
    getAllLater?(range: IDBKeyRange | null, count: number): Promise<Later<Note>[]>;
  };
  const read = async (range: IDBKeyRange | null, count: number): Promise<Later<Note>[]> => {
    if (store.getAllLater) return store.getAllLater(range, count);
    return (await store.getAll(range, count)).map((note) => ({ key: note.id, mark: null, open: () => note }));
  };
  let size = firstPart;
  let reading: Promise<Later<Note>[]> | null = read(null, size);
  while (reading !== null) {
    const part: Later<Note>[] = await reading;
    const last = part.at(-1);
    size = Math.min(largestPart, size * 2);
    reading = last ? read(IDBKeyRange.lowerBound(last.key, true), size) : null;
    yield part;
  }
}
