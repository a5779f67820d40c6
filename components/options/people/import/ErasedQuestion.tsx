import { Button } from "../../../ui/Button";

interface ErasedQuestionProps {
  emails: readonly string[];
  onBringBack: () => void;
  onLeaveOut: () => void;
}

/** Somebody who was erased comes back only when the user says so. */
export function ErasedQuestion({ emails, onBringBack, onLeaveOut }: ErasedQuestionProps) {
  if (emails.length === 0) return null;
  return (
    <div class="import-question" role="alert">
      <p>
        You erased <bdi>{emails.join(", ")}</bdi>. Nobody was added yet.
      </p>
      <div class="form-actions">
        <Button onClick={onLeaveOut}>Leave {emails.length === 1 ? "them" : "these"} out</Button>
        <Button onClick={onBringBack}>Bring them back</Button>
      </div>
    </div>
  );
}
