import "./Checkbox.css";

interface CheckboxProps {
  checked: boolean;
  /** Its accessible name, when no visible label is tied to it. */
  label?: string;
  id?: string;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** A tick box. What is stored decides whether it is ticked, not the click. */
export function Checkbox({ label, onChange, ...rest }: CheckboxProps) {
  return (
    <input
      type="checkbox"
      class="checkbox"
      aria-label={label}
      onChange={(event) => onChange(event.currentTarget.checked)}
      {...rest}
    />
  );
}
