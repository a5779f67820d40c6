/** Everything that belongs to a conversation and its person, read for one look at it. */
import { activeGoals, lastTimeBefore, promisesFor } from "../domain/carried-over";
import type { Conversation } from "../domain/conversation";
import type { Direction, Energiser, Goal, Objective } from "../domain/goal";
import type { Note } from "../domain/note";
import type { Commitment } from "../domain/promise";
import type { Id } from "../domain/values";
import type { LastTime } from "../domain/views";
import { newestConversations } from "../storage/repositories/conversations";
import { directionOf } from "../storage/repositories/directions";
import { energisersOf } from "../storage/repositories/energisers";
import { goalsInWork } from "../storage/repositories/goals";
import { liveGuides } from "../storage/repositories/guides";
import { notesOf } from "../storage/repositories/notes";
import { liveObjectives } from "../storage/repositories/objectives";
import { openOrSettledIn } from "../storage/repositories/promises";
import type { ReadTx } from "../storage/schema";
import type { Thread } from "./threads";

/** A quarter of weekly conversations: a question rests for 90 days. */
const conversationsRead = 14;
/** Of these, the ones in which "last time" is looked for. */
const notesRead = 6;

export interface Material {
  notes: Note[];
  goals: Goal[];
  promises: Commitment[];
  direction: Direction | null;
  energisers: Energiser[];
  objectives: Objective[];
  ownGuides: { id: Id; name: string }[];
  /** Earlier conversations with the person, newest first, this one left out. Only the newest few are read. */
  earlier: Conversation[];
  lastTime: LastTime | null;
}

export async function readMaterial(tx: ReadTx, { person, conversation }: Thread): Promise<Material> {
  const [notes, goals, promises, direction, energisers, objectives, guides, history] = await Promise.all([
    notesOf(tx, conversation.id),
    goalsInWork(tx, person.id),
    openOrSettledIn(tx, person.id, conversation.id),
    directionOf(tx, person.id),
    energisersOf(tx, person.id),
    liveObjectives(tx),
    liveGuides(tx),
    readHistory(tx, conversation, person.id),
  ]);
  return {
    notes,
    goals: activeGoals(goals),
    promises: promisesFor(conversation.id, promises),
    direction,
    energisers,
    objectives: objectives.filter((objective) => objective.archivedAt === null),
    ownGuides: guides.map(({ id, name }) => ({ id, name })),
    ...history,
  };
}

async function readHistory(tx: ReadTx, conversation: Conversation, personId: string) {
  const newest = await newestConversations(tx, personId, conversation.date, conversationsRead + 1);
  const earlier = newest.filter(({ id }) => id !== conversation.id);
  const notes = await Promise.all(earlier.slice(0, notesRead).map(({ id }) => notesOf(tx, id)));
  return { earlier, lastTime: lastTimeBefore(conversation, earlier, notes.flat()) };
}
