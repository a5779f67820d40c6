/** Everything that belongs to a conversation and its person, read for one look at it. */
import { activeGoals, lastTimeBefore, openItemsIn, promisesFor } from "../domain/carried-over";
import type { Conversation } from "../domain/conversation";
import {
  type DevelopmentKind,
  type Direction,
  developmentKinds,
  type Energiser,
  type Goal,
  type Objective,
} from "../domain/goal";
import type { Note } from "../domain/note";
import type { Commitment } from "../domain/promise";
import type { Id } from "../domain/values";
import type { LastTime, OpenItem, OtherConversation } from "../domain/views";
import { newestConversations, nextConversation } from "../storage/repositories/conversations";
import { directionOf } from "../storage/repositories/directions";
import { energisersOf } from "../storage/repositories/energisers";
import { goalsOf } from "../storage/repositories/goals";
import { liveGuides } from "../storage/repositories/guides";
import { notesOf } from "../storage/repositories/notes";
import { liveObjectives } from "../storage/repositories/objectives";
import { openOrSettledIn, openPromisesOf } from "../storage/repositories/promises";
import type { ReadTx } from "../storage/schema";
import type { Thread } from "./threads";

/** A quarter of weekly conversations: a question rests for 90 days. */
const conversationsRead = 14;
/** Of these, the ones in which "last time" is looked for. */
const notesRead = 6;

export interface Material {
  notes: Note[];
  goals: Goal[];
  grownBy: DevelopmentKind[];
  promises: Commitment[];
  direction: Direction | null;
  energisers: Energiser[];
  objectives: Objective[];
  ownGuides: { id: Id; name: string }[];
  /** Earlier conversations with the person, newest first, this one left out. Only the newest few are read. */
  earlier: Conversation[];
  lastTime: LastTime | null;
  openItems: OpenItem[];
  next: OtherConversation | null;
}

export async function readMaterial(tx: ReadTx, thread: Thread): Promise<Material> {
  const [ofEverybody, ofPerson] = await Promise.all([
    readOfEverybody(tx),
    thread.known ? readOfPerson(tx, thread) : nothingOfPerson,
  ]);
  return { ...ofEverybody, ...ofPerson };
}

async function readOfEverybody(tx: ReadTx): Promise<Pick<Material, "objectives" | "ownGuides">> {
  const [objectives, guides] = await Promise.all([liveObjectives(tx), liveGuides(tx)]);
  return {
    objectives: objectives.filter((objective) => objective.archivedAt === null),
    ownGuides: guides.map(({ id, name }) => ({ id, name })),
  };
}

/** About somebody who is not stored. */
const nothingOfPerson: Omit<Material, "objectives" | "ownGuides"> = {
  ...{ notes: [], goals: [], grownBy: [], promises: [], energisers: [], earlier: [], openItems: [] },
  ...{ direction: null, lastTime: null, next: null },
};

async function readOfPerson(tx: ReadTx, { person, conversation, stored }: Thread): Promise<typeof nothingOfPerson> {
  // What is only shown yet has nothing of its own: each question less lets the guide stand sooner.
  const [notes, goals, promises, direction, energisers, history, next] = await Promise.all([
    stored ? notesOf(tx, conversation.id) : [],
    goalsOf(tx, person.id),
    stored ? openOrSettledIn(tx, person.id, conversation.id) : openPromisesOf(tx, person.id),
    directionOf(tx, person.id),
    energisersOf(tx, person.id),
    readHistory(tx, conversation, person.id),
    nextConversation(tx, conversation),
  ]);
  return {
    notes,
    goals: activeGoals(goals),
    grownBy: developmentKinds.filter((kind) => goals.some((goal) => isAbout(goal, kind))),
    promises: promisesFor(conversation.id, promises),
    direction,
    energisers,
    next: next && { conversationId: next.id, date: next.date, startsAt: next.startsAt },
    ...history,
  };
}

function isAbout({ development, deletedAt }: Goal, kind: DevelopmentKind): boolean {
  return development === kind && deletedAt === null;
}

async function readHistory(tx: ReadTx, conversation: Conversation, personId: string) {
  const newest = await newestConversations(tx, personId, conversation.date, conversationsRead + 1);
  const earlier = newest.filter(({ id }) => id !== conversation.id);
  const read = earlier.slice(0, notesRead);
  const notes = (await Promise.all(read.map(({ id }) => notesOf(tx, id)))).flat();
  return {
    ...{ earlier, lastTime: lastTimeBefore(conversation, earlier, notes) },
    openItems: openItemsIn(read, notes),
  };
}
