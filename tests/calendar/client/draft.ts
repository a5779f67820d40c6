/** An event that is being made or changed, until it is saved. */
import { encodeEid } from "../eid";
import type { SampleEvent, SampleGuest } from "../events";
import { nextSlot, parseDates } from "./parse";
import { type Place, page, put, state } from "./state";

export interface Draft {
  event: SampleEvent;
  isNew: boolean;
  /** Somebody else's event: the form shows it, but its fields cannot be changed. */
  readOnly: boolean;
}

let made = 0;

/** An empty event of the user's own. */
export function blankEvent(start: string, minutes: number): SampleEvent {
  made += 1;
  return {
    key: `created-${made}`,
    id: `made${made.toString(32)}`.padEnd(26, "0"),
    calendarId: page.me.email,
    calendarName: null,
    kind: "event",
    title: "",
    start,
    minutes,
    allDay: false,
    guests: [],
    guestListHidden: false,
    rooms: [],
    recurrence: null,
    location: "",
    description: "",
    meet: null,
    color: "rgb(3, 155, 229)",
    cancelled: false,
  };
}

/** What the form at this address begins with; `null` when there is no such event. */
export function draftAt({ eid, query }: Place): Draft | null {
  if (eid === null) return { event: filledIn(query), isNew: true, readOnly: false };
  const event = state.events.find((other) => encodeEid(other.id, other.calendarId) === eid);
  if (!event) return null;
  const organizer = event.guests.find((guest) => guest.organizer);
  return { event, isNew: false, readOnly: organizer ? organizer.email !== page.me.email : event.calendarName !== null };
}

function filledIn(query: URLSearchParams): SampleEvent {
  const dates = parseDates(query.get("dates") ?? "", query.get("ctz"), page.timeZone);
  const added = query.getAll("add").flatMap((list) => list.split(","));
  return {
    ...blankEvent(nextSlot(page.now), 60),
    ...dates,
    title: query.get("text") ?? "",
    description: query.get("details") ?? "",
    location: query.get("location") ?? "",
    guests: added.reduce(withGuest, []),
  };
}

/** The link of Google's own that fills in the form like this event. */
export function queryOf({ title, start, minutes, guests, description }: SampleEvent): URLSearchParams {
  const stamp = (local: string) => `${local.replaceAll(/[-:]/g, "")}00`;
  const end = new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(0, 16);
  const query = new URLSearchParams({ text: title, dates: `${stamp(start)}/${stamp(end)}`, details: description });
  for (const { email } of guests) if (email !== page.me.email) query.append("add", email);
  return query;
}

/** Adds an address; with the first one the user comes in as the organiser. Not an address, or there already: no change. */
export function withGuest(guests: SampleGuest[], typed: string): SampleGuest[] {
  const email = typed.trim().toLowerCase();
  if (!/^\S+@\S+$/.test(email) || guests.some((guest) => guest.email === email)) return guests;
  const me: SampleGuest = { ...page.me, answer: "yes", organizer: true, group: false, optional: false };
  const before = guests.length === 0 ? [me] : guests;
  if (email === page.me.email) return before;
  return [...before, { email, name: nameOf(email), answer: null, organizer: false, group: false, optional: false }];
}

/** The name by which the calendar knows an address already. */
function nameOf(email: string): string {
  return state.events.flatMap((event) => event.guests).find((guest) => guest.email === email)?.name ?? "";
}

export function saveDraft({ event }: Draft): void {
  put(event);
}
