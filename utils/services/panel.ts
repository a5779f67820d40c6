/** Whether the frame in a calendar tab shows, and where. */
import type { Settings } from "../domain/settings";
import type { PanelState } from "../messaging/messages/calendar";
import type { ToContent } from "../messaging/protocol";
import type { OpenEvent, PlaceState } from "./places";
import type { Services } from "./services";

/** All that Calendar's page is told. */
export function panelState({ open, event }: PlaceState, { width, side, marks }: Settings): PanelState {
  return { open, width, side, marked: event?.marked ?? false, marks };
}

/**
 * Whether the frame shows once an event is opened. A frame that is open follows to the next 1-on-1; for anything else
 * it closes, unless the guide keeps its conversation or the user opened it for this very event.
 */
export function opensFor(event: OpenEvent, isOneOnOne: boolean, before: PlaceState, settings: Settings): boolean {
  const isReportedAgain = before.event?.key === event.key && before.event.found === event.found;
  if (isReportedAgain) return before.open;
  if (before.openedFor === event.key || (before.held && before.open)) return true;
  return isOneOnOne && (before.open || opensByItself(settings));
}

function opensByItself({ opening, leftOpen }: Settings): boolean {
  return opening === "always" || (opening === "as-left" && leftOpen !== false);
}

/** The first 1-on-1 ever opens the guide once, with a line that says how to change this. */
export function isFirstOpening({ opening, leftOpen }: Settings): boolean {
  return opening === "as-left" && leftOpen === null;
}

/** Says something to a tab's content script. A tab that has none, or not yet, asks by itself when it has. */
export async function tellTab({ deps }: Services, tabId: number, message: ToContent): Promise<unknown> {
  return deps.sendToTab(tabId, message).catch(() => null);
}
