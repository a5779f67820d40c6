import { Wrench } from "lucide";
import { useState } from "preact/hooks";
import { request } from "../../../utils/messaging/client";
import type { RepairReport } from "../../../utils/messaging/messages/keep";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useSave } from "../page/use-save";
import { leftWords, mendedWords } from "./repair-words";

/** Looks through everything that is stored, mends what can be mended, and says what it found. */
export function Repair({ onRepaired }: { onRepaired: () => Promise<void> }) {
  const [report, setReport] = useState<RepairReport | null>(null);
  const { saving, problem, save } = useSave();

  const repair = () =>
    save(async () => {
      setReport(null);
      setReport(await request("storage.repair", {}));
      await onRepaired();
    });

  return (
    <>
      <div class="data-action">
        <Button disabled={saving} onClick={() => void repair()}>
          <Icon shape={Wrench} size={18} />
          {saving ? "Looking through everything…" : "Repair"}
        </Button>
        <span class="quiet">Looks through everything and mends what does not fit together. It deletes nothing.</span>
      </div>
      <div role="status">{report && <ReportWords report={report} />}</div>
      {problem && (
        <p class="form-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

function ReportWords({ report: { looked, mended, left } }: { report: RepairReport }) {
  if (mended.length + left.length === 0) {
    return <p>Looked at {looked.toLocaleString("en-GB")} records. All of it is in order; nothing was changed.</p>;
  }
  return (
    <div class="restore-preview">
      <p>Looked at {looked.toLocaleString("en-GB")} records.</p>
      <ul class="data-facts">
        {mended.map((count) => (
          <li key={`${count.kind} ${count.store}`}>{mendedWords(count)}</li>
        ))}
        {left.map((count) => (
          <li key={`${count.kind} ${count.store}`}>{leftWords(count)}</li>
        ))}
      </ul>
    </div>
  );
}
