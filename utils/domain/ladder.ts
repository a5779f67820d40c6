/** How the goals in work stand on each other: each leads to another goal or to the direction, or to nothing yet. */
import type { Direction, Goal } from "./goal";
import type { Id } from "./values";

export interface Rung {
  goal: Goal;
  /** What leads to it. */
  below: Rung[];
}

export interface Ladder {
  /** What leads to the direction. */
  towards: Rung[];
  /** What leads to nothing yet, with what stands below it. */
  loose: Rung[];
}

/**
 * Every active goal stands in it exactly once. A goal that leads to one that is closed or gone leads to nothing; of a
 * circle, which only damaged data can hold, the first goal stands loose.
 */
export function ladderOf(goals: readonly Goal[]): Ladder {
  const active = goals.filter(({ state, deletedAt }) => state === "active" && deletedAt === null);
  const ids = new Set(active.map(({ id }) => id));
  const placed = new Set<string>();
  const rungOf = (goal: Goal): Rung => {
    placed.add(goal.id);
    const below = active.filter(({ id, leadsTo }) => leadsTo === goal.id && !placed.has(id));
    return { goal, below: below.map(rungOf) };
  };
  const towards = active.filter(({ leadsTo }) => leadsTo === "direction").map(rungOf);
  const ends = active.filter(({ leadsTo }) => leadsTo === null || (leadsTo !== "direction" && !ids.has(leadsTo)));
  const loose = ends.map(rungOf);
  for (const goal of active) if (!placed.has(goal.id)) loose.push(rungOf(goal));
  return { towards, loose };
}

/** What a goal may be led to: nothing below it, nor itself, nor a goal of a shorter span. */
export function placesFor(goal: Goal, goals: readonly Goal[]): Goal[] {
  const own = new Set<string>();
  const collect = (id: string) => {
    if (own.has(id)) return;
    own.add(id);
    for (const each of goals) if (each.leadsTo === id) collect(each.id);
  };
  collect(goal.id);
  return goals.filter(
    ({ id, level, state, deletedAt }) =>
      state === "active" && deletedAt === null && !own.has(id) && (level === "year" || goal.level === "benchmark"),
  );
}

/** What a rung leads to, as it is drawn. */
export interface LadderLink {
  from: Id;
  to: Id | "direction";
}

/** The ladder as it is drawn: a column for each span of time, what links them, and where a rung is missing. */
export interface LadderPlan {
  weeks: Goal[];
  year: Goal[];
  links: LadderLink[];
  /** Goals that lead to nothing yet. */
  nowhere: ReadonlySet<Id>;
  /** Goals of the year, and the direction, to which nothing leads yet. */
  unreached: ReadonlySet<Id | "direction">;
}

/** Each column in the order of what it leads to, so that few links cross. */
export function planLadder(goals: readonly Goal[], direction: Direction | null): LadderPlan {
  const { towards, loose } = ladderOf(goals);
  const rungs = [...towards, ...loose].flatMap(withBelow);
  const linksTo = (to: LadderLink["to"], below: readonly Rung[]) => below.map(({ goal }) => ({ from: goal.id, to }));
  const isKnown = direction !== null && !direction.none;
  const unreached = rungs.filter(({ goal, below }) => goal.level === "year" && below.length === 0);
  return {
    weeks: rungs.filter(({ goal }) => goal.level === "benchmark").map(({ goal }) => goal),
    year: rungs.filter(({ goal }) => goal.level === "year").map(({ goal }) => goal),
    links: [...linksTo("direction", towards), ...rungs.flatMap(({ goal, below }) => linksTo(goal.id, below))],
    nowhere: new Set(loose.filter(({ goal }) => !isTop(goal, direction)).map(({ goal }) => goal.id)),
    unreached: new Set([
      ...unreached.map(({ goal }) => goal.id),
      ...(isKnown && towards.length === 0 ? (["direction"] as const) : []),
    ]),
  };
}

/** With no direction for now, which is a full answer, a goal of the year is where a ladder ends. */
export function isTop({ level }: Goal, direction: Direction | null): boolean {
  return level === "year" && direction?.none === true;
}

function withBelow(rung: Rung): Rung[] {
  return [rung, ...rung.below.flatMap(withBelow)];
}
