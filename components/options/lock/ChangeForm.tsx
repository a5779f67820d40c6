import { useState } from "preact/hooks";
import { shortestPassphrase } from "../../../utils/domain/lock";
import { request } from "../../../utils/messaging/client";
import { PassphraseField } from "../../lock/PassphraseField";
import { usePassphrase } from "../../lock/use-passphrase";
import { FormFoot } from "../page/FormFoot";
import { NewPassphrase } from "./NewPassphrase";

interface FormProps {
  onDone: () => Promise<void>;
  onCancel: () => void;
}

/** Another passphrase, for whoever knows the present one. */
export function ChangeForm({ onDone, onCancel }: FormProps) {
  const [present, setPresent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const { send, sending, problem, waiting } = usePassphrase();
  const isReady = next.length >= shortestPassphrase && next === again && present !== "" && waiting === "";

  const submit = async () => {
    if (isReady && (await send(() => request("lock.change", { passphrase: present, next })))) await onDone();
  };

  return (
    <form
      class="form"
      aria-label="Change the passphrase"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p class="quiet">
        Everything is sealed anew. What the old passphrase could open may stay in the browser's files for a while, as
        what was plain before the lock does.
      </p>
      <PassphraseField label="Present passphrase" value={present} onInput={setPresent} />
      <NewPassphrase value={next} again={again} onValue={setNext} onAgain={setAgain} />
      <p role="status">{waiting}</p>
      <FormFoot submit="Change the passphrase" saving={sending || !isReady} problem={problem} onCancel={onCancel} />
    </form>
  );
}

/** Back to plain text, for whoever knows the passphrase. */
export function SwitchOffForm({ onDone, onCancel }: FormProps) {
  const [passphrase, setPassphrase] = useState("");
  const { send, sending, problem, waiting } = usePassphrase();
  const isReady = passphrase !== "" && waiting === "";

  const submit = async () => {
    if (isReady && (await send(() => request("lock.switch-off", { passphrase })))) await onDone();
  };

  return (
    <form
      class="form"
      aria-label="Switch the lock off"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p class="quiet">
        Everything is stored as plain text again, and anybody who can read this computer's files can read it.
      </p>
      <PassphraseField label="Passphrase" value={passphrase} onInput={setPassphrase} />
      <p role="status">{waiting}</p>
      <FormFoot submit="Switch the lock off" saving={sending || !isReady} problem={problem} onCancel={onCancel} />
    </form>
  );
}
