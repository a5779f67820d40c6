/** The bubble: Google Calendar's quick view of an event. */
import type { CalendarEvent } from "../../domain/calendar-event";
import { isInstance, seriesIdOf } from "../../domain/event-ids";
import type { LocalDateTime } from "../../domain/values";
import type { OpenEvent } from "../adapter";
import { addressOn } from "./addresses";
import { decodeEventId, type EventIds, eventIdFromLog, instanceStart } from "./event-id";
import { chipsOf, dayInGrid, isCrossedOut } from "./grid";
import type { Look } from "./look";
import { readAccount, readLanguage, readOwnEmail } from "./page";
import { readAnswer } from "./read-answer";
import { readGuestCount } from "./read-count";
import { readGuests } from "./read-guests";
import { clockText, readWhen } from "./read-when";
import { textsAfter } from "./text";

const longestTitle = 20_000;

export interface Bubble {
  /** The element that shows the event. */
  content: Element;
  /** The box around it, as it stands on the page. */
  box: Element;
}

/** The bubble that is on screen. Google keeps the element after closing, hidden, for the next event. */
export function findBubble(look: Look): Bubble | null {
  for (const box of look.findAll("bubbleBox", look.find("overlays") ?? look.document.body)) {
    const content = look.find("bubble", box);
    if (content !== null) return { content, box };
  }
  return null;
}

/**
 * @param today the user's day, `YYYY-MM-DD`, for dates that the page writes without a year
 */
export function readBubble(look: Look, today: string): OpenEvent | null {
  const found = findBubble(look);
  if (found === null) return null;
  const { content, box } = found;
  const language = readLanguage(look);
  const me = readOwnEmail(look);
  const bearer = look.find("bubbleId", content);
  const ids = bearer === null ? null : idsOn(bearer);
  const chips = chipsOf(look, bearer);
  const title = look.find("bubbleTitle", content);
  const below = textsBelow(look, title, content);
  const rows = look.findAll("bubbleGuest", content);
  const guests = readGuests(look, rows, content);
  const count = readGuestCount(look, content, language);
  const own = rows.find((row) => addressOn(row) === me) ?? null;
  const { answer, unclear } = readAnswer(look, box, own);
  const hidden = count.hidden || hasOtherRows(content, rows);
  // What does not bear on a talk of two is not looked at.
  const isCrossed = () => guests.length === 2 && [...chips, ...(title ? [title] : [])].some(isCrossedOut);
  const event: CalendarEvent = {
    surface: "bubble",
    eventId: ids?.eventId ?? null,
    seriesId: ids === null ? null : seriesIdOf(ids.eventId),
    recurring: ids === null ? repeatsBelow(title) : isInstance(ids.eventId),
    title: (title?.textContent ?? "").trim().slice(0, longestTitle),
    guests,
    guestCount: count.number,
    me,
    myAnswer: answer,
    doubt: hidden ? "hidden-guests" : isCrossed() ? "crossed-out" : unclear ? "unclear-answer" : undefined,
    account: readAccount(look.document.location.pathname),
    ...whenOf(below, language, today, dayInGrid(look, chips), ids),
  };
  return { event, complete: guests.length >= 2 && guests.length === count.number, element: box };
}

function idsOn(bearer: Element): EventIds | null {
  return decodeEventId(bearer.getAttribute("data-eventid") ?? "") ?? eventIdFromLog(bearer.getAttribute("jslog") ?? "");
}

/** Rows that stand among the guests and name nobody. */
function hasOtherRows(content: Element, rows: readonly Element[]): boolean {
  const items = [...content.querySelectorAll('[role="treeitem"]')];
  return items.some((item) => !rows.some((row) => row.contains(item) || item.contains(row)));
}

/** Date and times, then how the event repeats. */
function textsBelow(look: Look, title: Element | null, content: Element): string[] {
  const when = look.find("bubbleWhen", content);
  return title === null || when === null ? [] : textsAfter(title, when);
}

/** A second line below the title says how the event repeats, in whatever words. */
function repeatsBelow(title: Element | null): boolean {
  let line = title;
  while (line !== null && line.nextElementSibling === null) line = line.parentElement;
  const second = line?.nextElementSibling?.nextElementSibling ?? null;
  return (second?.textContent ?? "").trim() !== "";
}

/**
 * The grid's day has a year, but of an event over midnight it may be the second: then the text's goes before it. The
 * id says where a series had this instance at first.
 */
function whenOf(
  texts: readonly string[],
  language: string,
  today: string,
  inGrid: string | null,
  ids: EventIds | null,
) {
  const { date, start, minutes, allDay } = readWhen(texts, language, today);
  const isSame = inGrid !== null && date?.slice(5) === inGrid.slice(5);
  const day = (isSame ? inGrid : date) ?? inGrid ?? dayOfInstance(ids);
  const known = start !== null && day !== null;
  return {
    start: known ? (`${day}T${clockText(start)}` satisfies LocalDateTime) : null,
    minutes: minutes !== null && minutes <= 24 * 60 ? minutes : null,
    allDay,
  };
}

function dayOfInstance(ids: EventIds | null): string | null {
  const start = ids === null ? null : instanceStart(ids.eventId);
  if (start === null) return null;
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${start.getFullYear()}-${pad(start.getMonth() + 1)}-${pad(start.getDate())}`;
}
