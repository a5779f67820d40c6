import { Plus } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Person, PersonKind } from "../../../utils/domain/person";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { AreaField, SelectField } from "../../ui/Field";
import { Icon } from "../../ui/Icon";
import { FormFoot } from "../page/FormFoot";
import { usePage } from "../page/page-context";
import { useFocusBack } from "../page/use-focus-back";
import { useUnsavedGuard } from "../page/use-save";
import { addPeople } from "./add-people";
import { PastePreview } from "./PastePreview";
import { readPastedPeople } from "./pasted-people";
import { kindOptions } from "./words";

interface AddPeopleProps {
  people: readonly Person[];
  openAtFirst: boolean;
  reloadPeople: () => Promise<void>;
}

/** A box to paste people into. What could not be added stays in it. */
export function AddPeople({ people, openAtFirst, reloadPeople }: AddPeopleProps) {
  const [open, setOpen] = useState(openAtFirst);
  const [text, setText] = useState("");
  const [kind, setKind] = useState<PersonKind>("report");
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState("");
  const { say } = usePage();
  const addButton = useFocusBack<HTMLButtonElement>(open);
  const area = useRef<HTMLTextAreaElement>(null);
  useUnsavedGuard(text.trim() !== "");

  useEffect(() => {
    if (open && !openAtFirst) area.current?.focus();
  }, [open, openAtFirst]);

  if (!open) {
    return (
      <Button ref={addButton} look="filled" onClick={() => setOpen(true)}>
        <Icon shape={Plus} size={18} />
        Add people
      </Button>
    );
  }

  const read = readPastedPeople(text, people);
  const submit = async () => {
    setProblem(read.people.length === 0 ? "Write or paste at least one name or address." : "");
    if (read.people.length === 0) return area.current?.focus();
    setSaving(true);
    const added = await addPeople(read, kind);
    setSaving(false);
    setText(added.left);
    if (added.error !== null)
      setProblem(`${countWords(added.count)} added, the rest is still here. ${sentenceFor(added.error)}`);
    else say({ text: `${countWords(added.count)} added.` });
    if (added.left === "") setOpen(false);
    await reloadPeople();
  };
  const cancel = () => {
    setText("");
    setProblem("");
    setOpen(false);
  };

  return (
    <Card>
      <form
        class="form"
        noValidate
        aria-label="Add people"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <AreaField
          ref={area}
          label="Names and addresses"
          hint="Paste them from a guest list, a mail or a table; one line or many."
          placeholder={"Robin Vale <robin@example.com>, ines@example.com"}
          rows={3}
          value={text}
          onInput={setText}
        />
        <PastePreview read={read} />
        <div class="form-grid">
          <SelectField
            label="They are"
            options={kindOptions}
            value={kind}
            onChange={(chosen) => setKind(chosen as PersonKind)}
          />
        </div>
        <FormFoot
          submit={read.people.length > 1 ? `Add ${read.people.length} people` : "Add"}
          saving={saving}
          problem={problem}
          onCancel={people.length > 0 ? cancel : undefined}
        />
      </form>
    </Card>
  );
}

function countWords(count: number): string {
  return count === 1 ? "1 person" : `${count} people`;
}
