import { Button } from "../../ui/Button";
import { useGuide, useView } from "../guide-context";
import { liveEnd } from "../live-clock";

/** Milliseconds before the end from which the promises should come first. */
const lastMinutes = 5 * 60_000;

interface LiveEndProps {
  /** Goes on with the closing stage; `null` while it is not time for it. */
  onClose: (() => void) | null;
  onWrapUp: () => void;
}

/** The way out of Live, and a quiet offer when the time is nearly over. */
export function LiveEnd({ onClose, onWrapUp }: LiveEndProps) {
  const store = useGuide();
  const end = liveEnd(useView().conversation, store.timeZone);
  const nearlyOver = end !== null && end - Date.parse(store.now.value) <= lastMinutes;
  return (
    <div class="live-end">
      <p class="faint" aria-live="polite">
        {nearlyOver && "Nearly time: promises first, the rest can wait."}
      </p>
      {onClose && (
        <div class="form-actions">
          <Button onClick={onClose}>Go to the promises</Button>
        </div>
      )}
      <div class="form-actions">
        <Button look="quiet" onClick={() => void store.change("conversation.change", { change: { liveSince: null } })}>
          Stop
        </Button>
        <Button look={nearlyOver ? "filled" : "plain"} onClick={onWrapUp}>
          Wrap up
        </Button>
      </div>
    </div>
  );
}

/** All stages are ticked. */
export function AllDone({ onWrapUp }: { onWrapUp: () => void }) {
  return (
    <div class="live-start">
      <h2>That was all of it</h2>
      <p class="faint">Two minutes left to write down what you promised.</p>
      <Button look="filled" onClick={onWrapUp}>
        Wrap up
      </Button>
    </div>
  );
}
