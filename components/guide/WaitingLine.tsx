import type { GuideState } from "../../utils/domain/views";
import { Button } from "../ui/Button";
import { useGuide } from "./guide-context";

/** Another event was opened in the calendar while this conversation is held. */
export function WaitingLine() {
  const store = useGuide();
  const waiting = store.waiting.value;
  return (
    <div class="waiting" aria-live="polite">
      {waiting && (
        <Button look="filled" onClick={() => store.open(null)}>
          <span class="clamp" dir="auto">
            Open {waitingWords(waiting)}
          </span>
        </Button>
      )}
    </div>
  );
}

function waitingWords(state: GuideState): string {
  if (state.status === "conversation") {
    const { person, conversation } = state.view;
    return [person.name, conversation.startsAt?.slice(11, 16)].filter(Boolean).join(", ");
  }
  return state.status === "attach" ? state.event.title || "the other event" : "";
}
