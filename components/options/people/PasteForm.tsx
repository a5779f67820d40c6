import type { Ref } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type ImportedPerson, nothingElse } from "../../../utils/domain/people-import";
import type { Person, PersonKind } from "../../../utils/domain/person";
import { AreaField, SelectField } from "../../ui/Field";
import { FormFoot } from "../page/FormFoot";
import { useUnsavedGuard } from "../page/use-save";
import { ErasedQuestion } from "./import/ErasedQuestion";
import { FileButton } from "./import/FileButton";
import { useImport, withoutAddresses } from "./import/use-import";
import { PastePreview } from "./PastePreview";
import { type PastedPerson, readPastedPeople } from "./pasted-people";
import { kindOptions } from "./words";

interface PasteFormProps {
  people: readonly Person[];
  focusAtFirst: boolean;
  reloadPeople: () => Promise<void>;
  fileButton: Ref<HTMLButtonElement>;
  onFile: (file: File) => void;
  onClose: () => void;
}

/** A box to paste people into. What could not be added stays in it. */
export function PasteForm({ people, focusAtFirst, reloadPeople, fileButton, onFile, onClose }: PasteFormProps) {
  const [text, setText] = useState("");
  const [kind, setKind] = useState<PersonKind>("report");
  const [nobody, setNobody] = useState(false);
  const { saving, problem, erased, add } = useImport(reloadPeople);
  const area = useRef<HTMLTextAreaElement>(null);
  useUnsavedGuard(text.trim() !== "");

  useEffect(() => {
    if (focusAtFirst) area.current?.focus();
  }, [focusAtFirst]);

  const read = readPastedPeople(text, people);
  const pasted = read.people.map((person) => importedFrom(person, kind));
  const submit = async (wanted = pasted, withErased = false) => {
    setNobody(wanted.length === 0);
    if (wanted.length === 0) return area.current?.focus();
    if (!(await add(wanted, withErased))) return;
    const left = [...new Set(read.problems.map(({ source }) => source))].join("\n");
    setText(left);
    if (left === "") onClose();
  };

  return (
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
      <div class="add-ways">
        <FileButton button={fileButton} onChoose={onFile} />
        <span class="quiet">
          A list as CSV, or your calendar as .ics or .zip: in Google Calendar under Settings, Import & export, Export.
        </span>
      </div>
      <PastePreview read={read} />
      <div class="form-grid">
        <SelectField
          label="They are"
          options={kindOptions}
          value={kind}
          onChange={(chosen) => setKind(chosen as PersonKind)}
        />
      </div>
      <ErasedQuestion
        emails={erased}
        onBringBack={() => void submit(pasted, true)}
        onLeaveOut={() => void submit(withoutAddresses(pasted, erased))}
      />
      <FormFoot
        submit={read.people.length > 1 ? `Add ${read.people.length} people` : "Add"}
        saving={saving}
        problem={nobody ? "Write or paste at least one name or address." : problem}
        onCancel={people.length > 0 ? onClose : undefined}
      />
    </form>
  );
}

function importedFrom({ name, email, role }: PastedPerson, kind: PersonKind): ImportedPerson {
  return { ...nothingElse, name, kind, role, emails: email ? [email] : [] };
}
