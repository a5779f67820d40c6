import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../../../utils/domain/settings";
import { Checkbox } from "../../ui/Checkbox";
import { Choice } from "../../ui/Choice";
import { Setting, SettingGroup } from "./SettingGroup";
import { useChange } from "./use-change";

export interface SettingsPartProps {
  settings: Settings;
  onSettings: (settings: Settings) => void;
}

const openingOptions = [
  ["always", "Always"],
  ["as-left", "As I left it"],
  ["never", "Never"],
] as const;

const sideOptions = [
  ["right", "Right"],
  ["left", "Left"],
] as const;

/** How the guide stands in Google Calendar. */
export function CalendarSettings({ settings, onSettings }: SettingsPartProps) {
  const { change, state } = useChange(onSettings);
  return (
    <SettingGroup title="The guide in Google Calendar" state={state}>
      <Setting
        title="Opens by itself"
        hint="When you open a 1-on-1. “As I left it” keeps it open or closed, as it was last. Its button is always there."
      >
        <Choice
          label="Opens by itself"
          options={openingOptions}
          value={settings.opening}
          onChange={(opening) => void change({ opening })}
        />
      </Setting>
      <Setting title="Side" hint="It changes sides where it would cover the event you opened.">
        <Choice label="Side" options={sideOptions} value={settings.side} onChange={(side) => void change({ side })} />
      </Setting>
      <WidthSetting width={settings.width} onChange={(width) => void change({ width })} />
      <Setting
        title="Mark 1-on-1s in the calendar"
        hint="A small sign on each event that Trellis knows as a 1-on-1, because you opened it or its series before."
      >
        <Checkbox
          label="Mark 1-on-1s in the calendar"
          checked={settings.marks}
          onChange={(marks) => void change({ marks })}
        />
      </Setting>
    </SettingGroup>
  );
}

function WidthSetting({ width, onChange }: { width: number; onChange: (width: number) => void }) {
  const [shown, setShown] = useState(width);
  useEffect(() => setShown(width), [width]);
  return (
    <Setting title="Width">
      <div class="setting-range">
        <input
          type="range"
          aria-label="Width in pixels"
          min={320}
          max={480}
          step={8}
          value={shown}
          onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <span>{shown} px</span>
      </div>
    </Setting>
  );
}
