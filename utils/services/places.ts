/**
 * What each guide stands on: one for each calendar tab, one for each window's side panel. Kept in memory, and mirrored
 * in the browser's session so that a background that was ended forgets nothing.
 */

import { RequestError } from "../messaging/errors";
import type { Caller } from "../messaging/server";
import type { Session } from "./deps";
import type { Standing } from "./standing";

export type Place = `tab:${number}` | `window:${number}`;

/** The event that is open in a tab's page, as it was last reported. */
export interface OpenEvent {
  key: string;
  /** What was found of it: the other person's address, or why it is no 1-on-1. */
  found: string;
  /** Whether the other person is known. */
  marked: boolean;
}

export interface PlaceState {
  standing: Standing | null;
  /** Opened in the calendar while the guide keeps its conversation. */
  waiting: Standing | null;
  /** The guide keeps its conversation when another event is opened. */
  held: boolean;
  /** From here on for tabs only. Whether the frame shows. */
  open: boolean;
  event: OpenEvent | null;
  /** The key of the event for which the user opened the frame by hand. */
  openedFor: string | null;
  theme: "light" | "dark" | null;
  windowId: number | null;
  /** The address of whom the form that is open books a career conversation with. */
  scheduling: string | null;
}

const nothing: PlaceState = {
  standing: null,
  waiting: null,
  held: false,
  open: false,
  event: null,
  openedFor: null,
  theme: null,
  windowId: null,
  scheduling: null,
};

export interface Places {
  get(place: Place): Promise<PlaceState>;
  update(place: Place, change: Partial<PlaceState>): Promise<PlaceState>;
  all(): Promise<[Place, PlaceState][]>;
  /** All that guides stand on or have waiting. */
  standings(): Promise<Standing[]>;
  forget(place: Place): Promise<void>;
  /** Leaves of each place only how its frame stands, and hands over what was known. */
  hide(): Promise<[Place, PlaceState][]>;
  /** Puts back what {@link hide} handed over, of the places that are still there. */
  bring(states: readonly [Place, PlaceState][]): Promise<void>;
  /** Runs `work` after all earlier work for the place, so that reports are taken in the order in which they came. */
  inTurn<T>(place: Place, work: () => Promise<T>): Promise<T>;
}

export function createPlaces(session: Session): Places {
  const turns = new Map<Place, Promise<unknown>>();
  let loading: Promise<Map<Place, PlaceState>> | null = null;

  function load(): Promise<Map<Place, PlaceState>> {
    loading ??= session.read().then((stored) => new Map(Object.entries(stored).filter(isPlaceEntry)));
    return loading;
  }

  return {
    get: async (place) => (await load()).get(place) ?? nothing,
    all: async () => [...(await load())],

    async standings() {
      const states = [...(await load()).values()];
      return states.flatMap(({ standing, waiting }) => [standing, waiting]).filter((each) => each !== null);
    },

    async update(place, change) {
      const states = await load();
      const state = { ...nothing, ...states.get(place), ...change };
      states.set(place, state);
      // Not waited for: nothing is shown sooner for it, and the browser keeps the order of writes.
      session.write(place, state).catch(logFailure);
      return state;
    },

    async forget(place) {
      (await load()).delete(place);
      await session.remove(place);
    },

    async hide() {
      const before = [...(await load())];
      for (const [place, { open, theme, windowId }] of before) {
        await this.update(place, { ...nothing, open, theme, windowId });
      }
      return before;
    },

    async bring(states) {
      for (const [place, { standing, waiting, held, event, openedFor }] of states) {
        if ((await load()).has(place)) await this.update(place, { standing, waiting, held, event, openedFor });
      }
    },

    inTurn(place, work) {
      const result = (turns.get(place) ?? Promise.resolve()).then(work);
      const settled = result.then(
        () => {},
        () => {},
      );
      turns.set(place, settled);
      return result;
    },
  };
}

/** Where a guide stands: in the window it names, as the browser's side panel does, else in its tab. */
export function placeOf(caller: Caller, windowId: number | null): Place {
  if (windowId !== null) return `window:${windowId}`;
  return tabPlace(caller);
}

/** @throws {RequestError} `invalid` when the caller is in no tab. */
export function tabPlace({ tabId }: Pick<Caller, "tabId">): Place {
  if (tabId === null) throw new RequestError("invalid");
  return `tab:${tabId}`;
}

/** The id of the tab, or `null` for a window. */
export function tabOf(place: Place): number | null {
  return place.startsWith("tab:") ? Number(place.slice("tab:".length)) : null;
}

function isPlaceEntry(entry: [string, unknown]): entry is [Place, PlaceState] {
  return /^(tab|window):\d+$/.test(entry[0]);
}

function logFailure(error: unknown): void {
  console.error("Trellis: what a guide stands on was not kept", error);
}
