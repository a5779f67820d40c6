import { useId } from "preact/hooks";
import "./Choice.css";

interface ChoiceProps<T extends string> {
  /** What is chosen, for assistive technology. */
  label: string;
  options: readonly (readonly [value: T, words: string])[];
  value: T | null;
  onChange: (value: T) => void;
}

/** One of a few, all of them visible: radio buttons that look like pills. */
export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{label}</legend>
      {options.map(([option, words]) => (
        <label key={option} class="choice-option">
          <input
            type="radio"
            class="visually-hidden"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span dir="auto">{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
