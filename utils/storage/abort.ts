/** Takes back what a transaction wrote so far. One that the browser has ended already, with a full disk for one, stays so. */
export function abort(tx: Pick<IDBTransaction, "abort">): void {
  try {
    tx.abort();
  } catch {
    // It has ended already, by itself.
  }
}
