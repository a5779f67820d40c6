import { Upload } from "lucide";
import { useRef } from "preact/hooks";
import type { PlainDate } from "../../../utils/domain/values";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { RestorePassphrase } from "./RestorePassphrase";
import { RestorePreviewPart } from "./RestorePreviewPart";
import type { Restore } from "./use-restore";

interface RestoreCardProps {
  restore: Restore;
  today: PlainDate;
  /** What was done last. */
  done: string;
  /** Goes back to how it was before; `undefined` where nothing was restored. */
  onUndo?: () => void;
  onChoose: (file: File) => void;
  onApply: (how: "merge" | "replace", withErased: boolean) => void;
}

/** Brings a backup back, after saying what it holds and what that would change. */
export function RestoreCard({ restore, today, done, onUndo, onChoose, onApply }: RestoreCardProps) {
  const { chosen, step, busy, problem } = restore;
  const input = useRef<HTMLInputElement>(null);

  return (
    <div class="data-card">
      <p class="quiet">Bring back what a backup file holds, here or on another computer or browser.</p>
      <div class="data-action">
        <input
          ref={input}
          type="file"
          accept=".gz,.json,.trellis,application/json,application/gzip"
          class="visually-hidden"
          aria-label="Backup file"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file may be chosen again.
            event.currentTarget.value = "";
            if (file) onChoose(file);
          }}
        />
        <Button disabled={busy} onClick={() => input.current?.click()}>
          <Icon shape={Upload} size={18} />
          Choose a backup…
        </Button>
        <p role="status">{busy && step.at === "start" ? "Reading the file…" : done}</p>
        {onUndo && (
          <Button disabled={busy} onClick={onUndo}>
            Undo
          </Button>
        )}
      </div>
      {chosen && step.at !== "start" && (
        <div class="restore-preview">
          {step.at === "passphrase" && (
            <RestorePassphrase
              name={chosen.name}
              busy={busy}
              problem={problem}
              onEnter={(passphrase) => void restore.enter(passphrase)}
              onCancel={restore.cancel}
            />
          )}
          {step.at === "loose" && (
            <div class="form-actions">
              <Button look="quiet" disabled={busy} onClick={restore.cancel}>
                Cancel
              </Button>
              <Button disabled={busy} onClick={() => void restore.leaveOutLoose()}>
                Leave those records out
              </Button>
            </div>
          )}
          {step.at === "preview" && (
            <RestorePreviewPart
              name={chosen.name}
              preview={step.preview}
              today={today}
              busy={busy}
              onApply={onApply}
              onCancel={restore.cancel}
            />
          )}
        </div>
      )}
      {step.at !== "passphrase" && (
        <p class="form-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
