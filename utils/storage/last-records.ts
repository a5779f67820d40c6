/** Reads an index from its end. */

/** A record of an index, as far as it is needed here. */
interface Found<T> {
  value: T;
}

interface FoundInTurn<T> extends Found<T> {
  continue(): Promise<FoundInTurn<T> | null>;
}

/** The part of an index that is needed here. */
interface Readable<T> {
  openCursor(range: IDBKeyRange, direction: "prev"): Promise<FoundInTurn<T> | null>;
  /** In Chromium since 141, not yet in Firefox 148. */
  getAllRecords?(options: { query: IDBKeyRange; direction: "prev"; count: number }): Promise<Found<T>[]>;
}

/** The last records within the range, the very last one first: with one question, or with one for each where it must be. */
export async function lastRecords<T>(index: Readable<T>, range: IDBKeyRange, count: number): Promise<T[]> {
  if (index.getAllRecords) {
    const records = await index.getAllRecords({ query: range, direction: "prev", count });
    return records.map(({ value }) => value);
  }
  const values: T[] = [];
  let cursor = await index.openCursor(range, "prev");
  while (cursor !== null && values.length < count) {
    values.push(cursor.value);
    cursor = values.length < count ? await cursor.continue() : null;
  }
  return values;
}
