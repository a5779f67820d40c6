import type { StorageFacts } from "../../../utils/messaging/messages/pages";
import { sizeWords } from "./words";

/** Where everything lives and how much it is. */
export function StorageCard({ facts }: { facts: StorageFacts | null }) {
  return (
    <div class="data-card">
      <p>
        Everything you write is kept by this browser, in this profile, on this computer. It is in no account, and no
        other browser or computer has it.
      </p>
      {facts && (
        <dl class="data-counts">
          <Count name="people" count={facts.people} />
          <Count name="conversations" count={facts.conversations} />
          <Count name="notes" count={facts.notes} />
          <Count name="goals" count={facts.goals} />
          <Count name="promises" count={facts.promises} />
          {facts.bytes !== null && (
            <div>
              <dt>on disk</dt>
              <dd>{sizeWords(facts.bytes)}</dd>
            </div>
          )}
        </dl>
      )}
      <p class="data-warning">
        Removing Trellis from the browser deletes all of it, at once and for good. Clearing the browser’s history or
        cookies does not.
      </p>
    </div>
  );
}

function Count({ name, count }: { name: string; count: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{count.toLocaleString("en-GB")}</dd>
    </div>
  );
}
