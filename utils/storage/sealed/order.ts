/** Records in the order, and as often, as a store or an index that is not sealed would give them. */
import type { Query } from "./keys";

/** Where keys are found in a record. */
export interface KeyReader {
  keyPath: string | readonly string[];
  /** Each part of a list is a key of its own. */
  multiEntry: boolean;
  /** The store's own key path: it orders what an index has under one key. */
  primary: string;
}

/** @param records those that the question may mean, each any number of times */
export function inOrder(records: readonly unknown[], reader: KeyReader, query: Query): unknown[] {
  const once = new Map(records.map((record) => [fieldOf(record, reader.primary), record]));
  const entries = [...once].flatMap(([primary, record]) =>
    keysIn(record, reader)
      .filter((key) => isMeant(key, query))
      .map((key) => ({ key, primary, record })),
  );
  entries.sort((a, b) => compare(a.key, b.key) || compare(a.primary, b.primary));
  return entries.map(({ record }) => record);
}

function keysIn(record: unknown, { keyPath, multiEntry }: KeyReader): unknown[] {
  if (typeof keyPath !== "string") {
    const parts = keyPath.map((field) => fieldOf(record, field));
    return parts.every(isKey) ? [parts] : [];
  }
  const value = fieldOf(record, keyPath);
  if (multiEntry && Array.isArray(value)) return [...new Set(value.filter(isKey))];
  return isKey(value) ? [value] : [];
}

function isMeant(key: unknown, query: Query): boolean {
  if (query === null || query === undefined) return true;
  return query instanceof IDBKeyRange ? query.includes(key) : indexedDB.cmp(key, query) === 0;
}

function isKey(value: unknown): boolean {
  return typeof value === "string";
}

function fieldOf(record: unknown, field: string): unknown {
  return (record as Record<string, unknown>)[field];
}

/** As IndexedDB does: texts by their UTF-16 units, lists part by part. Its own `cmp` is slow for thousands. */
function compare(a: unknown, b: unknown): number {
  if (Array.isArray(a) && Array.isArray(b)) {
    const at = a.findIndex((part, index) => part !== b[index]);
    return at === -1 ? 0 : compare(a[at], b[at]);
  }
  if (a === b) return 0;
  return String(a) < String(b) ? -1 : 1;
}
