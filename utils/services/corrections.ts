/** What the user says of the event on show: that it is no 1-on-1, that its series is none of ours, who it is with. */
import type { CalendarEvent } from "../domain/calendar-event";
import { holding } from "../domain/correction";
import { findOneOnOne } from "../domain/one-on-one";
import type { Person } from "../domain/person";
import type { GuideState } from "../domain/views";
import { RequestError } from "../messaging/errors";
import type { Payload } from "../messaging/protocol";
import type { Caller, Handlers } from "../messaging/server";
import { correctionsOf, putCorrection } from "../storage/repositories/corrections";
import type { WriteTx } from "../storage/schema";
import { announce } from "./announce";
import { chosenPerson } from "./choose-person";
import { refreshMarks } from "./marks";
import { type LookedUp, lookUp } from "./opened";
import { panelState, tellTab } from "./panel";
import { type Place, type PlaceState, placeOf, tabOf } from "./places";
import { aside, type Services, viewContext } from "./services";
import { type CorrectedEvent, sayWho, unsayWho } from "./someone-else";
import { eventKey, type Standing, seriesKey } from "./standing";

type Names = "event.correct" | "event.uncorrect";
type Choice = Payload<"event.correct">["choice"];

export function correctionHandlers(services: Services): Pick<Handlers, Names> {
  const { deps, settings, places } = services;

  /** Runs `work` on the event on show, then shows everywhere what that event is now. */
  function changeEvent(
    caller: Caller,
    windowId: number | null,
    work: (tx: WriteTx, corrected: CorrectedEvent) => Promise<Person[]>,
  ): Promise<GuideState> {
    const place = placeOf(caller, windowId);
    return places.inTurn(place, async () => {
      const { standing } = await places.get(place);
      const event = standing?.event ?? null;
      if (!standing || !event) throw new RequestError("not-found");
      const found = findOneOnOne(event, await settings.ownAddresses());
      const personId = standing.on === "conversation" ? standing.personId : null;
      const changed = await deps.database.write(async (tx) => {
        const corrections = await correctionsOf(tx, eventKey(event), seriesKey(event));
        return work(tx, { event, found, corrections, personId });
      });
      const state = await showAnew(services, event, place);
      for (const person of changed) await announce(services, person, place);
      aside(services.badge.refresh());
      aside(refreshMarks(services));
      return state;
    });
  }

  return {
    "event.correct": ({ choice, windowId }, caller) =>
      changeEvent(caller, windowId, (tx, corrected) => say(tx, corrected, choice, services)),

    "event.uncorrect": ({ windowId }, caller) =>
      changeEvent(caller, windowId, (tx, corrected) => unsay(tx, corrected, services)),
  };
}

async function say(tx: WriteTx, corrected: CorrectedEvent, choice: Choice, { deps }: Services): Promise<Person[]> {
  const { event, series } = corrected.corrections;
  switch (choice.kind) {
    case "not-one-on-one": {
      if (event.said.at(-1)?.said === "not-one-on-one") return [];
      await putCorrection(tx, { ...event, said: [...event.said, { said: "not-one-on-one" }] });
      return [];
    }
    case "ignore-series": {
      const hid = event.said.length > 0 ? event : null;
      if (!hid && series.said.at(-1)?.said === "ignored") return [];
      await putCorrection(tx, { ...event, said: [] });
      await putCorrection(tx, { ...series, said: [...series.said, { said: "ignored", hid }] });
      return [];
    }
    case "someone-else":
      return sayWho(tx, corrected, await chosenPerson(tx, choice.person, deps), choice.alsoKnownAs, deps);
  }
}

/** Takes one thing back, and brings back what it was said in place of. */
async function unsay(tx: WriteTx, corrected: CorrectedEvent, { deps }: Services): Promise<Person[]> {
  const { corrections, found } = corrected;
  const said = holding(found, corrections);
  if (!said || said.said === "attached") throw new RequestError("not-found");
  const { event, series } = corrections;
  await putCorrection(tx, { ...event, said: event.said.filter((each) => each !== said) });
  await putCorrection(tx, { ...series, said: series.said.filter((each) => each !== said) });
  if (said.said === "ignored" && said.hid) await putCorrection(tx, said.hid);
  return said.said === "someone-else" ? unsayWho(tx, corrected, said, deps) : [];
}

/** Puts every guide that stands on the event on what it is now, and tells the pages that have it open. */
async function showAnew(services: Services, event: CalendarEvent, asking: Place): Promise<GuideState> {
  const { places, guides, settings } = services;
  // No draft is shared: what stands in guides may be with the person it was taken for until now.
  const from = { standings: [], anew: false, last: null, scheduling: null };
  const looked = await lookUp(services, event, from, await viewContext(services));
  const { standing, state } = looked.shown;
  for (const [place, before] of await places.all()) {
    if (!isAbout(before, event)) continue;
    const changed = await places.update(place, standingAnew(before, event, looked));
    const tabId = tabOf(place);
    if (tabId !== null) {
      const panel = panelState(changed, await settings.get());
      await tellTab(services, tabId, { to: "content", name: "panel.apply", state: panel });
    }
    if (place === asking) guides.answered(place);
    else if (changed.standing === standing) guides.send(place, { name: "show", state });
  }
  return state;
}

function isAbout({ standing, waiting, event }: PlaceState, of: CalendarEvent): boolean {
  return [standing?.eventKey, waiting?.eventKey, event?.key].includes(eventKey(of));
}

/** The frame stays as it is: the user is looking at it. */
function standingAnew(before: PlaceState, event: CalendarEvent, { shown, opened }: LookedUp): Partial<PlaceState> {
  const isOn = (standing: Standing | null) => standing?.eventKey === eventKey(event);
  const isOpen = before.event?.key === opened.key;
  return {
    standing: isOn(before.standing) ? shown.standing : before.standing,
    waiting: isOn(before.waiting) ? shown.standing : before.waiting,
    ...(isOpen ? { event: opened, openedFor: before.open ? opened.key : before.openedFor } : {}),
  };
}
