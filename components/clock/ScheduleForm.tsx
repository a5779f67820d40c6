import { useState } from "preact/hooks";
import { careerLengths, planUrl, type SchedulePlan } from "../../utils/domain/schedule";
import { scheduleIcs } from "../../utils/domain/schedule-ics";
import type { PlainDate } from "../../utils/domain/values";
import { InlineForm } from "../held/InlineForm";
import { Button } from "../ui/Button";
import { ButtonLink } from "../ui/ButtonLink";
import { Choice } from "../ui/Choice";
import { downloadText } from "../ui/download";
import { Field } from "../ui/Field";
import "./clock.css";

interface ScheduleFormProps {
  name: string;
  plan: SchedulePlan;
  /** The user's own address, for a file that invites somebody. */
  me: string | null;
  today: PlainDate;
  onCancel: () => void;
}

const lengthOptions = careerLengths.map((minutes) => [`${minutes}`, `${minutes} min`] as const);

/** Another day, hour or length than proposed; in Google Calendar, or as a file for any calendar. */
export function ScheduleForm({ name, plan, me, today, onCancel }: ScheduleFormProps) {
  const [proposedDay = "", proposedTime = ""] = plan.start.split("T");
  const [day, setDay] = useState(proposedDay);
  const [time, setTime] = useState(proposedTime);
  const [minutes, setMinutes] = useState(`${plan.minutes}`);
  const problem = problemWith(day, time, today);
  const chosen = { ...plan, start: problem ? plan.start : `${day}T${time}`, minutes: Number(minutes) };
  const invites = plan.guest !== null && me !== null;

  const saveFile = () => {
    const facts = { uid: crypto.randomUUID(), now: new Date().toISOString(), organizer: me };
    downloadText(`growth-conversation-${day}.ics`, scheduleIcs(chosen, facts), "text/calendar");
  };

  return (
    <InlineForm label={`Schedule with ${name}`} onSubmit={() => {}} onCancel={onCancel}>
      <div class="clock-form">
        <div class="clock-form-pair">
          <Field type="date" label="Day" value={day} min={today} problem={problem} onInput={setDay} />
          <Field type="time" label="Time" value={time} onInput={setTime} />
        </div>
        <Choice label="Length" options={lengthOptions} value={minutes} onChange={setMinutes} />
        <div class="clock-form-ways">
          <ButtonLink look="filled" href={planUrl(chosen)} label={`Open in Google Calendar, with ${name}`}>
            Open in Google Calendar
          </ButtonLink>
          <Button onClick={saveFile} disabled={problem !== ""}>
            Save as .ics
          </Button>
        </div>
        <p class="clock-form-note">
          {invites
            ? "The .ics file is for any other calendar. Nobody is invited before you do it there."
            : "The .ics file is for any other calendar. It names no guest: invite them there."}
        </p>
      </div>
    </InlineForm>
  );
}

function problemWith(day: string, time: string, today: PlainDate): string {
  if (day === "" || time === "") return "Pick a day and a time.";
  return day < today ? "That day is over. Pick a later one." : "";
}
