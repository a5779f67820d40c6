import type { Commitment } from "../../domain/promise";
import type { Id } from "../../domain/values";
import type { ReadTx, WriteTx } from "../schema";

/** A person's open promises, in no order; deleted ones are among them. */
export function openPromisesOf(tx: ReadTx, personId: Id): Promise<Commitment[]> {
  return tx.objectStore("promises").index("person-state").getAll([personId, "open"]);
}

/** The same, and those settled in one conversation. */
export async function openOrSettledIn(tx: ReadTx, personId: Id, conversationId: Id): Promise<Commitment[]> {
  const [open, settled] = await Promise.all([
    openPromisesOf(tx, personId),
    tx.objectStore("promises").index("settled-in").getAll(conversationId),
  ]);
  return [...open, ...settled];
}

/** All of a person's promises, whatever became of them. */
export function promisesOf(tx: ReadTx, personId: Id): Promise<Commitment[]> {
  return tx
    .objectStore("promises")
    .index("person-state")
    .getAll(IDBKeyRange.bound([personId], [personId, []]));
}

/** The promise, deleted or not. */
export async function promiseById(tx: ReadTx, id: Id): Promise<Commitment | null> {
  return (await tx.objectStore("promises").get(id)) ?? null;
}

export async function putPromise(tx: WriteTx, promise: Commitment): Promise<void> {
  await tx.objectStore("promises").put(promise);
}
