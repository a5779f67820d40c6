import { Download } from "lucide";
import { useState } from "preact/hooks";
import type { Instant, PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { Button } from "../../ui/Button";
import { downloadText } from "../../ui/download";
import { Icon } from "../../ui/Icon";
import { useSave } from "../page/use-save";
import { backupWords, sizeWords } from "./words";

interface BackupCardProps {
  /** `undefined` while it is not known yet. */
  lastBackupAt: Instant | null | undefined;
  today: PlainDate;
  onMade: () => Promise<void>;
}

/** Saves everything as one file. */
export function BackupCard({ lastBackupAt, today, onMade }: BackupCardProps) {
  const [made, setMade] = useState("");
  const { saving, problem, save } = useSave();

  const backUp = () =>
    save(async () => {
      setMade("");
      const { filename, text } = await request("backup.make", {});
      downloadText(filename, text);
      const size = sizeWords(new Blob([text]).size);
      setMade(`${filename}, ${size}, is handed to your browser. Find it among your downloads.`);
      await onMade();
    });

  return (
    <div class="data-card">
      {lastBackupAt !== undefined && (
        <p>
          Last backup: <strong>{backupWords(lastBackupAt, today)}</strong>
        </p>
      )}
      <p class="quiet">
        One file with everything in it. It is plain text: whoever can open the file can read it, so keep it where you
        would keep your notes.
      </p>
      <div class="data-action">
        <Button look="filled" disabled={saving} onClick={() => void backUp()}>
          <Icon shape={Download} size={18} />
          Back up now
        </Button>
        <p role="status">{made}</p>
      </div>
      <p class="form-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
