import { adviseOnGoals } from "../../../utils/coach/goal-advice";
import { undismissed } from "../../../utils/domain/advice";
import { AdviceLine } from "../coach/AdviceLine";
import { useView } from "../guide-context";

/** One thing the coach has to say of the goals together, at most. */
export function GoalsAdvice() {
  const { person, goals, objectives, direction, settings } = useView();
  // Each goal's own card says where nothing stands above it, with the way to link it.
  const all = adviseOnGoals({ personId: person.id, goals, objectives, direction }).filter(
    ({ kind }) => kind !== "no-rung",
  );
  const [advice] = undismissed(all, settings.dismissedAdvice);
  return <AdviceLine advice={advice} quoted={advice?.words.join(" ")} />;
}
