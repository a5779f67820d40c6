import type { Settings } from "../../../utils/domain/settings";
import { PageSection } from "../page/PageSection";
import { SupportSection } from "../support/SupportSection";
import { CalendarSettings } from "./CalendarSettings";
import { ClockSettings } from "./ClockSettings";
import { OwnAddresses } from "./OwnAddresses";
import { ReminderSettings } from "./ReminderSettings";
import { SuggestSettings } from "./SuggestSettings";
import { WritingSettings } from "./WritingSettings";
import "./settings.css";

interface SettingsSectionProps {
  shown: boolean;
  settings: Settings;
  onSettings: (settings: Settings) => void;
}

export function SettingsSection({ shown, ...rest }: SettingsSectionProps) {
  return (
    <PageSection title="Settings" lead="Every change is saved at once." shown={shown}>
      <CalendarSettings {...rest} />
      <ClockSettings {...rest} />
      <ReminderSettings {...rest} />
      <WritingSettings {...rest} />
      <SuggestSettings {...rest} />
      <OwnAddresses {...rest} />
      <SupportSection shown={shown} />
    </PageSection>
  );
}
