/**
 * Requests that make more than what takes the request's own id, such as an import. One whose background was ended before
 * it answered is sent again under the same id, and gets the answer of the first time.
 */
import type { Id } from "../domain/values";
import type { MessageName, Result } from "../messaging/protocol";
import type { Database } from "../storage/database";
import { readMeta, writeMeta } from "../storage/repositories/meta";
import type { WriteTx } from "../storage/schema";

/** What this request was answered; `null` when it was not done yet. Only the last one is known. */
export async function answerOf<N extends MessageName>(database: Database, requestId: Id): Promise<Result<N> | null> {
  const last = await database.read((tx) => readMeta(tx, "lastAnswer"));
  return last?.requestId === requestId ? (last.answer as Result<N>) : null;
}

/** Call it in the transaction that does what the request asks for. */
export async function keepAnswer<N extends MessageName>(tx: WriteTx, requestId: Id, answer: Result<N>): Promise<void> {
  await writeMeta(tx, "lastAnswer", { requestId, answer });
}
