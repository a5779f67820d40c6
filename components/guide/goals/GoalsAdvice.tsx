import { Lightbulb, X } from "lucide";
import { undismissed } from "../../../utils/coach/advice";
import { adviseOnGoals } from "../../../utils/coach/goal-advice";
import { IconButton } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useGuide, useView } from "../guide-context";

/** One thing the coach has to say of the goals together, at most. Each can be put away for good. */
export function GoalsAdvice() {
  const store = useGuide();
  const { person, goals, objectives, direction, settings } = useView();
  // Each goal's own card says where nothing stands above it, with the way to link it.
  const all = adviseOnGoals({ personId: person.id, goals, objectives, direction }).filter(
    ({ kind }) => kind !== "no-rung",
  );
  const [advice] = undismissed(all, settings.dismissedAdvice);
  return (
    <div aria-live="polite">
      {advice && (
        <p class="goals-advice">
          <Icon shape={Lightbulb} size={16} />
          <span>
            {advice.words.length > 0 && (
              <>
                “<bdi>{advice.words.join(" ")}</bdi>”:{" "}
              </>
            )}
            {advice.text}
          </span>
          <IconButton
            shape={X}
            label="Do not say this again"
            onClick={() => void store.change("advice.dismiss", { adviceId: advice.id })}
          />
        </p>
      )}
    </div>
  );
}
