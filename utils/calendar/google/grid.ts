/** What the chips of the event that is open say about it. Who the guests are they never say. */
import { dateOfKey, eventIdFromLog } from "./event-id";
import type { Look } from "./look";

/**
 * The chips of this event that are on the page: several for one that spans days, none in some views.
 *
 * @param bearer says the event's id, as chips do: in code, or in Google's log
 */
export function chipsOf(look: Look, bearer: Element | null): Element[] {
  if (bearer === null) return [];
  const chips = look.findAll("chip", look.find("mainArea") ?? look.document);
  const encoded = bearer.getAttribute("data-eventid");
  if (encoded) return chips.filter((chip) => chip.getAttribute("data-eventid") === encoded);
  const logged = loggedId(bearer);
  return logged === null ? [] : chips.filter((chip) => loggedId(chip) === logged);
}

function loggedId(element: Element): string | null {
  return eventIdFromLog(element.getAttribute("jslog") ?? "")?.eventId ?? null;
}

/** The day of the column in which the event's chip stands, `YYYY-MM-DD`; `null` unless it stands in exactly one. */
export function dayInGrid(look: Look, chips: readonly Element[]): string | null {
  const keys = new Set<string>();
  for (const chip of chips) {
    const key = look.around("dayColumn", chip)?.getAttribute("data-datekey");
    if (key) keys.add(key);
  }
  const [only] = keys;
  return keys.size === 1 && only !== undefined ? dateOfKey(only) : null;
}

/** Whether any text of the element is struck through, as Google does with declined and cancelled events. */
export function isCrossedOut(element: Element): boolean {
  const parts = [element, ...element.querySelectorAll("*")];
  return parts.some((part) => getComputedStyle(part).textDecorationLine.includes("line-through"));
}
