import { useState } from "preact/hooks";
import { careerLengths } from "../../../utils/domain/schedule";
import { Checkbox } from "../../ui/Checkbox";
import { Choice } from "../../ui/Choice";
import { Field } from "../../ui/Field";
import type { SettingsPartProps } from "./CalendarSettings";
import { Setting, SettingGroup } from "./SettingGroup";
import { useChange } from "./use-change";

const mostDays = 365;
const lengthOptions = careerLengths.map((minutes) => [`${minutes}`, `${minutes} min`] as const);

function lengthOf(chosen: string) {
  return careerLengths.find((minutes) => `${minutes}` === chosen);
}

/** How the career clocks show themselves. */
export function ClockSettings({ settings, onSettings }: SettingsPartProps) {
  const { change, state } = useChange(onSettings);
  const [days, setDays] = useState(`${settings.dueSoonDays}`);
  const [problem, setProblem] = useState("");

  const saveDays = () => {
    const wanted = Number(days);
    const fits = days.trim() !== "" && Number.isInteger(wanted) && wanted >= 0 && wanted <= mostDays;
    setProblem(fits ? "" : `Write a whole number from 0 to ${mostDays}.`);
    if (fits && wanted !== settings.dueSoonDays) void change({ dueSoonDays: wanted });
  };

  return (
    <SettingGroup title="Career conversations" state={state}>
      <Setting title="Number on the icon" hint="How many people are overdue. Nothing shows when nobody is.">
        <Checkbox label="Number on the icon" checked={settings.badge} onChange={(badge) => void change({ badge })} />
      </Setting>
      <Setting title="Due soon" hint="How long before the due day somebody is listed as due soon.">
        <form
          class="setting-days"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            saveDays();
          }}
        >
          <Field
            type="number"
            label="Due soon, in days before"
            hideLabel
            min={0}
            max={mostDays}
            value={days}
            problem={problem}
            onInput={setDays}
            onBlur={saveDays}
          />
          <span class="quiet">days before</span>
        </form>
      </Setting>
      <Setting title="Length" hint="How long Schedule proposes. The popup’s menu has the others, too.">
        <Choice
          label="Length of a career conversation"
          options={lengthOptions}
          value={`${settings.careerMinutes}`}
          onChange={(minutes) => void change({ careerMinutes: lengthOf(minutes) })}
        />
      </Setting>
    </SettingGroup>
  );
}
