/** Asks the background's coach. */
import type { ConversationView } from "../../../utils/domain/views";
import type { MessageName, Payload, Result } from "../../../utils/messaging/protocol";
import { report } from "../report";
import type { GuideDeps } from "../store";

/** The messages that ask about a text, and change nothing. */
type AdviceName = {
  [N in Extract<MessageName, `advice.${string}`>]: Result<N> extends ConversationView ? never : N;
}[Extract<MessageName, `advice.${string}`>];

/** @param ask sends to the background; rejects where it gives no answer */
export function createAdviser(ask: GuideDeps["request"]) {
  return {
    /** What the coach says; `null` when it does not answer: advice keeps nobody from anything. */
    async advise<N extends AdviceName>(name: N, payload: Payload<N>): Promise<Result<N> | null> {
      try {
        return await ask(name, payload);
      } catch (error) {
        report("The coach did not answer", error);
        return null;
      }
    },
  };
}
