import { wordsOnPassphrase } from "../../../utils/domain/lock";
import { PassphraseField } from "../../lock/PassphraseField";

interface NewPassphraseProps {
  value: string;
  again: string;
  onValue: (value: string) => void;
  onAgain: (value: string) => void;
}

/** A new passphrase, typed twice: what is mistyped once would lock its owner out. */
export function NewPassphrase({ value, again, onValue, onAgain }: NewPassphraseProps) {
  const differs = again.length >= value.length && again !== "" && again !== value;
  return (
    <>
      <PassphraseField
        label="New passphrase"
        value={value}
        onInput={onValue}
        hint={wordsOnPassphrase(value) || "Four or more words that have nothing to do with each other."}
      />
      <PassphraseField
        label="The same again"
        value={again}
        onInput={onAgain}
        problem={differs ? "The two are not the same." : ""}
      />
    </>
  );
}
