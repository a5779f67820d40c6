import type { Goal } from "../../../utils/domain/goal";
import { LineField, SelectField } from "../../ui/Field";

/** Where a one-time task goes: to a goal that stands already, or to a new one about what comes after it. */
export interface StepPlace {
  /** An existing goal's id; empty for a new goal. */
  goalId: string;
  /** What will happen regularly afterwards: the text of the new goal. */
  after: string;
}

interface StepFieldsProps {
  place: StepPlace;
  /** Goals that could take the step. */
  goals: readonly Goal[];
  onChange: (place: StepPlace) => void;
}

/** A task that is done once is worth keeping, as a step of something that goes on. */
export function StepFields({ place, goals, onChange }: StepFieldsProps) {
  return (
    <>
      {goals.length > 0 && (
        <SelectField
          label="Keep it as a step of"
          value={place.goalId}
          onChange={(goalId) => onChange({ ...place, goalId })}
          options={[["", "a new goal"], ...goals.map(({ id, text }) => [id, text] as const)]}
        />
      )}
      {place.goalId === "" && (
        <LineField
          label="What will happen regularly afterwards?"
          placeholder="Every month, use it to…"
          value={place.after}
          onInput={(after) => onChange({ ...place, after })}
        />
      )}
    </>
  );
}
