import { useState } from "preact/hooks";
import { Field } from "../ui/Field";

interface PassphraseFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  problem?: string;
}

/** A passphrase, hidden unless it is asked for: a long one is hard to type unseen. */
export function PassphraseField({ label, ...field }: PassphraseFieldProps) {
  const [visible, setVisible] = useState(false);
  return (
    <div class="passphrase">
      <Field label={label} type={visible ? "text" : "password"} {...field} />
      <button
        type="button"
        class="passphrase-show"
        aria-pressed={visible}
        aria-label={`Show ${label.toLowerCase()}`}
        onClick={() => setVisible(!visible)}
      >
        {visible ? "Hide" : "Show"}
      </button>
    </div>
  );
}
