/** People, events and lines for the tests of the domain, with only what matters spelled out. */
import type { CalendarEvent, Guest } from "../../../utils/domain/calendar-event";
import type { ClockStatus } from "../../../utils/domain/career-clock";
import { newPerson } from "../../../utils/domain/drafts";
import type { Line } from "../../../utils/domain/note";
import type { ClockSettings, Person } from "../../../utils/domain/person";

export const now = "2026-11-24T09:00:00.000Z";

/** Ids `1`, `2`, `3`, …, so that a test can name them. */
export function counter(prefix = ""): () => string {
  let count = 0;
  return () => `${prefix}${++count}`;
}

export function makePerson(fields: Partial<Omit<Person, "clock">> & { clock?: Partial<ClockSettings> } = {}): Person {
  const { clock, ...rest } = fields;
  const person = newPerson({ name: "Robin Vale", emails: ["robin@example.com"] }, { newId: () => "robin", now });
  return { ...person, ...rest, clock: { ...person.clock, ...clock } };
}

export function makeStatus(fields: Partial<ClockStatus> = {}): ClockStatus {
  return {
    state: "fine",
    dueOn: null,
    lastOn: null,
    approximate: false,
    bookedAt: null,
    pausedUntil: null,
    snoozedUntil: null,
    plannedFor: null,
    question: null,
    ...fields,
  };
}

export function makeGuest(email: string, fields: Partial<Guest> = {}): Guest {
  return { email, name: "", organizer: false, kind: "person", ...fields };
}

export function makeEvent(fields: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    surface: "bubble",
    eventId: "abc_20261124T090000Z",
    seriesId: "abc",
    recurring: true,
    title: "Robin / you",
    guests: [makeGuest("robin@example.com", { name: "Robin Vale" }), makeGuest("me@example.com")],
    guestCount: 2,
    me: "me@example.com",
    myAnswer: "yes",
    account: 0,
    start: "2026-11-24T10:00",
    minutes: 45,
    allDay: false,
    ...fields,
  };
}

export function makeLine(id: string, text: string, fields: Partial<Line> = {}): Line {
  return { id, text, kind: "text", done: false, shareable: false, editedAt: now, ...fields };
}
