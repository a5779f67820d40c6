import { useState } from "preact/hooks";
import { addDays, addMonths } from "../../utils/domain/dates";
import { dayName } from "../../utils/domain/relative-time";
import type { Id, PlainDate } from "../../utils/domain/values";
import { InlineForm } from "../held/InlineForm";
import { Choice } from "../ui/Choice";
import { Field } from "../ui/Field";
import { type News, useClockChange } from "./use-clock-change";
import "./clock.css";

interface SnoozeFormProps {
  personId: Id;
  name: string;
  today: PlainDate;
  onDone: (news: News) => Promise<void>;
  onCancel: () => void;
}

/** Until when shall somebody not be listed as due? Nothing else about their clock changes. */
export function SnoozeForm({ personId, name, today, onDone, onCancel }: SnoozeFormProps) {
  const spans = [
    [addDays(today, 7), "1 week"],
    [addDays(today, 14), "2 weeks"],
    [addMonths(today, 1), "1 month"],
  ] as const;
  const [until, setUntil] = useState<PlainDate>(spans[1][0]);
  const { saving, problem, setProblem, change } = useClockChange(onDone);

  const save = async () => {
    if (until <= today) return setProblem("Pick a day that is still to come.");
    const text = `${name} is put off until ${dayName(until, today)}.`;
    if (await change("clock.snooze", { personId, until }, text, { personId, until: null })) onCancel();
  };

  return (
    <InlineForm
      label={`Put off, ${name}`}
      submit="Put off"
      saving={saving}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <div class="clock-form">
        <Choice label="For how long" options={spans} value={until} onChange={setUntil} />
        <Field
          type="date"
          label="Not listed as due before"
          value={until}
          min={addDays(today, 1)}
          problem={problem}
          onInput={setUntil}
        />
      </div>
    </InlineForm>
  );
}
