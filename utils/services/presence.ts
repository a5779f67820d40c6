/** Guides that come and go, and the key that moves between the calendar and its guide. */
import type { Caller } from "../messaging/server";
import type { GuidePort } from "./guides";
import { tellTab } from "./panel";
import { type Place, tabOf } from "./places";
import { aside, type Services } from "./services";

export const focusCommand = "guide-focus";

/** A background that was asleep has lost the ports of all guides. Call it once, as soon as it runs. */
export async function wakeGuides({ deps, places }: Services): Promise<void> {
  deps.wakeGuides(null);
  for (const [place] of await places.all()) {
    const tabId = tabOf(place);
    if (tabId !== null) deps.wakeGuides(tabId);
  }
}

/** Takes a guide in that has opened its port. Anybody else is turned away. */
export function guideConnected(services: Services, port: GuidePort, caller: Caller | null): void {
  const place = caller?.kind === "guide" ? services.guides.connect(port, caller) : null;
  if (place === null) {
    port.disconnect();
    return;
  }
  port.onDisconnect.addListener(() => aside(guideLeft(services, place)));
  aside(sayTheme(services, place));
}

/** A guide that is gone keeps nothing: the next one at its place begins with what was opened last. */
async function guideLeft({ places, guides }: Services, place: Place): Promise<void> {
  const { standing, waiting } = await places.get(place);
  if (guides.isOpen(place)) return;
  await places.update(place, { held: false, standing: waiting ?? standing, waiting: null });
}

async function sayTheme({ places, guides }: Services, place: Place): Promise<void> {
  const { theme } = await places.get(place);
  if (theme !== null) guides.send(place, { name: "theme", theme });
}

/** The page moves the focus into the frame; where in the guide it lands is the guide's to say. */
export async function focusPressed(services: Services, tabId: number): Promise<void> {
  const reply = await tellTab(services, tabId, { to: "content", name: "panel.focus", where: "toggle" });
  const isInGuide = (reply as { where?: unknown } | null)?.where === "guide";
  if (isInGuide) services.guides.send(`tab:${tabId}`, { name: "focus" });
}

/** The tab or window is closed. */
export async function placeClosed({ places, guides }: Services, place: Place): Promise<void> {
  guides.forget(place);
  await places.forget(place);
}
