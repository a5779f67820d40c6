/** The parts that the services share, put together from what the browser gives. */
import { LockedError } from "../storage/errors";
import { type Badge, createBadge } from "./badge";
import type { Deps } from "./deps";
import { createGuides, type Guides } from "./guides";
import { createGate, type Gate } from "./lock/gate";
import { createIdle, type Idle } from "./lock/idle";
import { createPlaces, type Places } from "./places";
import { createPresenting, type Presenting } from "./presenting";
import { createSeenEvents, type SeenEvents } from "./seen-events";
import { createSettings, type SettingsStore } from "./settings";
import type { ViewContext } from "./view-context";

export interface Services {
  deps: Deps;
  settings: SettingsStore;
  places: Places;
  presenting: Presenting;
  guides: Guides;
  badge: Badge;
  seen: SeenEvents;
  gate: Gate;
  idle: Idle;
  /** Done when the lock closes: each forgets what it keeps of the data. */
  onClose: (() => void)[];
}

export function createServices(deps: Deps): Services {
  const settings = createSettings(deps.database);
  return {
    deps,
    settings,
    places: createPlaces(deps.session),
    presenting: createPresenting(deps.session),
    guides: createGuides(deps.wakeGuides),
    badge: createBadge(deps, settings),
    seen: createSeenEvents(deps.session),
    gate: createGate(deps),
    idle: createIdle(deps),
    onClose: [],
  };
}

export async function viewContext({ settings, deps, seen, presenting }: Services): Promise<ViewContext> {
  const { clock } = deps;
  const [current, account, firstSeen, isPresenting] = await Promise.all([
    settings.get(),
    settings.account(),
    seen.all(),
    presenting.get(),
  ]);
  return {
    settings: current,
    today: clock.today(),
    timeZone: clock.timeZone(),
    account,
    firstSeen,
    presenting: isPresenting,
  };
}

/**
 * Does something that nobody waits for. What goes wrong is told in the console, by its name alone; what a closed lock
 * keeps from being done is done when it opens.
 */
export function aside(work: Promise<unknown>): void {
  work.catch((error) => {
    if (error instanceof LockedError) return;
    console.error("Trellis: something was not done", error instanceof Error ? error.name : error);
  });
}
