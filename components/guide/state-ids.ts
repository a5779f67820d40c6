/** Which conversation, and with whom, a state of the guide shows. */
import type { Id } from "../../utils/domain/values";
import type { GuideState } from "../../utils/domain/views";

export function idOf(state: GuideState): Id | null {
  return state.status === "conversation" ? state.view.conversation.id : null;
}

/** A conversation that was given to another person is shown afresh. */
export function personOf(state: GuideState): Id | undefined {
  return state.status === "conversation" ? state.view.person.id : undefined;
}
