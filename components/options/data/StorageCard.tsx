import type { PlainDate } from "../../../utils/domain/values";
import type { StorageFacts } from "../../../utils/messaging/messages/pages";
import { Repair } from "./Repair";
import { backupWords, sizeWords } from "./words";

interface StorageCardProps {
  facts: StorageFacts | null;
  today: PlainDate;
  onRepaired: () => Promise<void>;
}

/** Where everything lives, how much it is, what would end it, and a way to look after it. */
export function StorageCard({ facts, today, onRepaired }: StorageCardProps) {
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
          {facts.bytes !== null && <Fact name="on disk" value={sizeWords(facts.bytes)} />}
          <Fact name="last backup" value={backupWords(facts.lastBackupAt, today)} />
        </dl>
      )}
      <p class="data-warning">
        Removing Trellis from the browser deletes all of it, at once and for good. Clearing the browser’s history or
        cookies does not. If something seems broken, do not remove Trellis to mend it: back up, then press Repair.
      </p>
      <Repair onRepaired={onRepaired} />
    </div>
  );
}

function Count({ name, count }: { name: string; count: number }) {
  return <Fact name={name} value={count.toLocaleString("en-GB")} />;
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
