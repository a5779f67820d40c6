/** A planned conversation follows its event in the calendar: another day, another hour, another length. */
import { askableLength } from "../domain/agenda";
import type { CalendarEvent } from "../domain/calendar-event";
import { type Conversation, calendarStateOf, type EventLink } from "../domain/conversation";
import type { Instant } from "../domain/values";

/**
 * The conversation as the calendar has it now. A length that the user chose stays until it is changed in the calendar.
 *
 * @param anew whether the event was opened just now, rather than reported once more: then it is seen at `now`
 * @returns the very same object when there is nothing to follow, so that nothing has to be written
 */
export function followEvent(
  conversation: Conversation,
  event: CalendarEvent,
  now: Instant,
  anew: boolean,
): Conversation {
  if (conversation.state !== "planned" || event.eventId === null) return conversation;
  const before = conversation.events.find(({ eventId }) => eventId === event.eventId);
  const followed = {
    ...conversation,
    ...dayOf(event),
    ...lengthOf(event, before),
    calendar: calendarStateOf(event),
    events: [...conversation.events.filter((link) => link !== before), linkTo(event, event.eventId, before, now)],
  };
  return anew || isMoved(conversation, followed) ? followed : conversation;
}

function dayOf({ start, allDay }: CalendarEvent): Partial<Conversation> {
  return start === null ? {} : { date: start.slice(0, 10), startsAt: allDay ? null : start };
}

function lengthOf({ minutes, allDay }: CalendarEvent, before: EventLink | undefined): Partial<Conversation> {
  return minutes === null || minutes === before?.minutes ? {} : { minutes: askableLength(minutes, allDay).minutes };
}

function linkTo(event: CalendarEvent, eventId: string, before: EventLink | undefined, now: Instant): EventLink {
  const minutes = event.minutes ?? before?.minutes ?? null;
  return { eventId, seriesId: event.seriesId ?? eventId, minutes, seenAt: now, account: event.account };
}

/** Whether the calendar says something else of it than before, beside having shown it. */
export function isMoved(before: Conversation, after: Conversation): boolean {
  return facts(before) !== facts(after);
}

function facts({ date, startsAt, minutes, calendar, events }: Conversation): string {
  return JSON.stringify([date, startsAt, minutes, calendar, events.map((link) => [link.eventId, link.minutes])]);
}
