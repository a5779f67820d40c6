import { useEffect, useRef, useState } from "preact/hooks";
import type { Objective } from "../../../utils/domain/goal";
import { request } from "../../../utils/messaging/client";
import { AreaField, Field, SelectField } from "../../ui/Field";
import { FormFoot } from "../page/FormFoot";
import { usePage } from "../page/page-context";
import { useSave, useUnsavedGuard } from "../page/use-save";
import { levelOptions, type ObjectiveLevel } from "./words";

interface ObjectiveFormProps {
  objective: Objective;
  reload: () => Promise<void>;
  onClose: () => void;
}

export function ObjectiveForm({ objective, reload, onClose }: ObjectiveFormProps) {
  const [draft, setDraft] = useState({ text: objective.text, level: objective.level, period: objective.period });
  const [textProblem, setTextProblem] = useState("");
  const { saving, problem, save } = useSave();
  const { spellcheck } = usePage();
  const area = useRef<HTMLTextAreaElement>(null);

  const unsaved = draft.text !== objective.text || draft.level !== objective.level || draft.period !== objective.period;
  useUnsavedGuard(unsaved);
  useEffect(() => area.current?.focus(), []);

  const submit = async () => {
    const change = { text: draft.text.trim(), level: draft.level, period: draft.period.trim() };
    setTextProblem(change.text === "" ? "Write what is aimed for, or cancel." : "");
    if (change.text === "") return area.current?.focus();
    if (await save(() => request("objective.change", { objectiveId: objective.id, change }))) {
      await reload();
      onClose();
    }
  };

  return (
    <form
      class="form"
      noValidate
      aria-label="Edit objective"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <AreaField
        ref={area}
        label="Objective"
        spellcheck={spellcheck}
        value={draft.text}
        problem={textProblem}
        onInput={(text) => setDraft({ ...draft, text })}
      />
      <div class="form-grid">
        <SelectField
          label="Whose"
          options={levelOptions}
          value={draft.level}
          onChange={(level) => setDraft({ ...draft, level: level as ObjectiveLevel })}
        />
        <Field label="Period" value={draft.period} onInput={(period) => setDraft({ ...draft, period })} />
      </div>
      <FormFoot submit="Save" saving={saving} problem={problem} onCancel={onClose} />
    </form>
  );
}
