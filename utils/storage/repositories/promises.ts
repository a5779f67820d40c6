import type { Commitment } from "../../domain/promise";
import type { Id } from "../../domain/values";
import type { ReadTx, WriteTx } from "../schema";

/** A person's open promises, and those settled in one conversation, in no order; deleted ones are among them. */
export async function openOrSettledIn(tx: ReadTx, personId: Id, conversationId: Id): Promise<Commitment[]> {
  const store = tx.objectStore("promises");
  const [open, settled] = await Promise.all([
    store.index("person-state").getAll([personId, "open"]),
    store.index("settled-in").getAll(conversationId),
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
