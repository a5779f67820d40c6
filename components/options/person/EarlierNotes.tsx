import { ClipboardPaste } from "lucide";
import { useState } from "preact/hooks";
import type { PersonPage } from "../../../utils/domain/person-page";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useAct } from "../page/page-context";
import { useFocusBack } from "../page/use-focus-back";
import { counted } from "../people/words";
import { PasteNotes } from "./PasteNotes";

interface EarlierNotesProps {
  page: PersonPage;
  today: PlainDate;
  reload: () => Promise<void>;
}

/** The way in for notes from elsewhere, and the way back for those that were pasted last. */
export function EarlierNotes({ page, today, reload }: EarlierNotesProps) {
  const act = useAct();
  const [open, setOpen] = useState(false);
  const button = useFocusBack<HTMLButtonElement>(open);
  const { person, imported } = page;

  const undo = (at: string) =>
    act(
      async () => {
        await request("import.undo", { at });
        await reload();
      },
      { text: "The pasted notes are taken back. What you changed in them since is kept." },
    );

  if (open) return <PasteNotes person={person} today={today} onDone={reload} onClose={() => setOpen(false)} />;
  return (
    <div class="form-actions form-actions-start">
      <Button ref={button} onClick={() => setOpen(true)}>
        <Icon shape={ClipboardPaste} size={18} />
        Paste earlier notes
      </Button>
      {imported && (
        <>
          <span class="quiet">{counted(imported.lines, "line")} pasted last.</span>
          <Button look="quiet" onClick={() => void undo(imported.at)}>
            Take them back
          </Button>
        </>
      )}
    </div>
  );
}
