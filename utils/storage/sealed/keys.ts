/** Keys as they stand in a sealed store: blinded, but for what must keep its order. */
import type { Sealer } from "../../secrets/sealer";

/**
 * Fields that stand as they are, since ranges over them are asked for. Everything else that an index needs is blinded,
 * ids too: an id may come from a file, and then carry anything.
 */
const orderedFields: readonly string[] = ["date"];

/** The part of a store, or of one of its indexes, that its keys depend on. */
export interface KeySource {
  store: string;
  keyPath: string | readonly string[];
}

export type Query = IDBValidKey | IDBKeyRange | null | undefined;

/** One field's value as a sealed row carries it. Of a list each part for itself; what is no key stays what it is. */
export function columnOf(sealer: Sealer, store: string, field: string, value: unknown): unknown {
  if (value === null || value === undefined || orderedFields.includes(field)) return value;
  if (Array.isArray(value)) return value.map((part) => columnOf(sealer, store, field, part));
  return sealer.blind(`${store} ${field}`, JSON.stringify(value));
}

/**
 * The same question to the sealed store.
 *
 * @throws {RangeError} for a range over blinded values, which have no order. A field that needs one must be ordered.
 */
export function queryOf(sealer: Sealer, source: KeySource, query: Query): Query {
  if (query === null || query === undefined) return query;
  if (!(query instanceof IDBKeyRange)) return keyOf(sealer, source, query);
  checkRange(source, query);
  const { lower, upper, lowerOpen, upperOpen } = query;
  const [from, to] = [lower, upper].map((key) => (key === undefined ? undefined : keyOf(sealer, source, key)));
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to, lowerOpen, upperOpen);
  return from === undefined ? IDBKeyRange.upperBound(to, upperOpen) : IDBKeyRange.lowerBound(from, lowerOpen);
}

function keyOf(sealer: Sealer, { store, keyPath }: KeySource, key: IDBValidKey): IDBValidKey {
  if (typeof keyPath === "string") return columnOf(sealer, store, keyPath, key) as IDBValidKey;
  const parts = key as IDBValidKey[];
  return parts.map((part, at) =>
    isEnd(part) ? part : columnOf(sealer, store, keyPath[at] ?? "", part),
  ) as IDBValidKey;
}

/** Both ends must agree on every blinded part, up to the first that is ordered or left open. */
function checkRange({ store, keyPath }: KeySource, { lower, upper }: IDBKeyRange): void {
  const fields = typeof keyPath === "string" ? [keyPath] : keyPath;
  const [from, to] = [lower, upper].map((key) => (typeof keyPath === "string" ? [key] : ((key ?? []) as unknown[])));
  let open = false;
  for (const [at, field] of fields.entries()) {
    const [a, b] = [from?.[at], to?.[at]];
    const same = a !== undefined && b !== undefined && indexedDB.cmp(a, b) === 0;
    const free = [a, b].every((part) => part === undefined || isEnd(part));
    const blinded = !orderedFields.includes(field);
    if (blinded && !free && (open || !same)) throw new RangeError(`${store}.${field} is blinded: it has no order`);
    open ||= !same;
  }
}

/** An empty list stands after every text: it ends a range over all that begin alike. */
function isEnd(part: unknown): boolean {
  return Array.isArray(part) && part.length === 0;
}
