/** Joining the plans for one meeting that was invited twice, and taking that back. Nothing is lost, nothing doubled. */
import { guideOf, guides } from "../coach/guides";
import type { Conversation } from "../domain/conversation";
import { type Join, joinFields, separateFields } from "../domain/join";
import { joinNotes, separateNotes } from "../domain/join-notes";
import { freeSlot, type NoteSlot } from "../domain/note";
import type { Id, Instant } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import {
  conversationById,
  conversationsFrom,
  putConversation,
  removeConversation,
} from "../storage/repositories/conversations";
import { energiserById, putEnergiser } from "../storage/repositories/energisers";
import { goalById, putGoal } from "../storage/repositories/goals";
import { joinsInto, putJoin, removeJoin } from "../storage/repositories/joins";
import { notesOf, putNote, removeNote } from "../storage/repositories/notes";
import { promiseById, putPromise } from "../storage/repositories/promises";
import type { WriteTx } from "../storage/schema";
import { belongingsOf } from "./belongings";
import { keepCareer } from "./careers";
import { changeThread } from "./change-thread";
import type { Services } from "./services";

type Names = "conversation.join" | "conversation.unjoin" | "conversation.apart";

export function joinHandlers(services: Services): Pick<Handlers, Names> {
  const { clock } = services.deps;

  return {
    "conversation.join": ({ ref, otherConversationId }, caller) =>
      changeThread(services, ref, caller, async (tx, { person, conversation }) => {
        const other = await conversationById(tx, otherConversationId);
        if (!other) throw new RequestError("not-found");
        const fits = other.id !== conversation.id && other.personId === person.id && other.state === "planned";
        if (!fits) throw new RequestError("invalid");
        const joined = await joinInto(tx, conversation, other, clock.now());
        return { conversation: joined, person: await keepCareer(tx, person, clock.today()) };
      }),

    "conversation.apart": ({ ref, otherConversationId }, caller) =>
      changeThread(services, ref, caller, async (tx, { conversation }) => {
        const apartIds = [...new Set([...conversation.apartIds, otherConversationId])];
        const changed = { ...conversation, apartIds, editedAt: clock.now() };
        await putConversation(tx, changed);
        return { conversation: changed };
      }),

    "conversation.unjoin": ({ ref }, caller) =>
      changeThread(services, ref, caller, async (tx, { person, conversation }) => {
        const join = (await joinsInto(tx, conversation.id)).at(-1);
        if (!join) throw new RequestError("not-found");
        const parted = separateFields(conversation, join);
        await returnNotes(tx, join);
        await returnBelongings(tx, join);
        await removeJoin(tx, join.otherId);
        await putConversation(tx, parted.other);
        const changed = { ...parted.conversation, editedAt: clock.now() };
        await putConversation(tx, changed);
        return { conversation: changed, person: await keepCareer(tx, person, clock.today()) };
      }),
  };
}

async function joinInto(tx: WriteTx, before: Conversation, other: Conversation, now: Instant): Promise<Conversation> {
  const joined = { ...joinFields(before, other), editedAt: now };
  const lines = await moveNotes(tx, joined, other, now);
  const moved = await moveBelongings(tx, other, joined);
  const ids = { otherId: other.id, conversationId: joined.id };
  await putJoin(tx, { ...ids, other, before, ...moved, lines, joinedAt: now });
  await removeConversation(tx, other.id);
  await putConversation(tx, joined);
  return joined;
}

/** Plans of one person for the very same event become one, as they do when two people turn out to be one. */
export async function joinDoubles(tx: WriteTx, personId: Id, now: Instant): Promise<void> {
  const kept: Conversation[] = [];
  for (const conversation of await conversationsFrom(tx, personId, "")) {
    const double = kept.findIndex((other) => isDouble(other, conversation));
    const before = kept[double];
    if (before) kept[double] = await joinInto(tx, before, conversation, now);
    else kept.push(conversation);
  }
}

/** One that was held or skipped stays as it is: it happened, or it did not. */
function isDouble(one: Conversation, other: Conversation): boolean {
  const isPlanned = one.state === "planned" && other.state === "planned";
  return isPlanned && one.events.some(({ eventId }) => other.events.some((link) => link.eventId === eventId));
}

/** Lines of a stage that the joined conversation does not have go into its free note, where they are seen. */
async function moveNotes(tx: WriteTx, joined: Conversation, other: Conversation, now: Instant): Promise<Join["lines"]> {
  const [mine, others] = await Promise.all([notesOf(tx, joined.id), notesOf(tx, other.id)]);
  const { notes, lines } = joinNotes(mine, others, ownerOf(joined), homeIn(joined), now);
  for (const { id } of others) await removeNote(tx, id);
  for (const note of notes) await putNote(tx, note);
  return lines;
}

function homeIn(conversation: Conversation): (slot: NoteSlot) => NoteSlot {
  const own = guideOf(conversation).stages;
  const ofOthers = guides.flatMap(({ stages }) => stages).filter(({ id }) => !own.some((stage) => stage.id === id));
  return (slot) => (ofOthers.some(({ id }) => id === slot) ? freeSlot : slot);
}

async function moveBelongings(tx: WriteTx, other: Conversation, { id }: Conversation) {
  const { promises, goals, energisers } = await belongingsOf(tx, other);
  const made = promises.filter(({ conversationId }) => conversationId === other.id);
  const settled = promises.filter(({ settledIn }) => settledIn === other.id);
  for (const promise of promises) {
    const conversationId = made.includes(promise) ? id : promise.conversationId;
    await putPromise(tx, { ...promise, conversationId, settledIn: settled.includes(promise) ? id : promise.settledIn });
  }
  for (const goal of goals) await putGoal(tx, { ...goal, conversationId: id });
  for (const energiser of energisers) await putEnergiser(tx, { ...energiser, conversationId: id });
  const idsOf = (records: readonly { id: string }[]) => records.map((record) => record.id);
  return {
    ...{ promiseIds: idsOf(made), settledIds: idsOf(settled) },
    ...{ goalIds: idsOf(goals), energiserIds: idsOf(energisers) },
  };
}

async function returnNotes(tx: WriteTx, { conversationId, other, before, lines }: Join): Promise<void> {
  const current = await notesOf(tx, conversationId);
  for (const note of separateNotes(current, lines, ownerOf(before), ownerOf(other))) await putNote(tx, note);
}

/** What was taken elsewhere since, by another join, stays there. */
async function returnBelongings(tx: WriteTx, join: Join): Promise<void> {
  const { conversationId: here, other } = join;
  const back = { conversationId: other.id };
  for (const id of new Set([...join.promiseIds, ...join.settledIds])) {
    const promise = await promiseById(tx, id);
    if (!promise) continue;
    const isMade = join.promiseIds.includes(id) && promise.conversationId === here;
    const isSettled = join.settledIds.includes(id) && promise.settledIn === here;
    const settledIn = isSettled ? other.id : promise.settledIn;
    await putPromise(tx, { ...promise, ...(isMade ? back : {}), settledIn });
  }
  for (const id of join.goalIds) {
    const goal = await goalById(tx, id);
    if (goal?.conversationId === here) await putGoal(tx, { ...goal, ...back });
  }
  for (const id of join.energiserIds) {
    const energiser = await energiserById(tx, id);
    if (energiser?.conversationId === here) await putEnergiser(tx, { ...energiser, ...back });
  }
}

function ownerOf({ id, personId }: Pick<Conversation, "id" | "personId">) {
  return { conversationId: id, personId };
}
