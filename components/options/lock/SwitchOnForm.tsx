import { useState } from "preact/hooks";
import { idleChoices, shortestPassphrase, usualIdleMinutes } from "../../../utils/domain/lock";
import { request } from "../../../utils/messaging/client";
import { SelectField } from "../../ui/Field";
import { FormFoot } from "../page/FormFoot";
import { useSave } from "../page/use-save";
import { NewPassphrase } from "./NewPassphrase";
import { idleOptions } from "./words";

interface SwitchOnFormProps {
  onDone: () => Promise<void>;
  onCancel: () => void;
}

export function SwitchOnForm({ onDone, onCancel }: SwitchOnFormProps) {
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [minutes, setMinutes] = useState(String(usualIdleMinutes));
  const { saving, problem, save } = useSave();
  const isReady = passphrase.length >= shortestPassphrase && passphrase === again;

  const submit = async () => {
    const idleMinutes = idleChoices.find((choice) => String(choice) === minutes) ?? usualIdleMinutes;
    if (isReady && (await save(() => request("lock.switch-on", { passphrase, idleMinutes })))) await onDone();
  };

  return (
    <form
      class="form"
      aria-label="Switch the lock on"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ul class="lock-facts">
        <li>
          <strong>If you forget the passphrase, your notes are gone.</strong> It is kept nowhere, and nobody can bring
          it back. Write it down and keep it away from this computer.
        </li>
        <li>
          From now on only sealed text is written. What was written before was plain, and a browser has no way to wipe
          it from its files: parts of it can stay there for a while. To be rid of it, save a backup with a passphrase,
          remove Trellis from the browser, install it again, and restore.
        </li>
        <li>Days of conversations, how many there are and how long each is can still be seen in the files.</li>
        <li>Backup files have a passphrase of their own. A plain one stays readable for whoever has it.</li>
      </ul>
      <NewPassphrase value={passphrase} again={again} onValue={setPassphrase} onAgain={setAgain} />
      <SelectField label="Lock after" value={minutes} options={idleOptions} onChange={setMinutes} />
      <FormFoot
        submit={saving ? "Sealing everything…" : "Switch the lock on"}
        saving={saving || !isReady}
        problem={problem}
        onCancel={onCancel}
      />
    </form>
  );
}
