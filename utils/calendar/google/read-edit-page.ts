/** The full edit page of an event, also of one that is not saved yet. Its fields carry dates and times as data. */
import type { CalendarEvent } from "../../domain/calendar-event";
import { isInstance, seriesIdOf } from "../../domain/event-ids";
import type { OpenEvent } from "../adapter";
import { decodeEventId } from "./event-id";
import type { Look } from "./look";
import { readAccount, readLanguage, readOwnEmail } from "./page";
import { readDate } from "./read-date";
import { readGuests } from "./read-guests";
import { readTime } from "./read-time";
import { clockText } from "./read-when";
import type { FactName } from "./selectors";

/** The page says of itself that it is the edit page, in every language; if it says nothing, its address does. */
export function isEditPage({ body, location }: Document): boolean {
  const view = body.dataset.viewfamily;
  return view === undefined ? /\/eventedit(\/|$)/.test(location.pathname) : view === "EVENT_EDIT";
}

/**
 * Only for a page that {@link isEditPage}.
 *
 * @param today the user's day, `YYYY-MM-DD`, for dates that the page writes without a year
 */
export function readEditPage(look: Look, today: string): OpenEvent {
  const root = look.find("editPage") ?? look.document.body;
  const { pathname } = look.document.location;
  const ids = decodeEventId(root.getAttribute("data-eventid") ?? "") ?? decodeEventId(idInPath(pathname));
  const rooms = look.find("editRooms", root);
  const rows = look.findAll("editGuest", root).filter((row) => !rooms?.contains(row));
  const guests = readGuests(look, rows, root);
  const event: CalendarEvent = {
    surface: "edit",
    eventId: ids?.eventId ?? null,
    seriesId: ids === null ? null : seriesIdOf(ids.eventId),
    recurring: (ids !== null && isInstance(ids.eventId)) || repeats(look, root),
    title: (fieldOf(look, root, "editTitle")?.value ?? "").trim(),
    guests,
    // The list of an event that is being edited is whole: what stands there is what will be invited.
    guestCount: guests.length > 0 ? guests.length : null,
    me: readOwnEmail(look),
    myAnswer: null,
    account: readAccount(pathname),
    isNew: isNewForm(root, pathname) || undefined,
    ...readFields(look, root, readLanguage(look), today),
  };
  // No number beside the list says when all guests are there.
  return { event, complete: false, element: root };
}

/** `/r/eventedit/<id>` */
function idInPath(pathname: string): string {
  return /\/eventedit\/([\w+/-]+)$/.exec(pathname)?.[1] ?? "";
}

/** The page says so of itself; else a form that was opened by an event's id is that event's. */
function isNewForm(root: Element, pathname: string): boolean {
  const says = attributeOn(root, "data-is-create");
  return says === null ? !/\/eventedit\/[^/]/.test(pathname) || pathname.includes("/eventedit/copy/") : says === "true";
}

function repeats(look: Look, root: Element): boolean {
  return look.find("editRecurrence", root)?.getAttribute("data-value")?.includes("RRULE:") ?? false;
}

function fieldOf(look: Look, root: Element, name: FactName): HTMLInputElement | null {
  const element = look.find(name, root);
  return element instanceof HTMLInputElement ? element : (element?.querySelector("input") ?? null);
}

type When = Pick<CalendarEvent, "start" | "minutes" | "allDay">;

function readFields(look: Look, root: Element, language: string, today: string): When {
  const allDay = fieldOf(look, root, "editAllDay")?.checked ?? false;
  const days = look.findAll("editDates", root);
  const times = look.findAll("editTimes", root);
  const [startDate, endDate] = pair(days, (day) => dateOn(day) ?? readDate(day.textContent ?? "", language, today));
  const [start, end] = pair(times.length === 2 ? times : days, (field) => timeOn(field, language));
  if (allDay || startDate === null || endDate === null || start === null || end === null) {
    return { start: null, minutes: null, allDay };
  }
  const nights = Math.round((Date.parse(endDate) - Date.parse(startDate)) / 86_400_000);
  const minutes = nights * 24 * 60 + end - start;
  return {
    start: `${startDate}T${clockText(start)}`,
    minutes: minutes > 0 && minutes <= 24 * 60 ? minutes : null,
    allDay: false,
  };
}

/** Start and end, if these are two. */
function pair<T>(elements: readonly Element[], read: (element: Element) => T | null): [T | null, T | null] {
  const [start, end, ...more] = elements;
  return start && end && more.length === 0 ? [read(start), read(end)] : [null, null];
}

/** The date stands as `data-date="20261124"` on the field, or as `data-ical` on an element around it. */
function dateOn(field: Element): string | null {
  const data = attributeOn(field, "data-date") ?? field.closest("[data-ical]")?.getAttribute("data-ical") ?? null;
  const match = /^(\d{4})(\d{2})(\d{2})/.exec(data ?? "");
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

/**
 * What the user typed counts; the attribute still holds what the page began with. In an event of somebody else's the
 * time stands in the text, after the date.
 */
function timeOn(field: Element, language: string): number | null {
  const typed = field instanceof HTMLInputElement ? field.value : (field.querySelector("input")?.value ?? "");
  const initial = /^T?(\d{2})(\d{2})/.exec(attributeOn(field, "data-initial-value") ?? "");
  return (
    readTime(typed || (field.textContent ?? ""), language) ?? (initial && Number(initial[1]) * 60 + Number(initial[2]))
  );
}

function attributeOn(element: Element, name: string): string | null {
  return element.getAttribute(name) ?? element.querySelector(`[${name}]`)?.getAttribute(name) ?? null;
}
