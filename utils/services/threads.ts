/** Finds the person and the conversation that a guide means, and stores them with the first thing that is written. */
import type { Conversation } from "../domain/conversation";
import type { Person } from "../domain/person";
import type { Id, Instant } from "../domain/values";
import type { Draft } from "../domain/views";
import { RequestError } from "../messaging/errors";
import {
  conversationById,
  conversationsOfEvent,
  conversationsOn,
  putConversation,
} from "../storage/repositories/conversations";
import { joinOf } from "../storage/repositories/joins";
import { livePerson, livePersonByEmail, personById, putPerson } from "../storage/repositories/people";
import type { ReadTx, WriteTx } from "../storage/schema";

/** How a message names a conversation. */
export interface ConversationRef {
  conversationId: Id;
  draft: Draft | null;
}

export interface Thread {
  person: Person;
  conversation: Conversation;
  /** `false`: the conversation is shown only. */
  stored: boolean;
  /** `false`: the person is shown only, and nothing can be stored about them. */
  known: boolean;
}

/**
 * The conversation as it is stored, or as the draft has it. One that was joined into another leads to that. A draft
 * gives way to what another panel has stored for the same event, and to the stored person with the same address.
 *
 * @returns `null` when it is no longer there, or the person is in the bin
 */
export async function findThread(tx: ReadTx, { conversationId, draft }: ConversationRef): Promise<Thread | null> {
  const conversation = await joinedConversation(tx, conversationId);
  if (conversation) {
    const person = await livePerson(tx, conversation.personId);
    return person && { person, conversation, stored: true, known: true };
  }
  return draft && threadOfDraft(tx, draft);
}

/** The conversation, or the one that it is part of now. */
async function joinedConversation(tx: ReadTx, id: Id): Promise<Conversation | null> {
  const [join, conversation] = await Promise.all([joinOf(tx, id), conversationById(tx, id)]);
  return join ? joinedConversation(tx, join.conversationId) : conversation;
}

/**
 * As {@link findThread} for a draft that was made just now, under whose ids nothing can be stored.
 *
 * @param known the person, if they are stored
 */
export async function threadOfNew(tx: ReadTx, draft: Draft, known: Person | null): Promise<Thread> {
  return known === null ? { ...draft, stored: false, known: false } : meetingWith(tx, known, draft);
}

/**
 * As {@link findThread}, in the transaction of the user's first change: stores what is not stored yet.
 *
 * @throws {RequestError} `not-found`; `invalid` when the draft is not of this conversation.
 */
export async function storeThread(tx: WriteTx, ref: ConversationRef, now: Instant): Promise<Thread> {
  if (ref.draft && !belongsTogether(ref.conversationId, ref.draft)) throw new RequestError("invalid");
  const thread = await findThread(tx, ref);
  if (!thread) throw new RequestError("not-found");
  if (thread.stored) return thread;
  const person = withUsualTime(thread.person, thread.conversation, now);
  const conversation = { ...thread.conversation, createdAt: now, editedAt: now };
  await Promise.all([putPerson(tx, person), putConversation(tx, conversation)]);
  return { person, conversation, stored: true, known: true };
}

async function threadOfDraft(tx: ReadTx, draft: Draft): Promise<Thread | null> {
  const byId = await personById(tx, draft.person.id);
  if (byId && byId.deletedAt !== null) return null;
  const person = byId ?? (await livePersonByEmail(tx, draft.person.emails));
  return person === null ? { ...draft, stored: false, known: false } : meetingWith(tx, person, draft);
}

async function meetingWith(tx: ReadTx, person: Person, draft: Draft): Promise<Thread> {
  const stored = await storedMeeting(tx, person.id, draft.conversation);
  if (stored) return { person, conversation: stored, stored: true, known: true };
  return { person, conversation: { ...draft.conversation, personId: person.id }, stored: false, known: true };
}

/**
 * The stored conversation that this one would only repeat: of the same event, else one that is planned for that day and
 * was not made from an event.
 */
async function storedMeeting(tx: ReadTx, personId: Id, wanted: Conversation): Promise<Conversation | null> {
  const [sameDay, ...sameEvents] = await Promise.all([
    conversationsOn(tx, personId, wanted.date),
    ...wanted.events.map(({ eventId }) => conversationsOfEvent(tx, eventId)),
  ]);
  const repeated = sameEvents.flat().find((conversation) => conversation.personId === personId);
  if (repeated) return repeated;
  // A form's own id may not be that of the event which it became.
  const isFree = ({ events, calendar }: Conversation) => events.length === 0 || calendar === "unsaved";
  const free = sameDay.filter((conversation) => conversation.state === "planned" && isFree(conversation));
  return (
    free.find(({ startsAt }) => startsAt === wanted.startsAt) ??
    free.find(({ startsAt }) => startsAt === null || wanted.startsAt === null) ??
    null
  );
}

function belongsTogether(conversationId: Id, { person, conversation }: Draft): boolean {
  return conversation.id === conversationId && conversation.personId === person.id;
}

/** The hour of a regular 1-on-1 that repeats is kept, for proposing a time for the next career conversation. */
function withUsualTime(person: Person, conversation: Conversation, now: Instant): Person {
  const repeats = conversation.events.some(({ eventId, seriesId }) => eventId !== seriesId);
  if (!repeats || conversation.startsAt === null) return person;
  return { ...person, usualTime: conversation.startsAt.slice(11, 16), editedAt: now };
}
