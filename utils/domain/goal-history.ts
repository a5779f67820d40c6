/** How a goal became what it is: each change keeps what stood there before. */
import type { Goal, GoalBefore } from "./goal";
import type { Instant } from "./values";

const remembered = ["text", "rhythm", "evidence", "reviewOn"] as const;
type Remembered = (typeof remembered)[number];

/** The history with what a change takes away, if it takes anything away that is remembered. */
export function withChange(before: Goal, after: Goal, at: Instant): GoalBefore[] {
  if (remembered.every((field) => before[field] === after[field])) return before.history;
  const { text, rhythm, evidence, reviewOn } = before;
  return [...before.history, { at, text, rhythm, evidence, reviewOn }];
}

export interface GoalChange {
  /** Until when it was so. */
  until: Instant;
  /** What was another, or was not there; an empty value: there was none. */
  was: { field: Remembered; value: string }[];
}

/** What each change took away, newest first. */
export function changesOf(goal: Goal): GoalChange[] {
  return goal.history
    .map((before, index) => {
      const after = goal.history[index + 1] ?? goal;
      const was = remembered.flatMap((field) => {
        const [old, next] = [before[field], after[field]];
        return old === undefined || next === undefined || old === next ? [] : [{ field, value: old ?? "" }];
      });
      return { until: before.at, was };
    })
    .filter(({ was }) => was.length > 0)
    .reverse();
}
