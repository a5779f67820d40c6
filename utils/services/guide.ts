/** What a guide asks about itself: what it should show, whom to show instead, and how to get out of the way. */
import { draftFor } from "../domain/drafts";
import type { Person } from "../domain/person";
import type { Id } from "../domain/values";
import type { GuideState } from "../domain/views";
import { RequestError } from "../messaging/errors";
import type { Caller, Handlers } from "../messaging/server";
import { putCorrection } from "../storage/repositories/corrections";
import { allPeople } from "../storage/repositories/people";
import type { WriteTx } from "../storage/schema";
import { announce } from "./announce";
import { conversationNow, conversationWith, draftForToday, standingOnDraft } from "./choose-conversation";
import { type Chosen, chosenPerson } from "./choose-person";
import { refreshMarks } from "./marks";
import { noGuest } from "./meet";
import { panelState, tellTab } from "./panel";
import { pickable } from "./people-list";
import { type Place, placeOf, tabOf } from "./places";
import { aside, type Services, viewContext } from "./services";
import { standInWindow } from "./stand";
import type { Standing } from "./standing";
import { type Shown, showStanding, showThread, standingOn } from "./states";
import { storeThread } from "./threads";

type Names =
  | "guide.current"
  | "guide.held"
  | "guide.open"
  | "guide.people"
  | "guide.attach"
  | "panel.close"
  | "panel.leave";

export function guideHandlers(services: Services): Pick<Handlers, Names> {
  const { deps, settings, places, guides } = services;

  /** Puts the guide at a place on what it is shown, which it asked for itself. */
  async function stand(place: Place, caller: Caller, shown: Shown): Promise<GuideState> {
    await places.update(place, { standing: shown.standing, waiting: null });
    guides.answered(place);
    if (tabOf(place) !== null) await standInWindow(services, caller.windowId, shown);
    return shown.state;
  }

  async function attach(chosen: Chosen, standing: Standing | null): Promise<{ shown: Shown; person: Person }> {
    const context = await viewContext(services);
    const now = deps.clock.now();
    return deps.database.write(async (tx) => {
      const known = await chosenPerson(tx, chosen, deps);
      const draft =
        standing?.on === "attach"
          ? draftFor(standing.event, noGuest, { newId: deps.newId, now, today: context.today, known })
          : draftForToday(known, deps);
      const thread = await storeThread(tx, { conversationId: draft.conversation.id, draft }, now);
      const from = { event: standing?.event ?? null, eventKey: standing?.eventKey ?? null };
      if (standing?.on === "attach") await sayAttached(tx, standing.eventKey, thread.person.id);
      const attached = standingOn({ ...standingOnDraft(draft), ...from }, thread);
      return { shown: await showThread(tx, attached, thread, context), person: thread.person };
    });
  }

  return {
    "guide.current": ({ windowId }, caller) => {
      const place = placeOf(caller, windowId);
      return places.inTurn(place, async () => {
        const context = await viewContext(services);
        const { standing } = await places.get(place);
        const shown = await deps.database.read(async (tx) => {
          const now = standing === null && windowId !== null ? await conversationNow(tx, deps) : standing;
          return showStanding(tx, now, context);
        });
        await places.update(place, { standing: shown.standing });
        guides.answered(place);
        return shown.state;
      });
    },

    "guide.held": async ({ held, windowId }, caller) => {
      await places.update(placeOf(caller, windowId), { held });
      return null;
    },

    "guide.open": ({ personId, windowId }, caller) => {
      const place = placeOf(caller, windowId);
      return places.inTurn(place, async () => {
        const context = await viewContext(services);
        const { standing, waiting } = await places.get(place);
        const others = await places.standings();
        const shown = await deps.database.read(async (tx) => {
          const wanted = personId === null ? (waiting ?? standing) : await conversationWith(tx, personId, others, deps);
          if (personId !== null && wanted === null) throw new RequestError("not-found");
          return showStanding(tx, wanted, context);
        });
        return stand(place, caller, shown);
      });
    },

    "guide.people": () => deps.database.read(async (tx) => pickable(await allPeople(tx))),

    "guide.attach": ({ person: chosen, windowId }, caller) => {
      const place = placeOf(caller, windowId);
      return places.inTurn(place, async () => {
        const { standing } = await places.get(place);
        const { shown, person } = await attach(chosen, standing);
        const state = await stand(place, caller, shown);
        await announce(services, person, place);
        aside(services.badge.refresh());
        aside(refreshMarks(services));
        return state;
      });
    },

    "panel.close": async (_payload, caller) => {
      if (caller.tabId === null) return null;
      const state = await places.update(`tab:${caller.tabId}`, { open: false, openedFor: null });
      const changed = panelState(state, await settings.get());
      await tellTab(services, caller.tabId, { to: "content", name: "panel.apply", state: changed });
      await settings.change({ leftOpen: false });
      return null;
    },

    "panel.leave": async (_payload, caller) => {
      if (caller.tabId === null) return null;
      await tellTab(services, caller.tabId, { to: "content", name: "panel.focus", where: "page" });
      return null;
    },
  };
}

/** The user's word that this event is a 1-on-1, in place of whatever was said of it before. */
function sayAttached(tx: WriteTx, eventKey: string, personId: Id): Promise<void> {
  return putCorrection(tx, { id: `event ${eventKey}`, said: [{ said: "attached", personId }] });
}
