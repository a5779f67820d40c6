import { useEffect, useState } from "preact/hooks";
import { askToNotify, mayNotify } from "../../../utils/platform/notifications";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { SelectField } from "../../ui/Field";
import type { SettingsPartProps } from "./CalendarSettings";
import { Setting, SettingGroup } from "./SettingGroup";
import { useChange } from "./use-change";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map(
  (day, index) => [`${index + 1}`, day] as const,
);
const hours = Array.from({ length: 7 }, (_, index) => [`${index + 6}`, `${index + 6}:00`] as const);
const monday = 1;

const refused =
  "The browser did not allow notifications. You can allow them in the browser’s extension settings, under Trellis.";

/** A reminder once a week. The browser is asked whether it may be shown when it is wanted, not before. */
export function ReminderSettings({ settings, onSettings }: SettingsPartProps) {
  const { change, state } = useChange(onSettings);
  const [allowed, setAllowed] = useState(true);
  const [problem, setProblem] = useState("");
  const wanted = settings.reminderOn !== null;

  useEffect(() => {
    mayNotify().then(setAllowed, () => setAllowed(false));
  }, []);

  /** In the click itself: the browser asks only then. */
  const ask = (then: () => void) => {
    setProblem("");
    askToNotify().then(
      (answer) => {
        setAllowed(answer);
        if (answer) then();
        else setProblem(refused);
      },
      () => setProblem(refused),
    );
  };

  return (
    <SettingGroup title="Reminder" state={state}>
      <Setting
        title="Remind me once a week"
        hint="A notification of your system says how many people are overdue or due soon. Nothing shows when nobody is. If the browser is closed that morning, it comes when you open it."
      >
        <Checkbox
          label="Remind me once a week"
          checked={wanted}
          onChange={(on) => {
            if (on) ask(() => void change({ reminderOn: monday }));
            else void change({ reminderOn: null });
          }}
        />
      </Setting>
      {problem && (
        <p class="setting-problem" role="alert">
          {problem}
        </p>
      )}
      {wanted && !allowed && (
        <div class="setting-problem">
          <p>The browser does not allow notifications any more, so none is shown.</p>
          <Button onClick={() => ask(() => {})}>Allow</Button>
        </div>
      )}
      {wanted && (
        <>
          <Setting title="When">
            <div class="setting-when">
              <SelectField
                label="Weekday"
                hideLabel
                options={days}
                value={`${settings.reminderOn}`}
                onChange={(day) => void change({ reminderOn: Number(day) })}
              />
              <SelectField
                label="Hour"
                hideLabel
                options={hours}
                value={`${settings.reminderAt}`}
                onChange={(hour) => void change({ reminderAt: Number(hour) })}
              />
            </div>
          </Setting>
          <Setting title="Say names" hint="Off, it never says a name: anybody who passes may read your screen.">
            <Checkbox
              label="Say names"
              checked={settings.reminderNames}
              onChange={(reminderNames) => void change({ reminderNames })}
            />
          </Setting>
        </>
      )}
    </SettingGroup>
  );
}
