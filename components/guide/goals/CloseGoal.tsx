import { useRef, useState } from "preact/hooks";
import type { Goal, GoalState } from "../../../utils/domain/goal";
import { Button } from "../../ui/Button";
import { LineField } from "../../ui/Field";
import { useGuide } from "../guide-context";
import { useFormFocus } from "../use-form-focus";
import { useUnsentText } from "../use-unsent-text";

export type ClosedState = Exclude<GoalState, "active">;

interface CloseGoalProps {
  goal: Goal;
  state: ClosedState;
  onClosed?: () => void;
  onCancel: () => void;
}

const words: Record<ClosedState, { label: string; submit: string; done: string }> = {
  reached: { label: "What made it work? (a word is enough)", submit: "Reached", done: "Marked as reached" },
  replaced: {
    label: "Why another one? (a word is enough)",
    submit: "Replace it",
    done: "Now write the one that comes instead",
  },
  dropped: { label: "Why let it go? (a word is enough)", submit: "Drop it", done: "Goal dropped" },
};

/** Closes a goal, with a word why for the next time one looks back. The word may be left out. */
export function CloseGoal({ goal, state, onClosed, onCancel }: CloseGoalProps) {
  const store = useGuide();
  const [because, setBecause] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const { label, submit, done } = words[state];
  useUnsentText(because);
  useFormFocus(field);

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const goalId = goal.id;
    if (!(await store.change("goal.close", { goalId, state, because: because.trim() }))) return;
    store.say(done, () => void store.change("goal.close", { goalId, state: "active", because: "" }));
    onClosed?.();
  }

  return (
    <form class="form" aria-label={`${submit}: ${goal.text}`} onSubmit={(event) => void onSubmit(event)}>
      <LineField ref={field} label={label} maxLength={500} value={because} onInput={setBecause} />
      <div class="form-actions">
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button look="filled" type="submit">
          {submit}
        </Button>
      </div>
    </form>
  );
}
