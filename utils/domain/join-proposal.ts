/** Which earlier plan a conversation may be continuing: a meeting that was invited anew has another event id. */

import type { Conversation } from "./conversation";
import { addDays, daysBetween } from "./dates";
import { branchOf } from "./event-ids";
import type { Instant, PlainDate } from "./values";

/** How far apart two meetings may be and still be one that was moved. Days. */
const reach = 14;

/** The days in which candidates for a conversation of that day are found, both included. */
export function proposalRange(date: PlainDate): { from: PlainDate; to: PlainDate } {
  return { from: addDays(date, -reach), to: addDays(date, reach) };
}

/** A conversation with what tells whether its meeting may still be there. */
export interface Candidate {
  conversation: Conversation;
  /** The last time anything in it was written. */
  writtenAt: Instant;
}

export interface ProposalContext {
  /** When the event of the conversation on show was first seen. */
  firstSeen: Instant;
  /** IANA name of the user's zone, in which conversations are dated. */
  timeZone: string;
}

/**
 * The planned conversation with the same person whose event seems to be gone: it was not opened since the event of
 * `current` was first seen, and nothing was seen or written of it from its start on. Two instances of one series are
 * two meetings, so they are never proposed. The nearest in time; `null` when there is none.
 *
 * @param candidates the same person's
 */
export function findJoinProposal(
  current: Conversation,
  candidates: readonly Candidate[],
  context: ProposalContext,
): Conversation | null {
  if (current.state !== "planned" || current.events.length === 0) return null;
  const [nearest] = candidates
    .filter(({ conversation }) => conversation.id !== current.id)
    .filter((candidate) => isWaiting(candidate, context.timeZone))
    .map(({ conversation }) => conversation)
    .filter(({ date }) => Math.abs(daysBetween(date, current.date)) <= reach)
    .filter(({ events }) => events.every(({ seenAt }) => seenAt < context.firstSeen))
    .filter((conversation) => !areOfOneSeries(conversation, current) && !areApart(conversation, current))
    .sort((a, b) => distance(a, current) - distance(b, current));
  return nearest ?? null;
}

/** The user has said so, on either of them. */
function areApart(a: Conversation, b: Conversation): boolean {
  return a.apartIds.includes(b.id) || b.apartIds.includes(a.id);
}

/** Planned, and left alone since before it was to begin. A talk that took place leaves a trace more often than not. */
function isWaiting({ conversation, writtenAt }: Candidate, timeZone: string): boolean {
  const { state, liveSince, deletedAt, events, editedAt, startsAt, date } = conversation;
  if (state !== "planned" || liveSince !== null || deletedAt !== null) return false;
  const last = [writtenAt, editedAt, ...events.map(({ seenAt }) => seenAt)].reduce((a, b) => (a > b ? a : b));
  const local = Temporal.Instant.from(last).toZonedDateTimeISO(timeZone).toPlainDateTime().toString();
  return local < (startsAt ?? date);
}

function areOfOneSeries(a: Conversation, b: Conversation): boolean {
  const branches = new Set(a.events.map(({ eventId }) => branchOf(eventId)));
  return b.events.some(({ eventId }) => branches.has(branchOf(eventId)));
}

function distance({ date }: Conversation, { date: other }: Conversation): number {
  return Math.abs(daysBetween(date, other));
}
