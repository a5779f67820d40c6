/** Which other conversation the one on show may be joined with, and which one was joined into it. */
import type { Conversation } from "../domain/conversation";
import { findJoinProposal, proposalRange } from "../domain/join-proposal";
import type { Instant } from "../domain/values";
import type { ConversationView, OtherConversation } from "../domain/views";
import { conversationsWithin } from "../storage/repositories/conversations";
import { joinsInto } from "../storage/repositories/joins";
import { notesOf } from "../storage/repositories/notes";
import type { ReadTx } from "../storage/schema";
import type { Thread } from "./threads";
import type { ViewContext } from "./view-context";

export async function joiningOf(
  tx: ReadTx,
  thread: Thread,
  context: ViewContext,
): Promise<Pick<ConversationView, "joinProposal" | "joined">> {
  if (!thread.known) return { joinProposal: null, joined: null };
  const [joinProposal, joins] = await Promise.all([
    proposalFor(tx, thread.conversation, context),
    thread.stored ? joinsInto(tx, thread.conversation.id) : [],
  ]);
  const last = joins.at(-1);
  return { joinProposal, joined: last ? briefly(last.other) : null };
}

async function proposalFor(
  tx: ReadTx,
  conversation: Conversation,
  { timeZone, firstSeen }: ViewContext,
): Promise<OtherConversation | null> {
  if (conversation.state !== "planned" || conversation.events.length === 0) return null;
  const { from, to } = proposalRange(conversation.date);
  const near = await conversationsWithin(tx, conversation.personId, from, to);
  const planned = near.filter(({ id, state }) => id !== conversation.id && state === "planned");
  const candidates = await Promise.all(planned.map((each) => withLastWords(tx, each)));
  const seen = [conversation.createdAt, ...conversation.events.flatMap(({ eventId }) => firstSeen.get(eventId) ?? [])];
  const found = findJoinProposal(conversation, candidates, { timeZone, firstSeen: earliest(seen) });
  return found && briefly(found);
}

async function withLastWords(tx: ReadTx, conversation: Conversation) {
  const notes = await notesOf(tx, conversation.id);
  const writtenAt = notes.reduce((last, { editedAt }) => (editedAt > last ? editedAt : last), conversation.createdAt);
  return { conversation, writtenAt };
}

function earliest(times: readonly Instant[]): Instant {
  return times.reduce((a, b) => (a < b ? a : b));
}

function briefly({ id, date, startsAt }: Conversation): OtherConversation {
  return { conversationId: id, date, startsAt };
}
