/** The parts that the services share, put together from what the browser gives. */
import { type Badge, createBadge } from "./badge";
import type { Deps } from "./deps";
import { createGuides, type Guides } from "./guides";
import { createPlaces, type Places } from "./places";
import { createSeenEvents, type SeenEvents } from "./seen-events";
import { createSettings, type SettingsStore } from "./settings";
import type { ViewContext } from "./view-context";

export interface Services {
  deps: Deps;
  settings: SettingsStore;
  places: Places;
  guides: Guides;
  badge: Badge;
  seen: SeenEvents;
}

export function createServices(deps: Deps): Services {
  const settings = createSettings(deps.database);
  return {
    deps,
    settings,
    places: createPlaces(deps.session),
    guides: createGuides(deps.wakeGuides),
    badge: createBadge(deps, settings),
    seen: createSeenEvents(deps.session),
  };
}

export async function viewContext({ settings, deps, seen }: Services): Promise<ViewContext> {
  const { clock } = deps;
  const [current, account, firstSeen] = await Promise.all([settings.get(), settings.account(), seen.all()]);
  return { settings: current, today: clock.today(), timeZone: clock.timeZone(), account, firstSeen };
}

/** Does something that nobody waits for. What goes wrong is told in the console, by its name alone. */
export function aside(work: Promise<unknown>): void {
  work.catch((error) => console.error("Trellis: something was not done", error instanceof Error ? error.name : error));
}
