import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { IconButton } from "../../ui/Button";
import { Section } from "../../ui/Section";
import { DirectionRow } from "../goals/DirectionRow";
import { GoalCard } from "../goals/GoalCard";
import { GoalForm } from "../goals/GoalForm";
import { GoalsAdvice } from "../goals/GoalsAdvice";
import { useView } from "../guide-context";

/** What the person works on: first what is kept these weeks, then what it adds up to this year, then where it leads. */
export function Goals() {
  const { goals } = useView();
  const [adding, setAdding] = useState(false);
  const weeksFirst = goals.toSorted((a, b) => Number(a.level === "year") - Number(b.level === "year"));
  return (
    <Section
      title="Goals"
      aside={goals.length > 0 ? `${goals.length} active` : undefined}
      action={<IconButton shape={Plus} label="New goal" onClick={() => setAdding(true)} />}
    >
      <div class="card card-rows">
        {goals.length === 0 && !adding && <p class="empty">No goals yet. One or two are enough.</p>}
        <GoalsAdvice />
        <ul class="rows">
          {weeksFirst.map((goal) => (
            <li key={goal.id}>
              <GoalCard goal={goal} onReplaced={() => setAdding(true)} />
            </li>
          ))}
        </ul>
        {adding && <GoalForm onDone={() => setAdding(false)} />}
        <DirectionRow />
      </div>
    </Section>
  );
}
