import type { Goal } from "../../../../utils/domain/goal";
import type { LadderPlan } from "../../../../utils/domain/ladder";
import type { PlainDate } from "../../../../utils/domain/values";
import { BeatDots } from "../../../goals/BeatDots";
import { Button } from "../../../ui/Button";
import { useFocusBack } from "../../page/use-focus-back";
import { LinkForm, type LinkGoal } from "./LinkForm";

interface LadderCardProps {
  goal: Goal;
  goals: readonly Goal[];
  plan: LadderPlan;
  hasDirection: boolean;
  today: PlainDate;
  /** Whether its form is open. */
  open: boolean;
  onOpen: (open: boolean) => void;
  link: LinkGoal;
}

/** One goal on the ladder. It is linked by dragging it onto another card, or by the form behind its button. */
export function LadderCard({ goal, goals, plan, hasDirection, today, open, onOpen, link }: LadderCardProps) {
  const button = useFocusBack<HTMLButtonElement>(open);
  const leadsNowhere = plan.nowhere.has(goal.id);
  return (
    <li>
      <div class="rung-card" data-rung={goal.id} draggable={!open}>
        <p dir="auto">{goal.text}</p>
        {goal.level === "benchmark" && goal.beats.length > 0 && <BeatDots beats={goal.beats} today={today} />}
        {plan.unreached.has(goal.id) && <p class="rung-missing">no benchmark below it yet</p>}
        {open ? (
          <LinkForm goal={goal} goals={goals} hasDirection={hasDirection} link={link} onDone={() => onOpen(false)} />
        ) : (
          <div class="rung-foot">
            {leadsNowhere ? (
              <p class="rung-missing">leads nowhere yet</p>
            ) : (
              <p class="quiet" dir="auto">
                {goal.leadsToBecause}
              </p>
            )}
            <Button ref={button} aria-label={`Link: ${goal.text}`} onClick={() => onOpen(true)}>
              Link
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
