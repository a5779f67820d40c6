/** Everything that is stored about one conversation, wherever it lies. */
import type { Id } from "../domain/values";
import { removeConversation } from "./repositories/conversations";
import { allEnergisersOf, putEnergiser } from "./repositories/energisers";
import { goalsOf, putGoal } from "./repositories/goals";
import { joinsInto, removeJoin } from "./repositories/joins";
import { notesOf, removeNote } from "./repositories/notes";
import { promisesOf, putPromise } from "./repositories/promises";
import type { WriteTx } from "./schema";

/**
 * Takes out the conversation with its notes and what was joined into it. Goals, promises and moments that were made in
 * it are the person's and stay, without it.
 */
export async function removeConversationRecords(tx: WriteTx, id: Id, personId: Id): Promise<void> {
  for (const note of await notesOf(tx, id)) await removeNote(tx, note.id);
  await letGo(tx, id, personId);
  await removeJoins(tx, id);
  await removeConversation(tx, id);
}

async function letGo(tx: WriteTx, id: Id, personId: Id): Promise<void> {
  const without = (reference: Id | null) => (reference === id ? null : reference);
  for (const promise of await promisesOf(tx, personId)) {
    if (promise.conversationId !== id && promise.settledIn !== id) continue;
    const { conversationId, settledIn } = promise;
    await putPromise(tx, { ...promise, conversationId: without(conversationId), settledIn: without(settledIn) });
  }
  for (const goal of await goalsOf(tx, personId)) {
    if (goal.conversationId === id) await putGoal(tx, { ...goal, conversationId: null });
  }
  for (const energiser of await allEnergisersOf(tx, personId)) {
    if (energiser.conversationId !== id && energiser.sinceIn !== id) continue;
    const { conversationId, sinceIn } = energiser;
    await putEnergiser(tx, { ...energiser, conversationId: without(conversationId), sinceIn: without(sinceIn) });
  }
}

async function removeJoins(tx: WriteTx, id: Id): Promise<void> {
  for (const { otherId } of await joinsInto(tx, id)) {
    await removeJoin(tx, otherId);
    await removeJoins(tx, otherId);
  }
}
