import { Button } from "../../ui/Button";

interface FormFootProps {
  /** The words of the button that saves. */
  submit: string;
  saving: boolean;
  /** Why it was not saved; empty when nothing went wrong. */
  problem: string;
  onCancel?: () => void;
}

/** The end of a form: what went wrong, if anything, and its buttons. */
export function FormFoot({ submit, saving, problem, onCancel }: FormFootProps) {
  return (
    <div class="form-foot">
      <p class="form-problem" role="alert">
        {problem}
      </p>
      {onCancel && (
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      )}
      <Button look="filled" type="submit" disabled={saving}>
        {problem ? "Try again" : submit}
      </Button>
    </div>
  );
}
