import { Lock } from "lucide";
import { useState } from "preact/hooks";
import { idleChoices, type LockState, usualIdleMinutes } from "../../../utils/domain/lock";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/Field";
import { Icon } from "../../ui/Icon";
import { useLoaded } from "../../ui/use-loaded";
import { usePage } from "../page/page-context";
import { useSave } from "../page/use-save";
import { ChangeForm, SwitchOffForm } from "./ChangeForm";
import { SwitchOnForm } from "./SwitchOnForm";
import { idleOptions } from "./words";
import "../../lock/lock.css";

const askForState = () => request("lock.state", {});

type Form = "switch-on" | "change" | "switch-off";

const done: Record<Form, string> = {
  "switch-on": "The lock is on. Everything is sealed.",
  change: "The passphrase is changed.",
  "switch-off": "The lock is off.",
};

/** The lock by choice: everything sealed at rest with a passphrase. */
export function LockCard() {
  const { value: state, error, reload } = useLoaded(askForState);
  const [form, setForm] = useState<Form | null>(null);
  const { say } = usePage();

  const close = () => setForm(null);
  const finish = async () => {
    await reload();
    if (form) say({ text: done[form] });
    close();
  };

  if (state === null) return <p class="data-card">{error === null ? "" : sentenceFor(error)}</p>;
  if (form === "switch-on") return <SwitchOnForm onDone={finish} onCancel={close} />;
  if (form === "change") return <ChangeForm onDone={finish} onCancel={close} />;
  if (form === "switch-off") return <SwitchOffForm onDone={finish} onCancel={close} />;
  return state.on ? (
    <LockOn state={state} onForm={setForm} onChanged={reload} />
  ) : (
    <div class="data-card">
      <p>
        <strong>Off.</strong> Your notes are stored as plain text: whoever can read this computer's files can read them.
      </p>
      <p class="quiet">
        With the lock on, notes, names, goals and all the rest are sealed with a passphrase that only you know. Trellis
        asks for it when the browser starts, and after a time without use.
      </p>
      <div class="data-action">
        <Button look="filled" onClick={() => setForm("switch-on")}>
          <Icon shape={Lock} size={18} />
          Switch on…
        </Button>
      </div>
    </div>
  );
}

interface LockOnProps {
  state: Extract<LockState, { on: true }>;
  onForm: (form: Form) => void;
  onChanged: () => Promise<void>;
}

function LockOn({ state, onForm, onChanged }: LockOnProps) {
  const { problem, save } = useSave();
  const keep = async (minutes: string) => {
    const idleMinutes = idleChoices.find((choice) => String(choice) === minutes) ?? usualIdleMinutes;
    if (await save(() => request("lock.idle", { idleMinutes }))) await onChanged();
  };
  return (
    <div class="data-card">
      <p>
        <strong>On.</strong> What you write is sealed before it is stored. Trellis locks itself when the browser closes,
        and after a time without use.
      </p>
      <SelectField
        label="Lock after"
        value={String(state.idleMinutes)}
        options={idleOptions}
        onChange={(minutes) => void keep(minutes)}
      />
      <div class="data-action">
        <Button look="filled" onClick={() => void save(() => request("lock.close", {}))}>
          <Icon shape={Lock} size={18} />
          Lock now
        </Button>
        <Button onClick={() => onForm("change")}>Change the passphrase…</Button>
        <Button look="quiet" onClick={() => onForm("switch-off")}>
          Switch off…
        </Button>
      </div>
      <p class="quiet">
        If you forget the passphrase, the locked page offers the only way on: erase everything, then bring back a
        backup.
      </p>
      <p class="form-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
