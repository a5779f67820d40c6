/** Forms for new events, filled in and saved in the calendar: when one was ours, a career conversation is booked. */
import type { CalendarEvent } from "../domain/calendar-event";
import type { Verdict } from "../domain/correction";
import { draftFor } from "../domain/drafts";
import { findOneOnOne } from "../domain/one-on-one";
import type { Person } from "../domain/person";
import { scheduleTitle } from "../domain/schedule";
import type { Handlers } from "../messaging/server";
import { putConversation } from "../storage/repositories/conversations";
import { livePerson, livePersonByEmail } from "../storage/repositories/people";
import type { WriteTx } from "../storage/schema";
import { announce } from "./announce";
import { keepCareer } from "./careers";
import { verdictOn } from "./meet";
import { type PlaceState, tabPlace } from "./places";
import { aside, type Services } from "./services";
import { eventKey } from "./standing";
import { findThread } from "./threads";

/**
 * With whom the form that is open in a tab books a career conversation. It is ours when it came up with our title, and
 * stays ours while the user changes that, but not with another guest.
 *
 * @param before with whom the form of that tab did so when it was last reported
 * @returns their address, or `null` for any other form or event
 */
export function schedulingOf(event: CalendarEvent, verdict: Verdict, before: string | null): string | null {
  if (!event.isNew || verdict.is !== "one-on-one") return null;
  const { email } = verdict.other;
  return event.title === scheduleTitle || before === email ? email : null;
}

export function formHandlers(services: Services): Pick<Handlers, "calendar.saved"> {
  const { deps, places, settings } = services;

  /**
   * A form that was ours becomes a booked conversation. Of any other only what was written beside it is kept. The id of
   * a form may not be that of the event that comes of it, so it is dropped: the event is known by its day and hour.
   */
  async function keepSaved(
    tx: WriteTx,
    event: CalendarEvent,
    ownAddresses: readonly string[],
    { standing, scheduling }: PlaceState,
  ): Promise<Person | null> {
    const { clock, newId } = deps;
    const [now, today] = [clock.now(), clock.today()];
    const verdict = await verdictOn(tx, event, findOneOnOne(event, ownAddresses));
    if (verdict.is !== "one-on-one") return null;
    const { personId, other } = verdict;
    const known = personId === null ? await livePersonByEmail(tx, [other.email]) : await livePerson(tx, personId);
    if (known === null) return null;
    const isOurs = schedulingOf(event, verdict, scheduling) !== null;
    const draft = draftFor(event, other, { newId, now, today, known, kind: isOurs ? "career" : undefined });
    const isOnShow = standing?.on === "conversation" && standing.eventKey === eventKey(event);
    const conversationId = isOnShow ? standing.conversationId : draft.conversation.id;
    const conversation = { ...draft.conversation, id: conversationId };
    const thread = await findThread(tx, { conversationId, draft: { ...draft, conversation } });
    if (thread?.conversation.state !== "planned" || !(thread.stored || isOurs)) return null;
    const events = thread.conversation.events.filter(({ eventId }) => eventId !== event.eventId);
    await putConversation(tx, { ...thread.conversation, calendar: undefined, events, editedAt: now });
    return keepCareer(tx, thread.person, today);
  }

  return {
    "calendar.saved": ({ event }, caller) =>
      places.inTurn(tabPlace(caller), async () => {
        const [state, own] = await Promise.all([places.get(tabPlace(caller)), settings.ownAddresses()]);
        const person = await deps.database.write((tx) => keepSaved(tx, event, own, state));
        await places.update(tabPlace(caller), { scheduling: null });
        if (person === null) return null;
        await announce(services, person, null);
        aside(services.badge.refresh());
        return null;
      }),
  };
}
