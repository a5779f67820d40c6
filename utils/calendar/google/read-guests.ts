/** Guests, as the bubble and the edit page list them. */
import type { Guest } from "../../domain/calendar-event";
import { addressOn } from "./addresses";
import type { Look } from "./look";
import { textsIn } from "./text";

/** Longest name that is kept; a page may hold anything. */
const longestName = 300;

/**
 * Turns guest rows into guests, one for each address. A row's descendants may repeat its address, so the outermost
 * element with it is the row.
 *
 * @param root what the rows stand in
 */
export function readGuests(look: Look, rows: readonly Element[], root: Element): Guest[] {
  const organizer = organizerOf(look, root);
  const guests = new Map<string, Guest>();
  for (const row of rows) {
    const email = addressOn(row);
    if (email === null || guests.has(email)) continue;
    const name = (textsIn(row)[0] ?? email).slice(0, longestName);
    guests.set(email, { email, name, organizer: email === organizer, kind: kindOf(row, email) });
  }
  return [...guests.values()];
}

/** An event of a shared calendar has no organiser's row, and its card shows an address that is no guest's. */
function organizerOf(look: Look, root: Element): string | null {
  const marked = look.find("organizerRow", root) ?? look.find("organizerCard", root);
  return marked === null ? null : addressOn(marked);
}

/** Mailing lists can be unfolded; rooms have addresses of their own kind. */
function kindOf(row: Element, email: string): Guest["kind"] {
  if (email.endsWith("@resource.calendar.google.com")) return "room";
  const unfolds = '[data-is-expandable="true"]';
  return row.matches(`${unfolds}, [aria-expanded]`) || row.querySelector(unfolds) ? "group" : "person";
}
