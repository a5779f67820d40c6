import { useState } from "preact/hooks";
import { addressesIn } from "../../people/addresses";
import { Button } from "../../ui/Button";
import { AreaField } from "../../ui/Field";
import { useUnsavedGuard } from "../page/use-save";
import type { SettingsPartProps } from "./CalendarSettings";
import { SettingGroup } from "./SettingGroup";
import { useChange } from "./use-change";

/** The user's other addresses, so that they are not taken for somebody else. */
export function OwnAddresses({ settings, onSettings }: SettingsPartProps) {
  const { change, state } = useChange(onSettings);
  const stored = settings.ownEmails.join("\n");
  const [text, setText] = useState(stored);
  const [problem, setProblem] = useState("");
  const { emails, problems } = addressesIn(text);
  const changed = emails.join("\n") !== stored || problems.length > 0;
  useUnsavedGuard(changed);

  const submit = () => {
    setProblem(problems.join("\n"));
    if (problems.length === 0) void change({ ownEmails: emails });
  };

  return (
    <SettingGroup title="You" state={state}>
      <form
        class="setting-addresses"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <AreaField
          label="Your other addresses, one a line"
          hint="A guest with one of these is you, not the person you talk with. The address of your calendar is known by itself."
          value={text}
          problem={problem}
          onInput={setText}
        />
        <Button type="submit" look={changed ? "filled" : "plain"} disabled={!changed || state.status === "saving"}>
          Save addresses
        </Button>
      </form>
    </SettingGroup>
  );
}
