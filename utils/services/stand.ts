/** Puts guides on a conversation, or offers it to those that keep theirs. */
import type { Place, PlaceState } from "./places";
import type { Services } from "./services";
import type { Standing } from "./standing";
import type { Shown } from "./states";

/** The state after an event was opened: a guide that keeps its conversation has the new one waiting. */
export function standOn(standing: Standing | null, before: PlaceState): Pick<PlaceState, "standing" | "waiting"> {
  const keeps = before.held && before.standing?.on === "conversation" && !isSame(before.standing, standing);
  return keeps ? { standing: before.standing, waiting: standing } : { standing, waiting: null };
}

/** The side panel of a window shows the conversation last opened in that window. */
export async function standInWindow(
  { places, guides }: Services,
  windowId: number | null,
  { standing, state }: Shown,
): Promise<void> {
  if (windowId === null || standing?.on !== "conversation" || state.status !== "conversation") return;
  const place: Place = `window:${windowId}`;
  const quiet = { ...standing, first: false };
  await places.update(place, standOn(quiet, await places.get(place)));
  guides.send(place, { name: "show", state: { ...state, first: false } });
}

function isSame(a: Standing, b: Standing | null): boolean {
  return a.on === "conversation" && b?.on === "conversation" && a.conversationId === b.conversationId;
}
