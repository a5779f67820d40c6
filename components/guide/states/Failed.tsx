import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { Shell } from "./Shell";

/** Before the first answer, and when there was none. */
export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Shell title="Conversation guide">
      {error !== null && (
        <div class="trouble" role="alert">
          <p>{sentenceFor(error)}</p>
          <div class="trouble-actions">
            <Button onClick={onRetry}>Try again</Button>
          </div>
        </div>
      )}
    </Shell>
  );
}
