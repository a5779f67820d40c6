import type { Join } from "../../domain/join";
import { compareText } from "../../domain/order";
import type { Id } from "../../domain/values";
import type { ReadTx, WriteTx } from "../schema";

/** How a conversation was taken in by another, or `null` when it was not. */
export async function joinOf(tx: ReadTx, otherId: Id): Promise<Join | null> {
  return (await tx.objectStore("joins").get(otherId)) ?? null;
}

/** What was joined into a conversation, oldest first. */
export async function joinsInto(tx: ReadTx, conversationId: Id): Promise<Join[]> {
  const joins = await tx.objectStore("joins").index("into").getAll(conversationId);
  return joins.sort((a, b) => compareText(a.joinedAt, b.joinedAt));
}

export async function putJoin(tx: WriteTx, join: Join): Promise<void> {
  await tx.objectStore("joins").put(join);
}

export async function removeJoin(tx: WriteTx, otherId: Id): Promise<void> {
  await tx.objectStore("joins").delete(otherId);
}
