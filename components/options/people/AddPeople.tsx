import { Plus } from "lucide";
import { useState } from "preact/hooks";
import type { Person } from "../../../utils/domain/person";
import type { PlainDate } from "../../../utils/domain/values";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { Icon } from "../../ui/Icon";
import { usePage } from "../page/page-context";
import { useFocusBack } from "../page/use-focus-back";
import { type ImportScreen, screenFor } from "./import/import-screen";
import { PasteForm } from "./PasteForm";
import "./import/import.css";

interface AddPeopleProps {
  people: readonly Person[];
  today: PlainDate;
  openAtFirst: boolean;
  reloadPeople: () => Promise<void>;
}

/** A box to paste people into, or a file with them. */
export function AddPeople({ people, today, openAtFirst, reloadPeople }: AddPeopleProps) {
  const [open, setOpen] = useState(openAtFirst);
  const [screen, setScreen] = useState<ImportScreen | null>(null);
  const { say } = usePage();
  const addButton = useFocusBack<HTMLButtonElement>(open);

  const fileButton = useFocusBack<HTMLButtonElement>(screen !== null);

  const choose = (file: File) => {
    screenFor(file).then(setScreen, () => say({ text: "That file could not be opened. Choose it again." }));
  };
  const close = (added: boolean) => {
    setScreen(null);
    if (added) setOpen(false);
  };

  if (!open) {
    return (
      <Button ref={addButton} look="filled" onClick={() => setOpen(true)}>
        <Icon shape={Plus} size={18} />
        Add people
      </Button>
    );
  }
  return (
    <Card>
      {screen && <screen.Screen {...{ people, today, reloadPeople, file: screen.file, onClose: close }} />}
      {/* Hidden rather than left out: what is typed there stays while a file is looked at. */}
      <div hidden={screen !== null}>
        <PasteForm
          people={people}
          focusAtFirst={!openAtFirst}
          reloadPeople={reloadPeople}
          fileButton={fileButton}
          onFile={choose}
          onClose={() => setOpen(false)}
        />
      </div>
    </Card>
  );
}
