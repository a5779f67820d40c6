import { Upload } from "lucide";
import { useId, useRef, useState } from "preact/hooks";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import type { RestorePreview } from "../../../utils/messaging/messages/pages";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Icon } from "../../ui/Icon";
import { useSave } from "../page/use-save";
import { backupWords, holdsWords, mergeWords } from "./words";

interface RestoreCardProps {
  today: PlainDate;
  onRestored: () => Promise<void>;
}

interface Chosen {
  name: string;
  text: string;
  preview: RestorePreview;
}

/** As much as one file may hold, in bytes. */
const mostBytes = 32_000_000;

/** Brings a backup back, after saying what it holds and what that would change. */
export function RestoreCard({ today, onRestored }: RestoreCardProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const [sure, setSure] = useState(false);
  const [withErased, setWithErased] = useState(false);
  const [done, setDone] = useState("");
  const erasedId = useId();
  const { saving, problem, save } = useSave();
  const input = useRef<HTMLInputElement>(null);

  const choose = (file: File) =>
    save(async () => {
      setDone("");
      setSure(false);
      setWithErased(false);
      setChosen(null);
      setTooLarge(file.size > mostBytes);
      if (file.size > mostBytes) return;
      const text = await file.text();
      setChosen({ name: file.name, text, preview: await request("restore.preview", { text }) });
    });

  const restore = (how: "merge" | "replace") =>
    save(async () => {
      if (chosen === null) return;
      await request("restore.apply", { text: chosen.text, how, withErased });
      setChosen(null);
      setDone(how === "merge" ? "The backup is added to what is here." : "The backup is in place.");
      await onRestored();
    });

  return (
    <div class="data-card">
      <p class="quiet">Bring back what a backup file holds, here or on another computer or browser.</p>
      <div class="data-action">
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          class="visually-hidden"
          aria-label="Backup file"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file may be chosen again.
            event.currentTarget.value = "";
            if (file) void choose(file);
          }}
        />
        <Button disabled={saving} onClick={() => input.current?.click()}>
          <Icon shape={Upload} size={18} />
          Choose a backup…
        </Button>
        <p role="status">{done}</p>
      </div>
      {chosen && (
        <div class="restore-preview">
          <p>
            <bdi>{chosen.name}</bdi>, made {backupWords(chosen.preview.madeAt, today)}: {holdsWords(chosen.preview)}.
          </p>
          <p class="quiet">{mergeWords(chosen.preview)}</p>
          {chosen.preview.erased.length > 0 && (
            <>
              <p>
                You erased <bdi>{chosen.preview.erased.join(", ")}</bdi>. They stay out, unless you say otherwise.
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
                Everything that is here now is deleted and the backup put in its place. Back up first if you may need
                it.
              </p>
              <div class="form-actions">
                <Button disabled={saving} onClick={() => setSure(false)}>
                  Go back
                </Button>
                <Button look="filled" disabled={saving} onClick={() => void restore("replace")}>
                  Delete and replace
                </Button>
              </div>
            </>
          ) : (
            <div class="form-actions">
              <Button disabled={saving} onClick={() => setSure(true)}>
                Replace everything…
              </Button>
              <Button look="filled" disabled={saving} onClick={() => void restore("merge")}>
                Add to what is here
              </Button>
            </div>
          )}
        </div>
      )}
      <p class="form-problem" role="alert">
        {tooLarge
          ? "That file is larger than any backup of Trellis. Choose one whose name begins with trellis-backup."
          : problem}
      </p>
    </div>
  );
}
