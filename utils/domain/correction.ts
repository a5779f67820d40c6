/** What the user said about an event that was taken for what it is not, and what it means for finding 1-on-1s. */
import { canonicalAddress } from "./address";
import type { Guest } from "./calendar-event";
import type { OneOnOne } from "./one-on-one";
import type { Id, Instant } from "./values";
import type { NoGuideReason } from "./views";

/** The user said who an event is with, and what was written in it went to that person. */
export interface SomeoneElse {
  said: "someone-else";
  /** The address in the event, as {@link canonicalAddress} writes it; `null` when the person was attached by hand. */
  email: string | null;
  personId: Id;
  /** For taking it back: whose it was before, if that person was stored, and which conversations changed hands. */
  from: Id | null;
  movedIds: Id[];
  /** Whether the address became another one of the person's. */
  addedAddress: boolean;
  /** Whether the person was entered for this. Corrections of before version 0.2 do not say. */
  entered?: boolean;
  at: Instant;
}

export type EventSaid = { said: "not-one-on-one" } | { said: "attached"; personId: Id } | SomeoneElse;
/** `hid`: what was said of the event on show alone, which this was said in place of. */
export type SeriesSaid = { said: "ignored"; hid: EventCorrection | null } | SomeoneElse;

/** All that was said about one event, newest last: the last one holds. */
export interface EventCorrection {
  id: `event ${string}`;
  said: EventSaid[];
}

/** The same about a whole series: the last one holds that is about the address in the event. */
export interface SeriesCorrection {
  id: `series ${string}`;
  said: SeriesSaid[];
}

export type Correction = EventCorrection | SeriesCorrection;

/** What was said about an event, and about the series it belongs to. */
export interface Corrections {
  event: EventCorrection;
  series: SeriesCorrection;
}

/**
 * What an event is, after what the user said. A 1-on-1 with a `personId` is with this person, whatever the address.
 */
export type Verdict =
  | { is: "one-on-one"; other: Guest; me: string; personId: Id | null }
  | { is: "attached"; personId: Id; corrected: boolean }
  | { is: "none"; reason: NoGuideReason };

/** The user's word about the event counts before that about its series, and both before what can be read. */
export function judge(found: OneOnOne, corrections: Corrections): Verdict {
  const said = holding(found, corrections);
  switch (said?.said) {
    case "not-one-on-one":
      return { is: "none", reason: "corrected" };
    case "ignored":
      return { is: "none", reason: "ignored" };
    case "attached":
      return { is: "attached", personId: said.personId, corrected: false };
    case "someone-else":
      if ("reason" in found || said.email === null) return { is: "attached", personId: said.personId, corrected: true };
      return { is: "one-on-one", ...found, personId: said.personId };
    default:
      return "reason" in found ? { is: "none", ...found } : { is: "one-on-one", ...found, personId: null };
  }
}

/** The one thing said that decides; `null` when nothing was. */
export function holding(found: OneOnOne, { event, series }: Corrections): EventSaid | SeriesSaid | null {
  return event.said.at(-1) ?? series.said.findLast((each) => isAbout(each, found)) ?? null;
}

/** The person of a series is named for one address: with another guest, it is another 1-on-1. */
function isAbout(said: SeriesSaid, found: OneOnOne): boolean {
  if (said.said === "ignored") return true;
  return !("reason" in found) && said.email === canonicalAddress(found.other.email);
}
