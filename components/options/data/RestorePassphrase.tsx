import { useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";

interface RestorePassphraseProps {
  name: string;
  busy: boolean;
  /** Why the last one was not accepted. */
  problem: string;
  onEnter: (passphrase: string) => void;
  onCancel: () => void;
}

/** Asks for the passphrase of a protected backup, as often as it takes. */
export function RestorePassphrase({ name, busy, problem, onEnter, onCancel }: RestorePassphraseProps) {
  const [passphrase, setPassphrase] = useState("");
  return (
    <form
      class="restore-passphrase"
      aria-label="Open the backup"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== "") onEnter(passphrase);
      }}
    >
      <p>
        <bdi>{name}</bdi> is protected.
      </p>
      <Field
        label="Passphrase of this backup"
        type="password"
        value={passphrase}
        problem={busy ? undefined : problem || undefined}
        onInput={setPassphrase}
      />
      <div class="form-actions">
        <Button look="quiet" disabled={busy} onClick={onCancel}>
          Cancel
        </Button>
        <Button look="filled" type="submit" disabled={busy || passphrase === ""}>
          {busy ? "Opening…" : "Open"}
        </Button>
      </div>
    </form>
  );
}
