/** What a guide stands on: a conversation, which may not be stored yet, or an event that has none. */
import type { CalendarEvent } from "../domain/calendar-event";
import type { Id } from "../domain/values";
import type { ConversationView, Draft, NoGuideReason } from "../domain/views";

export interface ConversationStanding {
  on: "conversation";
  conversationId: Id;
  personId: Id;
  /** What is stored with the first write; `null` once it is stored. */
  draft: Draft | null;
  /** Of the event it was opened from; `null` when it was opened by hand. */
  eventKey: string | null;
  why: ConversationView["why"];
  /** The user named the person of the event. */
  corrected: boolean;
  /** `null` when it was opened by hand. */
  event: CalendarEvent | null;
  /** The guide opened by itself for the first time ever. */
  first: boolean;
}

export interface AttachStanding {
  on: "attach";
  event: CalendarEvent;
  eventKey: string;
  reason: NoGuideReason;
}

export type Standing = ConversationStanding | AttachStanding;

/** The series an event belongs to; an event without ids is a series of its own. */
export function seriesKey(event: CalendarEvent): string {
  return event.seriesId ?? eventKey(event);
}

/**
 * Tells one event from another. An event without an id is known by what else the page says of it, which is enough to
 * tell it from the event that was open before.
 */
export function eventKey(event: CalendarEvent): string {
  if (event.eventId !== null) return event.eventId;
  return `no-id ${event.account} ${event.start} ${event.guests.map((guest) => guest.email).join(" ")}`;
}
