import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import type { SettingsPartProps } from "./CalendarSettings";
import { Setting, SettingGroup } from "./SettingGroup";
import { useChange } from "./use-change";

const hint =
  "Off keeps notes away from it. Some browsers offer a spell check that sends what you type to the browser’s maker; " +
  "with this on, they may do that with your notes too. Trellis itself never sends anything.";

export function WritingSettings({ settings, onSettings }: SettingsPartProps) {
  const { change, state } = useChange(onSettings);
  return (
    <SettingGroup title="Writing" state={state}>
      <Setting title="The browser’s spell check" hint={hint}>
        <Checkbox
          label="The browser’s spell check"
          checked={settings.spellcheck}
          onChange={(spellcheck) => void change({ spellcheck })}
        />
      </Setting>
      {settings.dismissedAdvice.length > 0 && (
        <Setting
          title="Advice you put away"
          hint={`${settings.dismissedAdvice.length} in all. It is said again from then on.`}
        >
          <Button onClick={() => void change({ dismissedAdvice: [] })}>Bring it back</Button>
        </Setting>
      )}
      {settings.neverQuestions.length > 0 && (
        <Setting
          title="Questions you never want to see again"
          hint={`${settings.neverQuestions.length} in all. They are offered again from then on.`}
        >
          <Button onClick={() => void change({ neverQuestions: [] })}>Bring them back</Button>
        </Setting>
      )}
    </SettingGroup>
  );
}
