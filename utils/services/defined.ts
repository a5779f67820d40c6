/**
 * A change without the fields that it leaves open. Some browsers carry `undefined` across messages and some drop it;
 * spread over a record it would erase what is stored.
 */
export function defined<T extends object>(change: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const fields = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as { [K in keyof T]: Exclude<T[K], undefined> };
}
