import { Search } from "lucide";
import type { ComponentChildren, Ref } from "preact";
import { Icon } from "./Icon";
import "./SearchField.css";

interface SearchFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  ref?: Ref<HTMLInputElement>;
  /** A control at its end, such as one that closes it. */
  children?: ComponentChildren;
}

/** A field to search with; its label stands inside while it is empty. */
export function SearchField({ label, value, onInput, children, ...rest }: SearchFieldProps) {
  return (
    <search class="search-field">
      <Icon shape={Search} size={18} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        {...rest}
      />
      {children}
    </search>
  );
}
