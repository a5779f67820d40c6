import type { Goal } from "../../../../utils/domain/goal";
import { changesOf, type GoalChange } from "../../../../utils/domain/goal-history";
import { dayName } from "../../../../utils/domain/relative-time";
import type { PlainDate } from "../../../../utils/domain/values";

type Was = GoalChange["was"][number];

/** How a goal was before, newest change first, folded. */
export function GoalChanges({ goal, today }: { goal: Goal; today: PlainDate }) {
  const changes = changesOf(goal);
  if (changes.length === 0) return null;
  return (
    <details class="folded goal-changes">
      <summary>{changes.length === 1 ? "Changed once" : `Changed ${changes.length} times`}</summary>
      <ol>
        {changes.map(({ until, was }) => (
          <li key={until}>
            <span class="quiet">Until {dayName(until.slice(0, 10), today)}</span>
            {was.map((each) => (
              <span key={each.field} dir="auto">
                {wasWords(each, today)}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}

function wasWords({ field, value }: Was, today: PlainDate): string {
  const nothing = value === "";
  switch (field) {
    case "text":
      return value;
    case "rhythm":
      return nothing ? "no rhythm" : `how often: ${value}`;
    case "evidence":
      return nothing ? "no evidence" : `seen by: ${value}`;
    case "reviewOn":
      return nothing ? "no day for the next look" : `next look: ${dayName(value, today)}`;
  }
}
