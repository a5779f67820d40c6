/** What every change of a conversation has in common: it stores what was only shown, and answers with all that is new. */
import type { ConversationView } from "../domain/views";
import type { Caller } from "../messaging/server";
import type { WriteTx } from "../storage/schema";
import { announce } from "./announce";
import { refreshMarks } from "./marks";
import type { Place, PlaceState } from "./places";
import { aside, type Services, viewContext } from "./services";
import type { Standing } from "./standing";
import { type ConversationRef, storeThread, type Thread } from "./threads";
import { type Grounds, viewOf } from "./view";

/**
 * Runs `work` in one transaction together with storing the person and the conversation, if they are not stored yet.
 *
 * @param work makes the change, and hands back the person or the conversation where it replaced them
 * @returns the whole conversation as it is stored now
 */
export async function changeThread(
  services: Services,
  ref: ConversationRef,
  caller: Caller,
  work: (tx: WriteTx, thread: Thread) => Promise<Partial<Thread>>,
): Promise<ConversationView> {
  const { database, clock } = services.deps;
  const context = await viewContext(services);
  const grounds = await groundsOf(services, ref);
  const view = await database.write(async (tx) => {
    const thread = await storeThread(tx, ref, clock.now());
    return viewOf(tx, { ...thread, ...(await work(tx, thread)) }, grounds, context);
  });
  await settleGuides(services, ref, view, caller);
  aside(services.badge.refresh());
  return view;
}

/** After a write: guides that stood on a draft stand on what is stored, and others on the person hear of it. */
export async function settleGuides(
  services: Services,
  ref: ConversationRef,
  written: Pick<Thread, "person" | "conversation">,
  caller: Caller,
): Promise<void> {
  const { places } = services;
  if (ref.draft) aside(refreshMarks(services));
  const states = await places.all();
  // Another panel may have stored the same event first: then the writer, too, must ask what it stands on.
  const renamed = written.conversation.id !== ref.conversationId;
  await announce(services, written.person, renamed ? null : ownPlace(states, ref, caller));
  for (const [place, { standing, waiting }] of states) {
    if (!standsOn(standing, ref) && !standsOn(waiting, ref)) continue;
    const stored = { standing: storedOn(standing, ref, written), waiting: storedOn(waiting, ref, written) };
    await places.update(place, stored);
  }
}

/** As a guide that shows the conversation stands on it. */
export async function groundsOf({ places }: Services, ref: ConversationRef): Promise<Grounds> {
  for (const [, { standing }] of await places.all()) {
    if (standing?.on === "conversation" && standsOn(standing, ref)) return standing;
  }
  return { why: null, corrected: false, event: null };
}

function standsOn(standing: Standing | null, { conversationId }: ConversationRef): boolean {
  return standing?.on === "conversation" && standing.conversationId === conversationId;
}

function storedOn(
  standing: Standing | null,
  ref: ConversationRef,
  { person, conversation }: Pick<Thread, "person" | "conversation">,
) {
  if (standing?.on !== "conversation" || !standsOn(standing, ref)) return standing;
  return { ...standing, conversationId: conversation.id, personId: person.id, draft: null };
}

/** The browser does not say in which window a side panel is: it is the only one on this conversation, or unknown. */
function ownPlace(states: [Place, PlaceState][], ref: ConversationRef, { tabId }: Caller): Place | null {
  if (tabId !== null) return `tab:${tabId}`;
  const windows = states.filter(([place, { standing }]) => place.startsWith("window:") && standsOn(standing, ref));
  return windows.length === 1 ? (windows[0]?.[0] ?? null) : null;
}
