/** What happens when the lock closes and opens: what was read goes, and comes back as it was. */
import { defaultSettings } from "../../domain/settings";
import type { Instant } from "../../domain/values";
import type { PanelState } from "../../messaging/messages/calendar";
import { fromBase64, toBase64 } from "../../secrets/base64";
import { newDay } from "../midnight";
import { panelState, tellTab } from "../panel";
import { type Place, type PlaceState, tabOf } from "../places";
import { aside, type Services } from "../services";

const parcelKey = "behindLock";
const parcelLabel = "session";
const lookKey = "panelLook";

/** What the browser's session knew of people, while the lock is closed. */
interface Parcel {
  places: [Place, PlaceState][];
  seen: [string, Instant][];
}

/** Drops the key and all that was read with it. What guides stand on is sealed, so that they can come back to it. */
export async function closeLock(services: Services): Promise<void> {
  const { deps, settings, places, seen, guides } = services;
  const { width, side } = await settings.get().catch(() => defaultSettings);
  const sealer = await deps.keyring.take();
  // Another request has closed it meanwhile.
  if (sealer === null) return;
  const parcel: Parcel = { places: await places.hide(), seen: await seen.hide() };
  await deps.session.write(lookKey, { width, side });
  await deps.session.write(parcelKey, toBase64(sealer.seal(JSON.stringify(parcel), parcelLabel)));
  settings.forget();
  guides.dropKept();
  for (const forget of services.onClose) forget();
  await deps.withdrawNotice();
  await tellEverybody(services, true);
  await services.badge.refresh();
}

/** Puts back what guides stood on, and catches up with what could not be done. The key is at hand by now. */
export async function lockOpened(services: Services): Promise<void> {
  const { deps, places, seen } = services;
  const parcel = await takeParcel(services);
  if (parcel !== null) {
    await seen.bring(parcel.seen);
    await places.bring(parcel.places);
  }
  await deps.session.remove(lookKey);
  services.settings.forget();
  await tellEverybody(services, false);
  aside(newDay(services));
}

/** Everything is gone: pages begin anew. */
export async function everythingErased(services: Services): Promise<void> {
  await services.places.hide();
  await services.seen.hide();
  services.settings.forget();
  services.guides.dropKept();
  for (const forget of services.onClose) forget();
  await tellEverybody(services, false);
  await services.badge.refresh();
}

/** What a calendar tab is told while the lock is closed: how the frame stood, and nothing of any event. */
export async function lockedPanel({ deps }: Services, { open }: Pick<PlaceState, "open">): Promise<PanelState> {
  const { [lookKey]: look } = await deps.session.read();
  const { width, side } = (look as Pick<PanelState, "width" | "side"> | undefined) ?? defaultSettings;
  return { open, width, side, marked: false, marks: false };
}

async function takeParcel({ deps }: Services): Promise<Parcel | null> {
  const [{ [parcelKey]: text }, sealer] = await Promise.all([deps.session.read(), deps.keyring.sealer()]);
  await deps.session.remove(parcelKey);
  const sealed = typeof text === "string" ? fromBase64(text) : null;
  return sealed && sealer && (JSON.parse(sealer.open(sealed, parcelLabel)) as Parcel);
}

async function tellEverybody(services: Services, locked: boolean): Promise<void> {
  const { deps, places, guides } = services;
  deps.tellPages();
  for (const [place, state] of await places.all()) {
    guides.send(place, { name: "lock", locked });
    const tabId = tabOf(place);
    if (tabId === null) continue;
    const panel = locked ? await lockedPanel(services, state) : panelState(state, await services.settings.get());
    await tellTab(services, tabId, { to: "content", name: "panel.apply", state: panel });
    // What is open in the page by now may be another event.
    if (!locked) await tellTab(services, tabId, { to: "content", name: "event.again" });
  }
}
