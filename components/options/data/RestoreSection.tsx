import { useEffect, useState } from "preact/hooks";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import type { CopyView } from "../../../utils/messaging/messages/backup";
import { Card } from "../../ui/Card";
import { Section } from "../../ui/Section";
import { useLoaded } from "../../ui/use-loaded";
import { useSave } from "../page/use-save";
import { saveFile } from "./backup-file";
import { CopiesCard } from "./CopiesCard";
import { RestoreCard } from "./RestoreCard";
import { useRestore } from "./use-restore";
import { copyWords } from "./words";

const askForCopies = () => request("copies.list", {});

const doneWords = {
  merge: "The backup is added to what is here.",
  replace: "The backup is in place.",
  undo: "Everything is as it was before.",
};

interface RestoreSectionProps {
  shown: boolean;
  today: PlainDate;
  onRestored: () => Promise<void>;
}

/** Files and copies, and the way back from each. */
export function RestoreSection({ shown, today, onRestored }: RestoreSectionProps) {
  const restore = useRestore();
  const copies = useLoaded(askForCopies);
  const { saving, problem, save } = useSave();
  const [done, setDone] = useState<{ words: string; undo: number | null }>({ words: "", undo: null });

  useEffect(() => {
    if (shown) void copies.reload();
  }, [shown, copies.reload]);

  const refresh = () => Promise.all([copies.reload(), onRestored()]);

  const apply = async (how: "merge" | "replace", withErased: boolean) => {
    const undo = await restore.apply(how, withErased);
    if (undo === null) return;
    setDone({ words: doneWords[how], undo });
    await refresh();
  };

  const undo = (copy: number) =>
    save(async () => {
      const wanted = { source: { kind: "copy", copy } as const, passphrase: null, leaveOutLoose: false };
      await request("restore.apply", { ...wanted, how: "replace", withErased: false });
      setDone({ words: doneWords.undo, undo: null });
      await refresh();
    });

  const forget = () => setDone({ words: "", undo: null });
  const goBack = (copy: CopyView) => {
    forget();
    void restore.choose({ name: copyWords(copy, today).split(",")[0] ?? "", copy: copy.id });
  };

  return (
    <Section title="Restore">
      <Card>
        <RestoreCard
          restore={restore}
          today={today}
          done={done.words}
          onUndo={done.undo === null ? undefined : () => void undo(done.undo ?? 0)}
          onChoose={(file) => {
            forget();
            void restore.choose({ name: file.name, file });
          }}
          onApply={(how, withErased) => void apply(how, withErased)}
        />
      </Card>
      <p class="form-problem" role="alert">
        {problem || (copies.error === null ? "" : sentenceFor(copies.error))}
      </p>
      {copies.value && copies.value.length > 0 && (
        <>
          <p class="quiet">
            Before an update or a restore, Trellis keeps a copy of everything in this browser for 30 days. Saved as a
            file, a copy is readable by anybody.
          </p>
          <CopiesCard
            copies={copies.value}
            today={today}
            busy={saving || restore.busy}
            onSave={(copy) =>
              void save(async () => saveFile(await request("copies.file", { copy: copy.id, passphrase: null })))
            }
            onRestore={goBack}
          />
        </>
      )}
    </Section>
  );
}
