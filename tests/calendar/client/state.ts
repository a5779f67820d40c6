/** What the page knows: its settings, the events in its memory, and where it is. */
import type { SampleEvent } from "../events";
import { addDays, dateOf, daysBetween } from "../plain-time";
import { useLanguage } from "./language";
import type { PageData, ViewKey } from "./page-data";
import { signal } from "./signal";
import { endOf } from "./words";

/** An event came, went or changed. */
export const eventsChanged = signal();

export type Family = "EVENT" | "EVENT_EDIT" | "SCHEDULE" | "SEARCH" | "SETTINGS" | "TRASH";

export interface Place {
  family: Family;
  view: ViewKey;
  /** The day that the view is about. */
  date: string;
  /** Edit page: the event's eid, or `null` for a new one. */
  eid: string | null;
  /** The address's own query. */
  query: URLSearchParams;
}

function readData(): PageData {
  const text = document.querySelector("#sample-data")?.textContent;
  if (!text) throw new Error("The sample calendar was served without its data.");
  return JSON.parse(text);
}

export const page: PageData = readData();
useLanguage(page.language, textsOf(page));

export const state = {
  events: page.events,
  place: { family: "EVENT", view: "WEEK", date: dateOf(page.now), eid: null, query: new URLSearchParams() } as Place,
  deleted: [] as SampleEvent[],
  /** Shown in the grid while quick-create is open. */
  placeholder: null as SampleEvent | null,
};

/** What people wrote, which no calendar translates. */
function textsOf({ me, timeZone, events }: PageData): Set<string> {
  const texts = events.flatMap((event) => [
    event.title,
    event.location,
    event.description,
    event.calendarId,
    event.calendarName ?? "",
    event.meet ?? "",
    ...event.guests.flatMap(({ name, email }) => [name, email]),
    ...event.rooms,
  ]);
  return new Set([...texts, me.name, me.email, timeZone, "meet.google.com"].filter((text) => text !== ""));
}

export const today = dateOf(page.now);

export function eventByKey(key: string): SampleEvent | undefined {
  return state.events.find((event) => event.key === key);
}

/** Events that touch this day, all-day ones or timed ones, earliest first. */
export function eventsOn(date: string, allDay: boolean): SampleEvent[] {
  return state.events
    .filter((event) => event.allDay === allDay && touches(event, date))
    .sort((a, b) => a.start.localeCompare(b.start) || b.minutes - a.minutes);
}

function touches(event: SampleEvent, date: string): boolean {
  const start = dateOf(event.start);
  if (event.allDay) {
    const days = daysBetween(start, date);
    return days >= 0 && days < Math.max(event.minutes / 1440, 1);
  }
  return event.start < `${addDays(date, 1)}T00:00` && endOf(event) > `${date}T00:00`;
}

export function remove(event: SampleEvent): void {
  state.events = state.events.filter((other) => other !== event);
  state.deleted.push(event);
  eventsChanged.fire();
}

/** Brings the event back that was deleted last. */
export function undoRemove(): boolean {
  const event = state.deleted.pop();
  if (event) put(event);
  return event !== undefined;
}

export function put(event: SampleEvent): void {
  state.events = [...state.events.filter((other) => other.key !== event.key), event];
  eventsChanged.fire();
}

export function setPlaceholder(event: SampleEvent | null): void {
  state.placeholder = event;
  eventsChanged.fire();
}
