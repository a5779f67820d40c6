import { GoalForm } from "../goals/GoalForm";
import { PromiseForm } from "../promises/PromiseForm";
import type { Made } from "./line-actions";

/** A new promise or goal that begins with a line's words. The line itself stays as it is. */
export function LineForm({ made, onDone }: { made: Made; onDone: () => void }) {
  if (made.kind === "goal") return <GoalForm start={made.words} onDone={onDone} />;
  return <PromiseForm by={made.by} start={made.words} onDone={onDone} />;
}
