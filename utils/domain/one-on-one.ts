/** Which events are 1-on-1s. Facts only: no word of any language is looked at. */
import { canonicalAddress } from "./address";
import type { CalendarEvent, Guest } from "./calendar-event";
import type { NoGuideReason } from "./views";

export type OneOnOne = { other: Guest; me: string } | { reason: NoGuideReason };

/**
 * The other person of a 1-on-1, or why the event is none: exactly two people, one of them the user, nobody hidden,
 * not declined by the user, and nothing on the page that speaks against it. Rooms do not count; a mailing list makes it
 * a group.
 *
 * @param ownEmails the user's addresses besides `event.me`; case does not matter
 */
export function findOneOnOne(event: CalendarEvent, ownEmails: readonly string[]): OneOnOne {
  const guests = event.guests.filter((guest) => guest.kind !== "room");
  if (guests.length > 2 || guests.some((guest) => guest.kind === "group")) return { reason: "group" };
  // A count that differs from the list means that the page shows only a part of it.
  if (event.guestCount !== null && event.guestCount !== guests.length) return { reason: "hidden-guests" };
  if (event.doubt === "hidden-guests") return { reason: "hidden-guests" };
  if (guests.length === 0) return { reason: "no-guests" };

  const own = new Set([...(event.me ? [event.me] : []), ...ownEmails].map(canonicalAddress));
  const mine = guests.filter((guest) => own.has(canonicalAddress(guest.email)));
  const [other] = guests.filter((guest) => !mine.includes(guest));
  const [me] = mine;
  if (!me) return { reason: event.me ? "not-invited" : "unknown-me" };
  if (!other) return { reason: "only-me" };
  if (event.myAnswer === "no") return { reason: "declined" };
  if (event.doubt) return { reason: event.doubt };
  return { other, me: me.email };
}
