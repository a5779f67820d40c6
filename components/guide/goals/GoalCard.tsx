import { ArrowRight, ArrowUp, Ellipsis } from "lucide";
import { useState } from "preact/hooks";
import type { Goal } from "../../../utils/domain/goal";
import { isTop } from "../../../utils/domain/ladder";
import { dayName } from "../../../utils/domain/relative-time";
import { Checkbox } from "../../ui/Checkbox";
import { Icon } from "../../ui/Icon";
import { Menu, MenuItem } from "../../ui/Menu";
import { Tag } from "../../ui/Tag";
import { useGuide, useView } from "../guide-context";
import { Beats } from "./Beats";
import { type ClosedState, CloseGoal } from "./CloseGoal";
import { GoalForm } from "./GoalForm";
import { rungsAbove } from "./rungs";

interface GoalCardProps {
  goal: Goal;
  /** Another one comes in its place. */
  onReplaced: () => void;
}

/** One goal: was it kept, what it leads to, whom it serves. */
export function GoalCard({ goal, onReplaced }: GoalCardProps) {
  const store = useGuide();
  const { today } = useView();
  const [editing, setEditing] = useState(false);
  const [closing, setClosing] = useState<ClosedState | null>(null);

  async function remove() {
    const goalId = goal.id;
    if (!(await store.change("goal.delete", { goalId, deleted: true }))) return;
    store.say("Goal deleted", () => void store.change("goal.delete", { goalId, deleted: false }));
  }

  return (
    <>
      <div class="goal" hidden={editing}>
        <div class="row">
          <p class="row-main clamp-4" dir="auto" title={goal.text}>
            {goal.text}
          </p>
          {goal.level === "year" && <Tag>this year</Tag>}
          <Menu shape={Ellipsis} label={`More about: ${goal.text}`}>
            <MenuItem onSelect={() => setEditing(true)}>Change</MenuItem>
            <MenuItem onSelect={() => setClosing("reached")}>Reached</MenuItem>
            <MenuItem onSelect={() => setClosing("replaced")}>Replace it</MenuItem>
            <MenuItem onSelect={() => setClosing("dropped")}>Drop it</MenuItem>
            <MenuItem onSelect={() => void remove()}>Delete</MenuItem>
          </Menu>
        </div>
        {closing && (
          <CloseGoal
            goal={goal}
            state={closing}
            onClosed={closing === "replaced" ? onReplaced : undefined}
            onCancel={() => setClosing(null)}
          />
        )}
        {goal.level === "benchmark" && <Beats goal={goal} />}
        <Steps goal={goal} />
        <Rungs goal={goal} onLink={() => setEditing(true)} />
        <Serves goal={goal} />
        {goal.reviewOn && <p class="serves faint">next look {dayName(goal.reviewOn, today)}</p>}
      </div>
      {editing && <GoalForm goal={goal} onDone={() => setEditing(false)} />}
    </>
  );
}

function Steps({ goal }: { goal: Goal }) {
  const store = useGuide();
  if (goal.steps.length === 0) return null;
  const tick = (stepId: string, done: boolean) => {
    const steps = goal.steps.map((step) => (step.id === stepId ? { ...step, done } : step));
    void store.change("goal.change", { goalId: goal.id, change: { steps } });
  };
  return (
    <ul class="steps" aria-label="Steps">
      {goal.steps.map((step) => (
        <li key={step.id}>
          <label class={step.done ? "step row-settled" : "step"} for={`step-${step.id}`}>
            <Checkbox id={`step-${step.id}`} checked={step.done} onChange={(done) => tick(step.id, done)} />
            <span dir="auto">{step.text}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function Rungs({ goal, onLink }: { goal: Goal; onLink: () => void }) {
  const { goals, direction } = useView();
  const rungs = rungsAbove(goal, goals, direction);
  if (rungs.length === 0) {
    if (isTop(goal, direction)) return null;
    return (
      <button type="button" class="rung-missing" onClick={onLink}>
        nothing above it yet · link it
      </button>
    );
  }
  return (
    <p class="rungs" title={goal.leadsToBecause || undefined}>
      <span class="visually-hidden">leads to</span>
      {rungs.map((rung, index) => (
        <span key={rung.id} class="rung">
          <Icon shape={index === 0 ? ArrowUp : ArrowRight} size={14} />
          <span class="clamp" dir="auto">
            {rung.text}
          </span>
        </span>
      ))}
    </p>
  );
}

function Serves({ goal }: { goal: Goal }) {
  const { objectives } = useView();
  const objective = objectives.find(({ id }) => id === goal.objectiveId);
  if (objective) {
    return (
      <p class="serves clamp" title={objective.text}>
        <span class="faint">serves</span> <bdi>{objective.text}</bdi>
      </p>
    );
  }
  return goal.noObjectiveOnPurpose ? <p class="serves faint">serves no objective, on purpose</p> : null;
}
