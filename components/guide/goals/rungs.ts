import type { Direction, Goal } from "../../../utils/domain/goal";

/** What a goal leads to, nearest first: goals of the year, then the direction. A circle is followed once. */
export function rungsAbove(
  goal: Goal,
  goals: readonly Goal[],
  direction: Direction | null,
): { id: string; text: string }[] {
  const rungs: { id: string; text: string }[] = [];
  const seen = new Set([goal.id]);
  let next = goal.leadsTo;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    if (next === "direction") return [...rungs, { id: next, text: directionWords(direction) }];
    const above = goals.find(({ id }) => id === next);
    if (!above) return rungs;
    rungs.push({ id: above.id, text: above.text });
    next = above.leadsTo;
  }
  return rungs;
}

function directionWords(direction: Direction | null): string {
  if (direction?.none) return "Their direction: none for now";
  return direction?.text || "Their direction, not talked about yet";
}
