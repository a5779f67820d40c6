import type { ComponentChildren } from "preact";
import { Button } from "../ui/Button";
import "./HeldForm.css";

interface InlineFormProps {
  /** Names the form. */
  label: string;
  /** The words of the button that saves; without it the form has actions of its own. */
  submit?: string;
  saving?: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** A small form that opens below a row of a list; Escape puts it away. */
export function InlineForm({ label, submit, saving = false, onSubmit, onCancel, children }: InlineFormProps) {
  return (
    <form
      class="held-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
      <div class="held-form-actions">
        <Button look="quiet" onClick={onCancel}>
          {submit ? "Cancel" : "Close"}
        </Button>
        {submit && (
          <Button look="filled" type="submit" disabled={saving}>
            {submit}
          </Button>
        )}
      </div>
    </form>
  );
}
