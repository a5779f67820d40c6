import type { ConversationView } from "../../utils/domain/views";
import type { Payload } from "../../utils/messaging/protocol";

export type ConversationRef = Payload<"conversation.skip">["ref"];

/** How a request names the conversation on show; carries the draft while it is not stored. */
export function refOf({ stored, person, conversation }: ConversationView): ConversationRef {
  return { conversationId: conversation.id, draft: stored ? null : { person, conversation } };
}
