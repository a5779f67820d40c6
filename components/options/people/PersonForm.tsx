import { useEffect, useRef, useState } from "preact/hooks";
import { yearDoubt } from "../../../utils/domain/dates";
import type { Person, PersonKind } from "../../../utils/domain/person";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { changeFrom, type DraftProblems, draftOf, type PersonDraft, problemsIn } from "../../people/person-draft";
import { AreaField, Field, SelectField } from "../../ui/Field";
import { FormFoot } from "../page/FormFoot";
import { usePage } from "../page/page-context";
import { useSave, useUnsavedGuard } from "../page/use-save";
import { ClockFields } from "./ClockFields";
import { kindOptions } from "./words";

interface PersonFormProps {
  person: Person;
  people: readonly Person[];
  today: PlainDate;
  onCancel: () => void;
  onSaved: (name: string) => Promise<void>;
}

/** Longer than that hardly anybody stays in a team. */
const workingYears = 45;

export function PersonForm({ person: current, people, today, onCancel, onSaved }: PersonFormProps) {
  // The person as the form was opened with them: what somebody else changed meanwhile is not written over.
  const person = useRef(current).current;
  const [draft, setDraft] = useState(() => draftOf(person));
  const [problems, setProblems] = useState<DraftProblems>({});
  const { saving, problem, save } = useSave();
  const { spellcheck } = usePage();
  const form = useRef<HTMLFormElement>(null);

  const set = (change: Partial<PersonDraft>) => setDraft((before) => ({ ...before, ...change }));
  const change = changeFrom(draft, person, today);
  const changed = Object.keys(change).length > 0;
  useUnsavedGuard(changed);

  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus(), [problems]);

  const submit = async () => {
    const found = problemsIn(draft, person, people);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (!changed) return onCancel();
    if (await save(() => request("person.change", { personId: person.id, change }))) await onSaved(draft.name.trim());
  };

  return (
    <form
      ref={form}
      class="form"
      noValidate
      aria-label={`Edit ${person.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="form-grid">
        <Field label="Name" value={draft.name} problem={problems.name} onInput={(name) => set({ name })} />
        <Field label="Role" value={draft.role} spellcheck={spellcheck} onInput={(role) => set({ role })} />
        <AreaField
          label="Addresses, one a line"
          hint="The first one is used for invitations."
          value={draft.emails}
          problem={problems.emails}
          onInput={(emails) => set({ emails })}
        />
        <SelectField
          label="They are"
          options={kindOptions}
          value={draft.kind}
          onChange={(kind) => set({ kind: kind as PersonKind })}
        />
        <Field
          type="date"
          label="First day in your team"
          value={draft.startDate}
          hint={yearDoubt(draft.startDate, today, workingYears)}
          onInput={(startDate) => set({ startDate })}
        />
      </div>
      <ClockFields draft={draft} set={set} problems={problems} lastCareer={current.lastCareer} today={today} />
      <FormFoot submit="Save" saving={saving} problem={problem} onCancel={onCancel} />
    </form>
  );
}
