import { Plus } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { AreaField, Field, SelectField } from "../../ui/Field";
import { Icon } from "../../ui/Icon";
import { FormFoot } from "../page/FormFoot";
import { usePage } from "../page/page-context";
import { useFocusBack } from "../page/use-focus-back";
import { useUnsavedGuard } from "../page/use-save";
import { linesOf } from "./lines";
import { levelOptions, type ObjectiveLevel } from "./words";

interface AddObjectivesProps {
  openAtFirst: boolean;
  reload: () => Promise<void>;
}

/** One objective for each line of a box. A line that could not be added stays in it. */
export function AddObjectives({ openAtFirst, reload }: AddObjectivesProps) {
  const [open, setOpen] = useState(openAtFirst);
  const [text, setText] = useState("");
  const [level, setLevel] = useState<ObjectiveLevel>("team");
  const [period, setPeriod] = useState("");
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState("");
  const { say, spellcheck } = usePage();
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
        Add objectives
      </Button>
    );
  }

  const lines = linesOf(text);
  const submit = async () => {
    setProblem(lines.length === 0 ? "Write at least one line." : "");
    if (lines.length === 0) return area.current?.focus();
    setSaving(true);
    const left = [...lines];
    try {
      for (const line of lines) {
        await request("objective.add", { objective: { level, text: line, period: period.trim() } });
        left.shift();
      }
      say({ text: lines.length === 1 ? "1 objective added." : `${lines.length} objectives added.` });
      setOpen(false);
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setSaving(false);
    setText(left.join("\n"));
    await reload();
  };

  return (
    <Card>
      <form
        class="form"
        noValidate
        aria-label="Add objectives"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <AreaField
          ref={area}
          label="Objectives, one a line"
          hint="Paste several lines at once; bullets and numbers at their start are left out."
          rows={3}
          spellcheck={spellcheck}
          value={text}
          onInput={setText}
        />
        <div class="form-grid">
          <SelectField
            label="Whose"
            options={levelOptions}
            value={level}
            onChange={(chosen) => setLevel(chosen as ObjectiveLevel)}
          />
          <Field label="Period" placeholder="Q1 2027" value={period} onInput={setPeriod} />
        </div>
        <FormFoot
          submit={lines.length > 1 ? `Add ${lines.length} objectives` : "Add"}
          saving={saving}
          problem={problem}
          onCancel={
            openAtFirst
              ? undefined
              : () => {
                  setText("");
                  setProblem("");
                  setOpen(false);
                }
          }
        />
      </form>
    </Card>
  );
}
