import type { Conversation, ConversationKind } from "../../domain/conversation";
import { seriesIdOf } from "../../domain/event-ids";
import { compareText } from "../../domain/order";
import type { Id, Instant, PlainDate } from "../../domain/values";
import { lastRecords } from "../last-records";
import type { ReadTx, StoredConversation, WriteTx } from "../schema";

/** Sorts after every date that is written `YYYY-MM-DD`. */
const endOfTime = "9999-12-31";

/** The conversation, unless there is none or it was deleted. */
export async function conversationById(tx: ReadTx, id: Id): Promise<Conversation | null> {
  const row = await tx.objectStore("conversations").get(id);
  return row && row.deletedAt === null ? fromRow(row) : null;
}

/** Those tied to a calendar event, newest change first. Usually one. */
export async function conversationsOfEvent(tx: ReadTx, eventId: string): Promise<Conversation[]> {
  const rows = await tx.objectStore("conversations").index("event").getAll(eventId);
  return live(rows).sort((a, b) => compareText(b.editedAt, a.editedAt));
}

/** Those tied to any event of a series. */
export async function conversationsOfSeries(tx: ReadTx, seriesId: string): Promise<Conversation[]> {
  return live(await tx.objectStore("conversations").index("series").getAll(seriesId));
}

/** Whether any conversation tied to an event of a series is what is looked for. Reads no further than the first. */
export async function hasInSeries(
  tx: ReadTx,
  seriesId: string,
  isWanted: (conversation: Conversation) => Promise<boolean> | boolean,
): Promise<boolean> {
  let cursor = await tx.objectStore("conversations").index("series").openCursor(seriesId);
  while (cursor !== null) {
    const [conversation] = live([cursor.value]);
    if (conversation && (await isWanted(conversation))) return true;
    cursor = await cursor.continue();
  }
  return false;
}

/** A person's conversations of one day. */
export async function conversationsOn(tx: ReadTx, personId: Id, date: PlainDate): Promise<Conversation[]> {
  return live(await tx.objectStore("conversations").index("person-date").getAll([personId, date]));
}

/** Everybody's conversations from one day to another, both included. */
export async function conversationsBetween(tx: ReadTx, from: PlainDate, to: PlainDate): Promise<Conversation[]> {
  return live(await tx.objectStore("conversations").index("date").getAll(IDBKeyRange.bound(from, to)));
}

/** One person's conversations from one day to another, both included, earliest first. */
export async function conversationsWithin(
  tx: ReadTx,
  personId: Id,
  from: PlainDate,
  to: PlainDate,
): Promise<Conversation[]> {
  const range = IDBKeyRange.bound([personId, from], [personId, to]);
  return live(await tx.objectStore("conversations").index("person-date").getAll(range));
}

/** A person's conversations up to a day, that day included, newest first, at most `limit` of them. */
export async function newestConversations(
  tx: ReadTx,
  personId: Id,
  until: PlainDate,
  limit: number,
): Promise<Conversation[]> {
  const index = tx.objectStore("conversations").index("person-date");
  const range = IDBKeyRange.bound([personId, ""], [personId, until]);
  // More where some of them are in the bin.
  for (let count = limit; ; count *= 2) {
    const rows = await lastRecords<StoredConversation>(index, range, count);
    const found = live(rows);
    if (found.length >= limit || rows.length < count) return found.slice(0, limit);
  }
}

/** A person's conversations from a day on, earliest first. */
export function conversationsFrom(tx: ReadTx, personId: Id, from: PlainDate): Promise<Conversation[]> {
  return conversationsWithin(tx, personId, from, endOfTime);
}

/** The same person's next one that is planned after this, without reading further. */
export async function nextConversation(
  tx: ReadTx,
  { id, personId, date, startsAt }: Conversation,
): Promise<Conversation | null> {
  const range = IDBKeyRange.bound([personId, date], [personId, endOfTime]);
  let cursor = await tx.objectStore("conversations").index("person-date").openCursor(range);
  while (cursor !== null) {
    const [found] = live([cursor.value]);
    const isLater = found && (found.startsAt ?? found.date) > (startsAt ?? date);
    if (isLater && found.id !== id && found.state === "planned") return found;
    cursor = await cursor.continue();
  }
  return null;
}

/** A person's conversations of one kind, earliest first. */
export async function conversationsOfKind(tx: ReadTx, personId: Id, kind: ConversationKind): Promise<Conversation[]> {
  const range = IDBKeyRange.bound([personId, kind, ""], [personId, kind, endOfTime]);
  return live(await tx.objectStore("conversations").index("person-kind-date").getAll(range));
}

/** The conversation, in the bin or not. */
export async function anyConversation(tx: ReadTx, id: Id): Promise<Conversation | null> {
  const row = await tx.objectStore("conversations").get(id);
  return row ? fromRow(row) : null;
}

/** All of a person's conversations, in the bin or not, earliest first. */
export async function allConversationsOf(tx: ReadTx, personId: Id): Promise<Conversation[]> {
  const range = IDBKeyRange.bound([personId, ""], [personId, endOfTime]);
  return (await tx.objectStore("conversations").index("person-date").getAll(range)).map(fromRow);
}

/** Everybody's conversations that were deleted and can be put back. */
export async function conversationsInBin(tx: ReadTx): Promise<(Conversation & { deletedAt: Instant })[]> {
  const rows = await tx.objectStore("conversations").index("deleted").getAll();
  return rows.map(fromRow).filter((row): row is Conversation & { deletedAt: Instant } => row.deletedAt !== null);
}

export async function putConversation(tx: WriteTx, conversation: Conversation): Promise<void> {
  const eventIds = conversation.events.map(({ eventId }) => eventId);
  // Also as the id itself tells it, so that whatever finds the event finds the series.
  const seriesIds = conversation.events.flatMap(({ eventId, seriesId }) => [seriesId, seriesIdOf(eventId)]);
  await tx.objectStore("conversations").put({ ...conversation, eventIds, seriesIds: [...new Set(seriesIds)] });
}

/** Takes the conversation out of the store; what was in it must be kept elsewhere by then. */
export async function removeConversation(tx: WriteTx, id: Id): Promise<void> {
  await tx.objectStore("conversations").delete(id);
}

function live(rows: StoredConversation[]): Conversation[] {
  return rows.filter((row) => row.deletedAt === null).map(fromRow);
}

function fromRow({ eventIds: _events, seriesIds: _series, ...conversation }: StoredConversation): Conversation {
  return conversation;
}
