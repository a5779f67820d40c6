/** New people and conversations, with every field filled in. */
import { askableLength } from "./agenda";
import type { CalendarEvent, Guest } from "./calendar-event";
import { defaultClock } from "./career-clock";
import { type Conversation, calendarStateOf, type EventLink } from "./conversation";
import type { Person } from "./person";
import type { Id, Instant, PlainDate, Stamps } from "./values";
import type { Draft } from "./views";

/** What the domain is handed because it has neither randomness nor a clock. */
export interface Making {
  newId: () => Id;
  now: Instant;
}

type Made = keyof Stamps | "id" | "deletedAt";
export type NewPerson = Pick<Person, "name"> & Partial<Omit<Person, Made>>;
export type NewConversation = Pick<Conversation, "personId" | "date"> & Partial<Omit<Conversation, Made>>;

/** Longest name that is kept from a calendar; longer ones are cut. */
const longestName = 200;

/** A person; a direct report with the clock of their kind unless the fields say otherwise. */
export function newPerson(fields: NewPerson, { newId, now }: Making): Person {
  const kind = fields.kind ?? "report";
  const emails = (fields.emails ?? []).map((email) => email.trim().toLowerCase()).filter(Boolean);
  return {
    role: "",
    startDate: null,
    clock: defaultClock(kind),
    lastCareer: null,
    booked: null,
    heldMonths: [],
    snoozedUntil: null,
    planFor: null,
    usualTime: null,
    archivedAt: null,
    ...fields,
    kind,
    emails: [...new Set(emails)],
    id: newId(),
    deletedAt: null,
    createdAt: now,
    editedAt: now,
  };
}

/** A planned conversation of 60 minutes, a regular one unless the fields say otherwise. */
export function newConversation(fields: NewConversation, { newId, now }: Making): Conversation {
  const kind = fields.kind ?? "regular";
  return {
    startsAt: null,
    minutes: askableLength(null, false).minutes,
    // The built-in guides bear the name of the kind they are for.
    guideId: kind,
    agenda: null,
    events: [],
    stages: [],
    questions: [],
    passedQuestionIds: [],
    state: "planned",
    apartIds: [],
    noPromiseOnPurpose: false,
    liveSince: null,
    ...fields,
    kind,
    id: newId(),
    deletedAt: null,
    createdAt: now,
    editedAt: now,
  };
}

/**
 * What a calendar event becomes when the user does something with it. The length is the event's where it can be
 * meant, else the one that is offered: `askableLength(event.minutes, event.allDay).ask` tells whether to ask.
 *
 * @param known the person, when the address is known already
 * @param today the date of an event whose start cannot be read
 */
export function draftFor(
  event: CalendarEvent,
  other: Guest,
  context: Making & { today: PlainDate; known?: Person | null; kind?: Conversation["kind"] },
): Draft {
  const person = context.known ?? newPerson({ name: nameOf(other), emails: [other.email] }, context);
  const conversation = newConversation(
    {
      personId: person.id,
      date: event.start?.slice(0, 10) ?? context.today,
      startsAt: event.allDay ? null : event.start,
      minutes: askableLength(event.minutes, event.allDay).minutes,
      kind: context.kind,
      calendar: calendarStateOf(event),
      events: linkOf(event, context.now),
    },
    context,
  );
  return { person, conversation };
}

/** The event as a conversation remembers it; empty when the page gives no id. */
function linkOf(event: CalendarEvent, now: Instant): EventLink[] {
  if (!event.eventId) return [];
  const { eventId, seriesId, minutes, account } = event;
  return [{ eventId, seriesId: seriesId ?? eventId, minutes, seenAt: now, account }];
}

/**
 * A guest's name, or the address where there is none. Control characters go, those included that turn the
 * direction of the text around them.
 */
export function nameOf(guest: Pick<Guest, "name" | "email">): string {
  const name = guest.name
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return [...(name || guest.email)].slice(0, longestName).join("").trim();
}
