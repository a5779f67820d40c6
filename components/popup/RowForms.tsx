import type { ClockRow, PopupView } from "../../utils/domain/views";
import { PauseForm } from "../clock/PauseForm";
import { ScheduleForm } from "../clock/ScheduleForm";
import { SnoozeForm } from "../clock/SnoozeForm";
import type { News } from "../clock/use-clock-change";
import { HeldForm } from "../held/HeldForm";

export type RowForm = "held" | "schedule" | "snooze" | "pause";

interface RowFormsProps {
  form: RowForm;
  row: ClockRow;
  view: PopupView;
  name: string;
  onDone: (news: News) => Promise<void>;
  onCancel: () => void;
}

/** The form that was chosen in a row's menu, below the row. */
export function RowForms({ form, row, view, name, onDone, onCancel }: RowFormsProps) {
  const { today, settings, me } = view;
  const common = { personId: row.person.id, name, today, onCancel };
  switch (form) {
    case "held":
      return <HeldForm {...common} onHeld={(text) => onDone({ text })} />;
    case "schedule":
      return <ScheduleForm name={name} plan={row.plan} me={me} today={today} onCancel={onCancel} />;
    case "snooze":
      return <SnoozeForm {...common} onDone={onDone} />;
    case "pause":
      return <PauseForm {...common} spellcheck={settings.spellcheck} onDone={onDone} />;
  }
}
