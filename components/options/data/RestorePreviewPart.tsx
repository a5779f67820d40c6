import { useId, useState } from "preact/hooks";
import type { PlainDate } from "../../../utils/domain/values";
import type { RestorePreview } from "../../../utils/messaging/messages/backup";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { backupWords, holdsWords, mergeWords } from "./words";

interface RestorePreviewPartProps {
  name: string;
  preview: RestorePreview;
  today: PlainDate;
  busy: boolean;
  onApply: (how: "merge" | "replace", withErased: boolean) => void;
  onCancel: () => void;
}

/** What a backup holds and what bringing it back would do, before anything is done. */
export function RestorePreviewPart({ name, preview, today, busy, onApply, onCancel }: RestorePreviewPartProps) {
  const [sure, setSure] = useState(false);
  const [withErased, setWithErased] = useState(false);
  const erasedId = useId();

  return (
    <>
      <p>
        <bdi>{name}</bdi>, made {backupWords(preview.madeAt, today)}: {holdsWords(preview)}.
      </p>
      <p class="quiet">{mergeWords(preview)}</p>
      {preview.erased.length > 0 && (
        <>
          <p>
            You erased <bdi>{preview.erased.join(", ")}</bdi>. They stay out, unless you say otherwise.
          </p>
          <label class="step" for={erasedId}>
            <Checkbox id={erasedId} checked={withErased} onChange={setWithErased} />
            <span>Bring them back, too</span>
          </label>
        </>
      )}
      {sure ? (
        <>
          <p class="data-warning">
            Everything that is here now is taken out and the backup put in its place. Trellis keeps a copy of what is
            here for 30 days, so that you can go back.
          </p>
          <div class="form-actions">
            <Button disabled={busy} onClick={() => setSure(false)}>
              Go back
            </Button>
            <Button look="filled" disabled={busy} onClick={() => onApply("replace", withErased)}>
              Replace everything
            </Button>
          </div>
        </>
      ) : (
        <div class="form-actions">
          <Button look="quiet" disabled={busy} onClick={onCancel}>
            Cancel
          </Button>
          <Button disabled={busy} onClick={() => setSure(true)}>
            Replace everything…
          </Button>
          <Button look="filled" disabled={busy} onClick={() => onApply("merge", withErased)}>
            Add to what is here
          </Button>
        </div>
      )}
    </>
  );
}
