/** How well the page is known: which way served for each fact. Made of the names of facts and of numbers, nothing else. */
import type { CalendarEvent } from "../../domain/calendar-event";
import { compareText } from "../../domain/order";
import type { Support } from "../adapter";
import type { Look } from "./look";
import { isGoogleCalendar, readOwnEmail } from "./page";
import { type Fact, type FactName, facts } from "./selectors";

export interface SupportRecord {
  /** Remembers which ways served for this event. */
  note(event: CalendarEvent): void;
  read(): Support;
}

/** An event without guests proves nothing: tasks and birthdays have bubbles of another kind. */
export function recordSupport(look: Look): SupportRecord {
  let served = new Map<FactName, number | null>();
  return {
    note({ guests, guestCount }) {
      if (guests.length > 0 || guestCount !== null) served = new Map(look.served);
    },
    read: () => readSupport(look, served),
  };
}

/**
 * Healthy: every fact was found where it was last seen. Degraded: some were found another way, or not at all although
 * every page has them. Unrecognised: not even whose calendar it is can be told.
 */
function readSupport(look: Look, served: Map<FactName, number | null>): Support {
  const known = isGoogleCalendar(look) && readOwnEmail(look) !== null;
  for (const name of ["view", "ownEmail"] as const) served.set(name, look.served.get(name) ?? null);
  const asEver = [...served].every(([name, way]) => way === 0 || (way === null && isOptional(name)));
  return {
    state: known ? (asEver ? "healthy" : "degraded") : "unrecognised",
    facts: Object.fromEntries([...served].sort(([one], [other]) => compareText(one, other))),
  };
}

function isOptional(name: FactName): boolean {
  const fact: Fact = facts[name];
  return fact.optional ?? false;
}
