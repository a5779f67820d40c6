/** What was made in a conversation and is stored apart from it: it goes where the conversation goes. */
import type { Conversation } from "../domain/conversation";
import type { Energiser, Goal } from "../domain/goal";
import type { Commitment } from "../domain/promise";
import type { Id } from "../domain/values";
import { conversationsOfEvent, putConversation } from "../storage/repositories/conversations";
import { allEnergisersOf, putEnergiser } from "../storage/repositories/energisers";
import { goalsOf, putGoal } from "../storage/repositories/goals";
import { joinsInto, putJoin } from "../storage/repositories/joins";
import { notesOf, putNote } from "../storage/repositories/notes";
import { promisesOf, putPromise } from "../storage/repositories/promises";
import type { ReadTx, WriteTx } from "../storage/schema";

export interface Belongings {
  /** Made in the conversation, or settled in it. */
  promises: Commitment[];
  goals: Goal[];
  energisers: Energiser[];
}

export async function belongingsOf(tx: ReadTx, { id, personId }: Conversation): Promise<Belongings> {
  const [promises, goals, energisers] = await Promise.all([
    promisesOf(tx, personId),
    goalsOf(tx, personId),
    allEnergisersOf(tx, personId),
  ]);
  return {
    promises: promises.filter(({ conversationId, settledIn }) => conversationId === id || settledIn === id),
    goals: goals.filter(({ conversationId }) => conversationId === id),
    energisers: energisers.filter(({ conversationId }) => conversationId === id),
  };
}

/**
 * Makes a conversation another person's, with all that was made in it. A goal on a ladder with goals made elsewhere
 * stays on that ladder. A conversation whose event that person has one for already is left where it is.
 *
 * @returns whether it changed hands
 */
export async function giveTo(tx: WriteTx, conversation: Conversation, personId: Id): Promise<boolean> {
  if (await hasOneForEvent(tx, conversation, personId)) return false;
  const [notes, { promises, goals, energisers }, ladder] = await Promise.all([
    notesOf(tx, conversation.id),
    belongingsOf(tx, conversation),
    goalsOf(tx, conversation.personId),
  ]);
  const made = promises.filter(({ conversationId }) => conversationId === conversation.id);
  await putConversation(tx, { ...conversation, personId });
  for (const note of notes) await putNote(tx, { ...note, personId });
  for (const promise of made) await putPromise(tx, { ...promise, personId });
  for (const goal of goals) if (!isTied(goal, goals, ladder)) await putGoal(tx, { ...goal, personId });
  for (const energiser of energisers) await putEnergiser(tx, { ...energiser, personId });
  await giveJoined(tx, conversation.id, personId);
  return true;
}

async function hasOneForEvent(tx: ReadTx, { id, events }: Conversation, personId: Id): Promise<boolean> {
  const found = await Promise.all(events.map(({ eventId }) => conversationsOfEvent(tx, eventId)));
  return found.flat().some((other) => other.id !== id && other.personId === personId);
}

/** Whether the goal leads to a goal made elsewhere, or such a goal leads to it. */
function isTied({ id, leadsTo }: Goal, goals: readonly Goal[], ladder: readonly Goal[]): boolean {
  const elsewhere = ladder.filter((goal) => !goals.some((made) => made.id === goal.id));
  return elsewhere.some((goal) => goal.id === leadsTo || goal.leadsTo === id);
}

/** What was joined into a conversation comes back as the same person's. */
async function giveJoined(tx: WriteTx, conversationId: Id, personId: Id): Promise<void> {
  for (const join of await joinsInto(tx, conversationId)) {
    await putJoin(tx, { ...join, other: { ...join.other, personId }, before: { ...join.before, personId } });
    await giveJoined(tx, join.otherId, personId);
  }
}
