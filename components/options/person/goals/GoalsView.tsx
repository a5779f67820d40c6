import { developmentKinds, type Goal } from "../../../../utils/domain/goal";
import type { PersonPage } from "../../../../utils/domain/person-page";
import { dayName } from "../../../../utils/domain/relative-time";
import type { PlainDate } from "../../../../utils/domain/values";
import { developmentWords, stateWords } from "../../../goals/words";
import { CardList } from "../../../ui/Card";
import { Section } from "../../../ui/Section";
import { Tag } from "../../../ui/Tag";
import { GoalChanges } from "./GoalChanges";
import { GoalItem } from "./GoalItem";
import "./goals.css";

/** More than this and none is kept in mind. */
const mostActive = 3;

/** What they work on with all that was agreed about it, what became of earlier goals, and ways to grow left untouched. */
export function GoalsView({ page, today }: { page: PersonPage; today: PlainDate }) {
  const { goals } = page;
  if (goals.length === 0) return null;
  const active = goals.filter(({ state }) => state === "active");
  const closed = goals.filter(({ state }) => state !== "active");
  const benchmarks = active.filter(({ level }) => level === "benchmark").length;
  return (
    <Section title="Goals" aside={`${active.length} active`}>
      {benchmarks > mostActive && (
        <p class="quiet">{benchmarks} benchmarks at once. Three at most can be kept in mind: which one may rest?</p>
      )}
      {active.length > 0 && (
        <CardList>
          {active.map((goal) => (
            <GoalItem key={goal.id} goal={goal} page={page} today={today} />
          ))}
        </CardList>
      )}
      <Untouched goals={goals} />
      {closed.length > 0 && (
        <details class="folded">
          <summary>{closed.length} closed</summary>
          <CardList>
            {closed.map((goal) => (
              <ClosedGoal key={goal.id} goal={goal} today={today} />
            ))}
          </CardList>
        </details>
      )}
    </Section>
  );
}

/** In the order of the menu: it begins with people and learning, and another role comes last. */
function Untouched({ goals }: { goals: readonly Goal[] }) {
  const left = developmentKinds.filter((kind) => !goals.some(({ development }) => development === kind));
  if (left.length === 0) return null;
  return (
    <details class="folded">
      <summary>{left.length === 1 ? "1 way" : `${left.length} ways`} to grow not talked about yet</summary>
      <ul class="ways">
        {left.map((kind) => (
          <li key={kind}>{developmentWords[kind]}</li>
        ))}
      </ul>
    </details>
  );
}

function ClosedGoal({ goal, today }: { goal: Goal; today: PlainDate }) {
  const { text, state, closedOn, closedBecause } = goal;
  return (
    <li class="goal-item">
      <p dir="auto">{text}</p>
      <p class="goal-facts">
        <Tag tone={state === "reached" ? "good" : undefined}>
          {stateWords[state]}
          {closedOn && `, ${dayName(closedOn, today)}`}
        </Tag>
        {closedBecause && <span dir="auto">{closedBecause}</span>}
      </p>
      <GoalChanges goal={goal} today={today} />
    </li>
  );
}
