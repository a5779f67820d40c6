/** Advice on a person's goals taken together: how many there are, what they serve, what they lead to. */

import { type Advice, adviceOn } from "../domain/advice";
import type { Direction, Goal, Objective } from "../domain/goal";
import type { Id } from "../domain/values";

/** So many can be kept in mind at once; more of them and none is. */
const mostActive = 3;

export interface GoalsOfPerson {
  personId: Id;
  goals: readonly Goal[];
  objectives: readonly Objective[];
  direction: Direction | null;
}

/** First what is about all of them, then for each active benchmark what it lacks, in their order. */
export function adviseOnGoals(context: GoalsOfPerson): Advice[] {
  const active = context.goals.filter((goal) => goal.level === "benchmark" && isActive(goal));
  return [
    ...tooMany(active, context.personId),
    ...active.flatMap((goal) => [...withoutObjective(goal, context), ...withoutRung(goal, context)]),
  ];
}

function tooMany(active: readonly Goal[], personId: Id): Advice[] {
  if (active.length <= mostActive) return [];
  const text = `${active.length} goals are active. Three at most can be kept: which one may rest?`;
  return [adviceOn("too-many-goals", personId, text)];
}

/** Silent while the user has no objectives at all: then there is nothing to choose from. */
function withoutObjective({ id, text, objectiveId, noObjectiveOnPurpose }: Goal, context: GoalsOfPerson): Advice[] {
  const live = context.objectives.filter((objective) => !objective.archivedAt && !objective.deletedAt);
  if (live.length === 0 || noObjectiveOnPurpose || live.some((objective) => objective.id === objectiveId)) return [];
  return [adviceOn("no-objective", id, "Which objective does this serve? None, on purpose, is an answer too.", [text])];
}

/** Silent when they said that there is no direction for now and no goal for the year stands above: a full answer. */
function withoutRung({ id, text, leadsTo }: Goal, { goals, direction }: GoalsOfPerson): Advice[] {
  const above = goals.filter((goal) => goal.level === "year" && isActive(goal));
  const named = direction !== null && !direction.none && direction.text.trim() !== "";
  if (leadsTo === "direction" ? named : above.some((goal) => goal.id === leadsTo)) return [];
  if (direction?.none && above.length === 0) return [];
  return [adviceOn("no-rung", id, "Nothing stands above this yet. What does it lead to?", [text])];
}

function isActive({ state, deletedAt }: Goal): boolean {
  return state === "active" && !deletedAt;
}
