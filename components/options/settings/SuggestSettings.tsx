import { request } from "../../../utils/messaging/client";
import { Checkbox } from "../../ui/Checkbox";
import type { SettingsPartProps } from "./CalendarSettings";
import { Setting, SettingGroup } from "./SettingGroup";
import { useChange } from "./use-change";

/** Whether people may be suggested who are not in the list. */
export function SuggestSettings({ settings, onSettings }: SettingsPartProps) {
  const { save, state } = useChange(onSettings);
  return (
    <SettingGroup title="People" state={state}>
      <Setting
        title="Suggest people you meet"
        hint="Keeps the address of whom you open 1-on-1s with, and on how many days, for 60 days. Switching it off erases that."
      >
        <Checkbox
          label="Suggest people you meet"
          checked={settings.suggest === "yes"}
          onChange={(given) => void save(() => request("suggestions.consent", { given }))}
        />
      </Setting>
    </SettingGroup>
  );
}
