import { useState } from "preact/hooks";
import { type PersonKind, personKinds } from "../../../utils/domain/person";
import { Button } from "../../ui/Button";
import { Field, SelectField } from "../../ui/Field";
import { personKindWords } from "../words";

interface NewPersonProps {
  label?: string;
  submit?: string;
  onAdd: (person: { name: string; email: null; kind: PersonKind }) => void;
}

/** Names somebody who is neither a guest nor known yet. */
export function NewPerson({ label = "Name", submit = "Open a guide", onAdd }: NewPersonProps) {
  const [name, setName] = useState("");
  const [kind, setKind] = useState<PersonKind>("report");

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (name.trim()) onAdd({ name: name.trim(), email: null, kind });
  }

  return (
    <form class="card card-rows" onSubmit={onSubmit}>
      <div class="form">
        <Field label={label} value={name} maxLength={200} onInput={setName} />
        <SelectField
          label="Who they are to you"
          value={kind}
          options={personKinds.map((each) => [each, personKindWords[each]])}
          onChange={(value) => setKind(value as PersonKind)}
        />
        <div class="form-actions">
          <Button look="filled" type="submit" disabled={name.trim() === ""}>
            {submit}
          </Button>
        </div>
      </div>
    </form>
  );
}
