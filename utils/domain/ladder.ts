/** How the goals in work stand on each other: each leads to another goal or to the direction, or to nothing yet. */
import type { Goal } from "./goal";

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
