import type { Goal } from "../../../../utils/domain/goal";
import type { PersonPage } from "../../../../utils/domain/person-page";
import { dayName } from "../../../../utils/domain/relative-time";
import type { PlainDate } from "../../../../utils/domain/values";
import { BeatDots } from "../../../goals/BeatDots";
import { developmentWords } from "../../../goals/words";
import { Tag } from "../../../ui/Tag";
import { GoalChanges } from "./GoalChanges";

interface GoalItemProps {
  goal: Goal;
  page: Pick<PersonPage, "objectives">;
  today: PlainDate;
}

/** One goal in work: how it went, and everything that was agreed about it. */
export function GoalItem({ goal, page, today }: GoalItemProps) {
  const { text, level, beats, steps } = goal;
  const facts = factsOf(goal, page, today);
  return (
    <li class="goal-item">
      <div class="goal-head">
        <p dir="auto">{text}</p>
        {level === "year" ? <Tag>this year</Tag> : <BeatDots beats={beats} today={today} />}
      </div>
      {facts.length > 0 && (
        <dl class="goal-terms">
          {facts.map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd dir="auto">{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {steps.length > 0 && (
        <ul class="talk-lines" aria-label="Steps">
          {steps.map((step) => (
            <li key={step.id} class="talk-check" dir="auto">
              <span class="visually-hidden">{step.done ? "Done: " : "To do: "}</span>
              {step.done ? <s>{step.text}</s> : step.text}
            </li>
          ))}
        </ul>
      )}
      <GoalChanges goal={goal} today={today} />
    </li>
  );
}

/** What is known of a goal besides its text, in the order in which one asks. It is theirs to lead unless it is said. */
function factsOf(goal: Goal, { objectives }: GoalItemProps["page"], today: PlainDate) {
  const day = (date: PlainDate | null) => (date === null ? "" : dayName(date, today));
  const objective = objectives.find(({ id }) => id === goal.objectiveId)?.text ?? "";
  const all: [string, string][] = [
    ["How often", goal.rhythm],
    ["Seen by", goal.evidence],
    ["From", day(goal.startsOn)],
    ["Next look", day(goal.reviewOn)],
    ["Led by", goal.leader === "me" ? "you" : ""],
    ["Help", goal.help],
    ["Way to grow", goal.development === null ? "" : developmentWords[goal.development]],
    ["Serves", objective || (goal.noObjectiveOnPurpose ? "no objective, on purpose" : "")],
  ];
  return all.filter(([, words]) => words.trim() !== "");
}
