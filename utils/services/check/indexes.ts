/** Does each index find the records that it should, in the order that it should? */
import type { Contents, IndexContents, StoredRecord } from "../../storage/contents";
import { storeNames } from "../../storage/schema";
import type { Fault } from "./fault";

export function wrongIndexes(contents: Contents): Fault[] {
  return storeNames.flatMap((store) => {
    const { records, indexes } = contents[store];
    return indexes
      .filter((index) => !isRight(index, records))
      .map(({ name }): Fault => ({ kind: "index", store, key: "*", where: name }));
  });
}

interface Entry {
  key: IDBValidKey;
  primary: IDBValidKey;
}

function isRight(index: IndexContents, records: readonly StoredRecord[]): boolean {
  const entries = records.flatMap(({ key, value }) =>
    keysOf(value, index).map((each): Entry => ({ key: each, primary: key })),
  );
  entries.sort((a, b) => compare(a.key, b.key) || compare(a.primary, b.primary));
  return entries.length === index.found.length && entries.every(({ primary }, at) => primary === index.found[at]);
}

/** The keys under which an index finds a record: none when a field of it is missing or is no key. */
function keysOf(value: unknown, { keyPath, multiEntry }: IndexContents): IDBValidKey[] {
  if (typeof keyPath !== "string") {
    const parts = keyPath.map((field) => fieldOf(value, field));
    return parts.every(isText) ? [parts] : [];
  }
  const found = fieldOf(value, keyPath);
  if (multiEntry && Array.isArray(found)) return [...new Set(found.filter(isText))];
  return isText(found) ? [found] : [];
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[field] : undefined;
}

/** Every key that Trellis uses is text, or a list of texts. */
function isText(key: unknown): key is string {
  return typeof key === "string";
}

/** As IndexedDB orders them: by UTF-16 units, lists item by item. */
function compare(a: IDBValidKey, b: IDBValidKey): number {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (const [at, item] of a.entries()) {
      const order = compare(item, b[at] ?? "");
      if (order !== 0) return order;
    }
    return 0;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
