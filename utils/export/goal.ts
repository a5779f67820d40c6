/** One goal in plain words, with all that was noted of it. */
import type { Goal } from "../domain/goal";
import { day, dayOf, heading, inline, list, named } from "./markdown";
import { deletedWords, type PersonRecords } from "./records";
import { developmentWords, goalLevelWords, goalStateWords } from "./words";

export function goalLines(
  goal: Goal,
  { person, goals, objectives, direction }: PersonRecords,
  level: number,
): string[] {
  const { development, state, closedOn, closedBecause, leader, leadsTo, startsOn, reviewOn, steps, beats } = goal;
  const above = leadsTo === "direction" ? (direction?.text ?? "") : goals.find(({ id }) => id === leadsTo)?.text;
  return [
    heading(level, goal.text),
    ...list([
      `${goalLevelWords[goal.level]}; ${goalStateWords[state]}`,
      named("How often", goal.rhythm),
      named("How it is seen", goal.evidence),
      startsOn && `Begins on ${day(startsOn)}`,
      reviewOn && `Looked at again on ${day(reviewOn)}`,
      named("Help", goal.help),
      development && `A way to grow: ${developmentWords[development]}`,
      named("Serves", objectives.find(({ id }) => id === goal.objectiveId)?.text),
      goal.noObjectiveOnPurpose && "Serves no objective, on purpose",
      named("Leads to", above),
      named("Because", goal.leadsToBecause),
      `Led by ${leader === "me" ? "me" : inline(person.name)}`,
      ...steps.map(({ text, done }) => `[${done ? "x" : " "}] ${inline(text)}`),
      ...beats.map(({ on, mark }) => `${day(on)}: ${mark}`),
      ...goal.history.map(({ at, text }) => `Read until ${dayOf(at)}: ${inline(text)}`),
      closedOn && `Closed on ${day(closedOn)}`,
      named("Closed because", closedBecause),
      goal.deletedAt && deletedWords(goal.deletedAt),
    ]),
  ];
}
