/** From what a guide stands on to what it shows. */
import type { GuideState } from "../domain/views";
import { allPeople } from "../storage/repositories/people";
import type { ReadTx } from "../storage/schema";
import { pickable } from "./people-list";
import type { ConversationStanding, Standing } from "./standing";
import { findThread, type Thread } from "./threads";
import { viewOf } from "./view";
import type { ViewContext } from "./view-context";

/** What a guide shows, and the standing it shows that from: what is no longer there has none. */
export interface Shown {
  standing: Standing | null;
  state: GuideState;
}

export async function showStanding(tx: ReadTx, standing: Standing | null, context: ViewContext): Promise<Shown> {
  if (standing?.on === "conversation") {
    const thread = await findThread(tx, standing);
    if (thread) return showThread(tx, standing, thread, context);
  }
  const { settings } = context;
  const people = pickable(await allPeople(tx));
  if (standing?.on !== "attach") return { standing: null, state: { status: "empty", people, settings } };
  const { event, reason } = standing;
  return { standing, state: { status: "attach", event, reason, people, settings } };
}

/** The same for a conversation that was found already. */
export async function showThread(
  tx: ReadTx,
  standing: ConversationStanding,
  thread: Thread,
  context: ViewContext,
): Promise<Shown> {
  const view = await viewOf(tx, thread, standing, context);
  return {
    standing: standingOn(standing, thread),
    state: { status: "conversation", view, first: standing.first },
  };
}

/** The standing once it is known what is stored. */
export function standingOn(standing: ConversationStanding, { person, conversation, stored }: Thread) {
  const draft = stored ? null : standing.draft;
  return { ...standing, conversationId: conversation.id, personId: person.id, draft };
}
