/** What a calendar tab reports: its page, the event that is open in it, and the button beside it. */
import { findOneOnOne } from "../domain/one-on-one";
import { defaultSettings } from "../domain/settings";
import type { Handlers } from "../messaging/server";
import { storageCode } from "./codes";
import { eventOpened } from "./opened";
import { panelState } from "./panel";
import { type PlaceState, tabPlace } from "./places";
import { type Services, viewContext } from "./services";
import { showStanding } from "./states";

type Names = "calendar.ready" | "calendar.coming" | "calendar.opened" | "calendar.closed" | "panel.toggle";

export function calendarHandlers(services: Services): Pick<Handlers, Names> {
  const { deps, settings, places, guides } = services;

  return {
    "calendar.ready": ({ theme }, caller) =>
      places.inTurn(tabPlace(caller), async () => {
        const place = tabPlace(caller);
        const { standing, open } = await places.get(place);
        guides.send(place, { name: "theme", theme });
        const isTalk = standing?.on === "conversation";
        const state = await places.update(place, {
          ...{ event: null, waiting: null, held: false, openedFor: null, scheduling: null },
          ...{ theme, windowId: caller.windowId },
          standing: isTalk ? standing : null,
          open: open && isTalk,
        });
        return panelState(state, await settings.get());
      }),

    // Reads what each event needs: a background that slept has it at hand then.
    "calendar.coming": async () => {
      await Promise.all([places.standings(), viewContext(services)]);
      return null;
    },

    "calendar.opened": async ({ event, theme }, caller) => {
      try {
        return await places.inTurn(tabPlace(caller), () => eventOpened(services, event, theme, caller));
      } catch (error) {
        // The guide itself says what is wrong with the database, so it must be seen.
        if (storageCode(error) === null || "reason" in findOneOnOne(event, [])) throw error;
        return { open: true, width: defaultSettings.width, side: defaultSettings.side, marked: false, marks: false };
      }
    },

    "calendar.closed": (_payload, caller) =>
      places.inTurn(tabPlace(caller), async () => {
        const before = await places.get(tabPlace(caller));
        const state = await places.update(tabPlace(caller), withoutEvent(before));
        return panelState(state, await settings.get());
      }),

    "panel.toggle": ({ open }, caller) =>
      places.inTurn(tabPlace(caller), async () => {
        const place = tabPlace(caller);
        const before = await places.get(place);
        if (!open) {
          await places.update(place, { open, openedFor: null });
        } else {
          const context = await viewContext(services);
          const shown = await deps.database.read((tx) => showStanding(tx, before.standing, context));
          guides.send(place, { name: "show", state: shown.state });
          await places.update(place, { open, openedFor: before.event?.key ?? null, standing: shown.standing });
        }
        return panelState({ ...before, open }, await settings.change({ leftOpen: open }));
      }),
  };
}

/** The guide outlives the bubble. Only an event that has no guide, and shows none, is forgotten. */
function withoutEvent({ open, standing, waiting }: PlaceState): Partial<PlaceState> {
  return {
    event: null,
    scheduling: null,
    standing: !open && standing?.on === "attach" ? null : standing,
    waiting: waiting?.on === "attach" ? null : waiting,
  };
}
