import { Download } from "lucide";
import { useState } from "preact/hooks";
import type { Instant, PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { Button } from "../../ui/Button";
import { Choice } from "../../ui/Choice";
import { Field } from "../../ui/Field";
import { Icon } from "../../ui/Icon";
import { useSave } from "../page/use-save";
import { saveFile } from "./backup-file";
import { passphraseProblem } from "./passphrase";
import { backupWords, sizeWords } from "./words";

interface BackupCardProps {
  /** `undefined` while it is not known yet. */
  lastBackupAt: Instant | null | undefined;
  today: PlainDate;
  onMade: () => Promise<void>;
}

const kinds = [
  ["plain", "Readable by anybody"],
  ["protected", "With a passphrase"],
] as const;

const kindWords = {
  plain: "Whoever can open this file can read your notes. Keep it where you would keep them on paper.",
  protected:
    "Without the passphrase nobody can read this file, and nobody can bring the passphrase back: not you, not us. Write it down and keep it apart from the file.",
};

/** Saves everything as one file. */
export function BackupCard({ lastBackupAt, today, onMade }: BackupCardProps) {
  const [kind, setKind] = useState<"plain" | "protected">("plain");
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [weak, setWeak] = useState("");
  const [made, setMade] = useState("");
  const { saving, problem, save } = useSave();

  const backUp = async () => {
    setMade("");
    const wrong = kind === "protected" ? passphraseProblem(passphrase, again) : "";
    setWeak(wrong);
    if (wrong !== "") return;
    await save(async () => {
      const file = await request("backup.make", { passphrase: kind === "protected" ? passphrase : null });
      await saveFile(file);
      setPassphrase("");
      setAgain("");
      setMade(`${file.filename}, ${sizeWords(file.size)}, is handed to your browser. Find it among your downloads.`);
      await onMade();
    });
  };

  return (
    <form
      class="data-card"
      aria-label="Back up"
      onSubmit={(event) => {
        event.preventDefault();
        void backUp();
      }}
    >
      {lastBackupAt !== undefined && (
        <p>
          Last backup: <strong>{backupWords(lastBackupAt, today)}</strong>
        </p>
      )}
      <p class="quiet">One file with everything in it, for this computer or another one, in any browser.</p>
      <Choice label="Who can read the file" options={kinds} value={kind} onChange={setKind} />
      <p class="quiet">{kindWords[kind]}</p>
      {kind === "protected" && (
        <div class="form-grid">
          <Field
            label="Passphrase"
            type="password"
            value={passphrase}
            problem={weak || undefined}
            onInput={setPassphrase}
          />
          <Field label="The passphrase again" type="password" value={again} onInput={setAgain} />
        </div>
      )}
      <div class="data-action">
        <Button look="filled" type="submit" disabled={saving}>
          <Icon shape={Download} size={18} />
          {saving ? "Making the file…" : "Back up now"}
        </Button>
        <p role="status">{made}</p>
      </div>
      <p class="form-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
