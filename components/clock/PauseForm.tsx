import { useState } from "preact/hooks";
import { dayName } from "../../utils/domain/relative-time";
import type { Id, PlainDate } from "../../utils/domain/values";
import { InlineForm } from "../held/InlineForm";
import { Field } from "../ui/Field";
import { type News, useClockChange } from "./use-clock-change";
import "./clock.css";

interface PauseFormProps {
  personId: Id;
  name: string;
  today: PlainDate;
  spellcheck: boolean;
  onDone: (news: News) => Promise<void>;
  onCancel: () => void;
}

/** Somebody is away: their clock rests until they are back. */
export function PauseForm({ personId, name, today, spellcheck, onDone, onCancel }: PauseFormProps) {
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const { saving, problem, setProblem, change } = useClockChange(onDone);

  const save = async () => {
    if (until !== "" && until < today) return setProblem("That day is over. Pick a later one, or none.");
    const pause = { reason: reason.trim(), until: until || null };
    const text = until ? `The clock for ${name} rests until ${dayName(until, today)}.` : `The clock for ${name} rests.`;
    if (await change("clock.pause", { personId, pause }, text, { personId, pause: null })) onCancel();
  };

  return (
    <InlineForm
      label={`Pause, ${name}`}
      submit="Pause"
      saving={saving}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <div class="clock-form">
        <Field
          type="date"
          label="Away until"
          hint="Empty: until you end the pause."
          value={until}
          min={today}
          problem={problem}
          onInput={setUntil}
        />
        <Field label="Reason, for yourself" value={reason} spellcheck={spellcheck} onInput={setReason} />
      </div>
    </InlineForm>
  );
}
