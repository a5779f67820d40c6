/** The page around the guide: Calendar, when it is docked there. */
import { request } from "../../utils/messaging/client";

/** `true` in Calendar, `false` in the browser's own side panel. */
export const isFramed = window.top !== window;

/** Puts the guide away. Only in Calendar: the browser closes its own side panel. */
export function closePanel(): void {
  request("panel.close", {}).catch(report);
}

/** Gives the focus back to the calendar; the guide stays. */
export function leavePanel(): void {
  request("panel.leave", {}).catch(report);
}

/** What fails here loses nothing: the guide stays where it is. */
function report(error: unknown): void {
  console.error("Trellis: the calendar page was not reached", error instanceof Error ? error.message : "");
}
