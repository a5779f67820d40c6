import { useEffect, useRef, useState } from "preact/hooks";
import type { Id, PlainDate } from "../../utils/domain/values";
import { request } from "../../utils/messaging/client";
import { sentenceFor } from "../../utils/messaging/errors";
import { Field } from "../ui/Field";
import { InlineForm } from "./InlineForm";

interface HeldFormProps {
  personId: Id;
  name: string;
  today: PlainDate;
  onHeld: (sentence: string) => Promise<void>;
  onCancel: () => void;
}

/** On which day did the career conversation take place? Their clock starts again from it. */
export function HeldForm({ personId, name, today, onHeld, onCancel }: HeldFormProps) {
  const [on, setOn] = useState(today);
  const [problem, setProblem] = useState("");
  const [saving, setSaving] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), []);

  const save = async () => {
    const wrong = problemWith(on, today);
    setProblem(wrong);
    if (wrong) return field.current?.focus();
    setSaving(true);
    try {
      await request("clock.held", { personId, on });
    } catch (error) {
      setProblem(sentenceFor(error));
      setSaving(false);
      return;
    }
    onCancel();
    await onHeld(`Saved. The clock for ${name} counts from that day.`);
  };

  return (
    <InlineForm
      label={`When it took place, ${name}`}
      submit="Save"
      saving={saving}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <Field
        ref={field}
        type="date"
        label="Your career conversation took place on"
        value={on}
        max={today}
        problem={problem}
        onInput={setOn}
      />
    </InlineForm>
  );
}

/** What is wrong with the day, and what to do; empty when it is right. */
function problemWith(on: string, today: PlainDate): string {
  if (on === "") return "Pick the day it took place.";
  return on > today ? "That day is still to come. Pick today or a day before." : "";
}
