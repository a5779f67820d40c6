/** What an event that was opened in the calendar means: the conversation to show for it, or why there is none. */
import type { CalendarEvent, Guest } from "../domain/calendar-event";
import type { ConversationKind } from "../domain/conversation";
import { type Corrections, holding, judge, type Verdict } from "../domain/correction";
import { draftFor } from "../domain/drafts";
import { seriesIdOf } from "../domain/event-ids";
import type { OneOnOne } from "../domain/one-on-one";
import type { Person } from "../domain/person";
import type { Draft } from "../domain/views";
import { conversationsOfEvent } from "../storage/repositories/conversations";
import { correctionsOf } from "../storage/repositories/corrections";
import { importedSeries, livePerson } from "../storage/repositories/people";
import type { ReadTx } from "../storage/schema";
import type { Deps } from "./deps";
import { followEvent } from "./follow-event";
import { type AttachStanding, type ConversationStanding, eventKey, type Standing, seriesKey } from "./standing";
import { standingOn } from "./states";
import { findThread, type Thread, threadOfNew } from "./threads";
import type { Reason } from "./view";

export interface MetConversation {
  standing: ConversationStanding;
  thread: Thread;
  /** Whether the calendar now says something else than what is stored, so that it must be written. */
  moved: boolean;
}

interface NoMeeting {
  standing: AttachStanding;
  thread: null;
}

export type Meeting = MetConversation | NoMeeting;

/** What the event is, after what the user said of it. A person who is no longer there counts as never named. */
export async function verdictOn(tx: ReadTx, event: CalendarEvent, found: OneOnOne): Promise<Verdict> {
  const corrections = await correctionsOf(tx, eventKey(event), seriesKey(event));
  const verdict = (await knownFromFile(tx, event, found, corrections)) ?? judge(found, corrections);
  if (verdict.is === "none" || verdict.personId === null || (await livePerson(tx, verdict.personId))) return verdict;
  return judge(found, { event: { ...corrections.event, said: [] }, series: { ...corrections.series, said: [] } });
}

/**
 * The page keeps the guests to itself, or does not tell who the user is: then an imported calendar may still say with
 * whom the event is. What the user said of it counts before that.
 */
async function knownFromFile(
  tx: ReadTx,
  event: CalendarEvent,
  found: OneOnOne,
  corrections: Corrections,
): Promise<Verdict | null> {
  const isUnread = "reason" in found && (found.reason === "hidden-guests" || found.reason === "unknown-me");
  if (!isUnread || event.eventId === null || holding(found, corrections) !== null) return null;
  const person = (await importedSeries(tx)).get(seriesIdOf(event.eventId));
  return person ? { is: "attached", personId: person.id, corrected: false } : null;
}

export interface MeetContext {
  /**
   * What guides stand on already: a draft for the same event is shared with them, so that all write into one
   * conversation, and its ids stay while the page still reports more of the event.
   */
  standings: readonly Standing[];
  /** Whether the event was opened just now, rather than reported once more. */
  anew: boolean;
  /** The stored person who has the other guest's address; `null` where there is none. */
  byAddress: Person | null;
  /** What a conversation that is not stored yet is taken for. Default: a regular one. */
  kind?: ConversationKind | undefined;
  deps: Deps;
}

export async function meet(tx: ReadTx, event: CalendarEvent, verdict: Verdict, context: MeetContext): Promise<Meeting> {
  const met = verdict.is === "none" ? await tiedBefore(tx, event, verdict) : await talkOf(tx, event, verdict, context);
  if (met.thread === null) return met;
  if (!met.thread.stored) return { ...met, moved: false };
  const conversation = followEvent(met.thread.conversation, event, context.deps.clock.now(), context.anew);
  const moved = conversation !== met.thread.conversation;
  return { ...met, thread: { ...met.thread, conversation }, moved };
}

type Met = Omit<MetConversation, "moved">;
type NoGuide = Extract<Verdict, { is: "none" }>;
type Talk = Exclude<Verdict, NoGuide>;

/** An event that is no 1-on-1. One that was a 1-on-1 when something was written keeps that, unless the user objected. */
async function tiedBefore(tx: ReadTx, event: CalendarEvent, { reason }: NoGuide): Promise<Met | NoMeeting> {
  const objected = reason === "corrected" || reason === "ignored";
  const ids = objected || event.eventId === null ? [] : [event.eventId];
  for (const conversation of (await Promise.all(ids.map((id) => conversationsOfEvent(tx, id)))).flat()) {
    const person = await livePerson(tx, conversation.personId);
    const thread = person && { person, conversation, stored: true, known: true };
    if (thread) return metAs(thread, null, event, { why: null, corrected: false });
  }
  return { standing: { on: "attach", event, eventKey: eventKey(event), reason }, thread: null };
}

/** The conversation with the person of a 1-on-1: as stored, else a draft of it. */
async function talkOf(
  tx: ReadTx,
  event: CalendarEvent,
  talk: Talk,
  { standings, byAddress, kind, deps: { clock, newId } }: MeetContext,
): Promise<Met> {
  const { personId } = talk;
  const other = talk.is === "one-on-one" ? talk.other : noGuest;
  const known = personId === null ? byAddress : await livePerson(tx, personId);
  const fresh = draftFor(event, other, { newId, now: clock.now(), today: clock.today(), known, kind });
  const shared = standings.find((standing) => isSameTalk(standing, event, other.email, known));
  const draft = shared?.on === "conversation" ? withIdsOf(shared, fresh, known) : fresh;
  const thread = shared
    ? await findThread(tx, { conversationId: draft.conversation.id, draft })
    : await threadOfNew(tx, fresh, known);
  const isTheirs = known === null || thread?.person.id === known.id;
  if (thread && isTheirs) return metAs(thread, draft, event, groundsOf(talk));
  // The person of the shared draft was put into the bin meanwhile, or the user has named somebody else: begin anew.
  return metAs({ ...fresh, stored: false, known: known !== null }, fresh, event, groundsOf(talk));
}

/** Attached by hand: the event does not say who the other person is, the user does. */
export const noGuest: Guest = { email: "", name: "", organizer: false, kind: "person" };

function groundsOf(talk: Talk): Reason {
  if (talk.is === "attached") return { why: null, corrected: talk.corrected };
  return { why: { me: talk.me, other: talk.other.email }, corrected: talk.personId !== null };
}

function metAs(thread: Thread, draft: Draft | null, event: CalendarEvent, grounds: Reason): Met {
  const { person, conversation } = thread;
  const ids = { conversationId: conversation.id, personId: person.id };
  const from = { event, eventKey: eventKey(event), ...grounds };
  const standing = { on: "conversation", ...ids, draft, ...from, first: false } as const;
  return { standing: standingOn(standing, thread), thread };
}

function isSameTalk(standing: Standing, event: CalendarEvent, email: string, known: Person | null): boolean {
  if (standing.on !== "conversation" || standing.eventKey !== eventKey(event)) return false;
  // What is stored is found by its event: a guide may still show the conversation that this one was part of.
  if (standing.draft === null && event.eventId !== null) return false;
  return standing.draft?.person.emails.includes(email) || standing.personId === known?.id;
}

/** What the page says now, under the ids that are on show already. */
function withIdsOf({ conversationId, personId }: ConversationStanding, fresh: Draft, known: Person | null): Draft {
  const person = known ?? { ...fresh.person, id: personId };
  return { person, conversation: { ...fresh.conversation, id: conversationId, personId: person.id } };
}
