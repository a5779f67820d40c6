/** An event was opened in a calendar tab: the guide shows what belongs to it, then the page is told to show the frame. */
import type { CalendarEvent } from "../domain/calendar-event";
import type { Verdict } from "../domain/correction";
import { findOneOnOne } from "../domain/one-on-one";
import type { PanelState } from "../messaging/messages/calendar";
import type { Caller } from "../messaging/server";
import { conversationById, putConversation } from "../storage/repositories/conversations";
import { livePerson, livePersonByEmail } from "../storage/repositories/people";
import { announce } from "./announce";
import { keepCareer } from "./careers";
import { followEvent, isMoved } from "./follow-event";
import { schedulingOf } from "./forms";
import { type MeetContext, type Meeting, type MetConversation, meet, verdictOn } from "./meet";
import { isFirstOpening, opensFor, panelState } from "./panel";
import { type OpenEvent, type Place, type PlaceState, tabPlace } from "./places";
import { aside, type Services, viewContext } from "./services";
import { standInWindow, standOn } from "./stand";
import { eventKey, type Standing } from "./standing";
import { type Shown, showStanding, showThread } from "./states";
import { noteSuggestion } from "./suggestions";
import type { ViewContext } from "./view-context";

export async function eventOpened(
  services: Services,
  event: CalendarEvent,
  theme: "light" | "dark",
  caller: Caller,
): Promise<PanelState> {
  const { places, guides, settings, seen, deps } = services;
  const place = tabPlace(caller);
  const [before, standings, context] = await Promise.all([
    places.get(place),
    places.standings(),
    viewContext(services),
  ]);
  const anew = before.event?.key !== eventKey(event);
  const looked = await lookUp(
    services,
    event,
    { standings, anew, last: before.standing, scheduling: before.scheduling },
    context,
  );
  const { verdict, meeting, shown, opened, scheduling } = looked;
  if (wasLeft(before, opened)) return panelState(before, context.settings);

  // The guide first: it paints while the answer is still on its way to the page.
  if (theme !== before.theme) guides.send(place, { name: "theme", theme });
  guides.send(place, { name: "show", state: shown.state });

  const state = await places.update(place, {
    ...standOn(shown.standing, before),
    open: opensFor(opened, verdict.is !== "none", before, context.settings),
    event: opened,
    openedFor: before.openedFor === opened.key ? opened.key : null,
    scheduling,
    theme,
    windowId: caller.windowId,
  });
  await standInWindow(services, caller.windowId, shown);
  if (shown.standing?.on === "conversation" && shown.standing.first) aside(settings.change({ leftOpen: true }));
  if (meeting.thread && meeting.moved) aside(keepSeen(services, meeting, event, anew, place));
  if (meeting.thread) aside(seen.saw(opened.key, deps.clock.now()));
  if (meeting.thread && !meeting.thread.known) aside(noteSuggestion(services, verdict));
  aside(settings.sawCalendar(event));
  return panelState(state, context.settings);
}

export interface LookedUp {
  verdict: Verdict;
  meeting: Meeting;
  shown: Shown;
  /** The event as the place remembers it. */
  opened: OpenEvent;
  /** With whom the form that is open books a career conversation. */
  scheduling: string | null;
}

interface Before extends Pick<MeetContext, "standings" | "anew"> {
  /** What the guide that asks stands on. */
  last: Standing | null;
  scheduling: string | null;
}

/** What there is to say and to show of an event. */
export async function lookUp(
  { deps, settings }: Services,
  event: CalendarEvent,
  { standings, anew, last, scheduling: before }: Before,
  context: ViewContext,
): Promise<LookedUp> {
  const found = findOneOnOne(event, await settings.ownAddresses());
  return deps.database.read(async (tx) => {
    // Asked for together: each question that waits for another one's answer keeps the guide waiting, too.
    const [verdict, byAddress] = await Promise.all([
      verdictOn(tx, event, found),
      "other" in found ? livePersonByEmail(tx, [found.other.email]) : null,
    ]);
    const scheduling = schedulingOf(event, verdict, before);
    const kind = scheduling === null ? undefined : "career";
    const meeting = await meet(tx, event, verdict, { standings, anew, byAddress, kind, deps });
    const first = verdict.is === "one-on-one" && (isFirstOpening(context.settings) || wasFirst(last, event));
    const shown = meeting.thread
      ? await showThread(tx, { ...meeting.standing, first }, meeting.thread, context)
      : await showStanding(tx, meeting.standing, context);
    const opened = {
      key: eventKey(event),
      found: outcomeOf(verdict),
      marked: meeting.thread?.known === true,
    };
    return { verdict, meeting, shown, opened, scheduling };
  });
}

/** The user went on to somebody else while the event stayed open: more of it being readable is no reason to go back. */
function wasLeft({ event: last, standing, waiting }: PlaceState, { key, found }: OpenEvent): boolean {
  const isReportedAgain = last?.key === key && last.found === found;
  return isReportedAgain && standing !== null && standing.eventKey !== key && waiting?.eventKey !== key;
}

function outcomeOf(verdict: Verdict): string {
  if (verdict.is === "none") return verdict.reason;
  return verdict.is === "attached" ? verdict.personId : (verdict.personId ?? verdict.other.email);
}

/** More of the event for which the guide opened first was reported: the line about it stays. */
function wasFirst(standing: Standing | null, event: CalendarEvent): boolean {
  return standing?.on === "conversation" && standing.first && standing.eventKey === eventKey(event);
}

/** Stores what the calendar says now, and that it was seen. Nobody waits for it: the guide shows it already. */
async function keepSeen(
  services: Services,
  { thread }: MetConversation,
  event: CalendarEvent,
  anew: boolean,
  place: Place,
): Promise<void> {
  const { database, clock } = services.deps;
  const moved = await database.write(async (tx) => {
    const [conversation, person] = await Promise.all([
      conversationById(tx, thread.conversation.id),
      livePerson(tx, thread.person.id),
    ]);
    if (!conversation || !person) return null;
    const followed = followEvent(conversation, event, clock.now(), anew);
    if (!isMoved(conversation, followed)) {
      await putConversation(tx, followed);
      return null;
    }
    await putConversation(tx, { ...followed, editedAt: clock.now() });
    return conversation.kind === "career" ? keepCareer(tx, person, clock.today()) : person;
  });
  if (!moved) return;
  await announce(services, moved, place);
  aside(services.badge.refresh());
}
