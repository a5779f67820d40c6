import type { ComponentChildren } from "preact";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { Section } from "../../ui/Section";
import type { ChangeState } from "./use-change";

interface SettingGroupProps {
  title: string;
  state: ChangeState;
  children: ComponentChildren;
}

/** Settings that belong together; its heading says when a change is saved. */
export function SettingGroup({ title, state, children }: SettingGroupProps) {
  return (
    <Section title={title} aside={<span role="status">{state.status === "saved" ? "Saved" : ""}</span>}>
      <Card>
        <div class="settings">{children}</div>
        {state.status === "failed" && (
          <div class="setting-problem" role="alert">
            <p>{state.problem}</p>
            <Button onClick={state.retry}>Try again</Button>
          </div>
        )}
      </Card>
    </Section>
  );
}

interface SettingProps {
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** One setting: what it is on one side, its control on the other. */
export function Setting({ title, hint, children }: SettingProps) {
  return (
    <div class="setting">
      <div class="setting-words">
        <p class="setting-title">{title}</p>
        {hint && <p class="quiet">{hint}</p>}
      </div>
      {children}
    </div>
  );
}
