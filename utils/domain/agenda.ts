/** How the minutes of a conversation are shared out among its guide's stages, beforehand and while it runs. */
import { type Guide, type Stage, type WorkedOutLength, workedOutLengths } from "./guide";
import { shareByLargestRemainder } from "./largest-remainder";

export interface StageMinutes {
  stageId: string;
  /** Whole minutes; 0 when the stage is left out. */
  minutes: number;
}

/** A plan that knows which stages may be left out, as the guide's stages say. Without that the shortest go first. */
type Plan = readonly (StageMinutes & Pick<Stage, "droppable">)[];

/** Below this a talk has room for one stage only. */
const shortestPlan = 10;
/** Less than this is not worth opening a stage for. */
const leastMinutes = 2;
/** So long before the end there is still time to promise something and mean it. */
const closingMinutes = 5;
const longestUnasked = 180;
const offeredLength = 60;

/**
 * Plans a conversation: every stage of the guide, in its order, with whole minutes that add up to `total` exactly.
 *
 * The lengths that the guide works out by hand are taken as they stand. Between them the stages are interpolated;
 * outside the nearest one's shares are scaled. Minutes go by largest remainder, ties to the earlier stage.
 * When a stage would get less than two minutes, droppable stages are left out, one after the other; the first and
 * the last stage never get less than two. Under ten minutes all the time goes to the stage that the guide gives
 * most time to. Skipped stages give their time to the others; with every stage skipped all get 0.
 *
 * @param total whole minutes, 0 or more
 * @param skipped ids of stages the user leaves out
 */
export function planMinutes(guide: Guide, total: number, skipped: readonly string[] = []): StageMinutes[] {
  let kept = guide.stages.filter((stage) => !skipped.includes(stage.id) && shareAt(stage, total) > 0);
  let minutes = new Map<Stage, number>();
  if (total < shortestPlan) {
    kept = longestOf(kept, total);
    minutes = shareOut(kept, total, total);
  } else {
    minutes = fitStages(guide, kept, total);
  }
  return guide.stages.map((stage) => ({ stageId: stage.id, minutes: minutes.get(stage) ?? 0 }));
}

/**
 * The length to plan with, and whether the user should be asked for it because the calendar's cannot be meant:
 * unknown, all day, or over three hours. 60 minutes are offered then.
 */
export function askableLength(minutes: number | null, allDay: boolean): { minutes: number; ask: boolean } {
  const ask = allDay || minutes === null || minutes < 1 || minutes > longestUnasked;
  return { minutes: ask ? offeredLength : minutes, ask };
}

/**
 * Shares out the time that is left among the stages that are left, after a late start, an overrun, or a stage that
 * took less than planned. Stages keep their proportions. The last one gets two minutes before any other gets one;
 * stages that would be squeezed below two minutes are left out: droppable ones first, then the shortest, and never
 * the last.
 *
 * The result counts from now on: it is a plan for the minutes that are left. A stage that is running counts as not
 * done, with its whole share; so ask again when a stage ends, not while it runs.
 *
 * @param plan as `planMinutes` gives it; stages with 0 minutes stay out
 * @param elapsed minutes since the conversation was to begin, 0 or more; a part of a minute counts as a whole one
 * @param total whole minutes of the conversation
 * @returns every stage of the plan in its order, summing to exactly what is left; done ones get 0. All get 0 when no
 * time or no stage is left.
 */
export function refitMinutes(
  plan: Plan,
  { elapsed, doneStageIds, total }: { elapsed: number; doneStageIds: readonly string[]; total: number },
): StageMinutes[] {
  const left = Math.max(0, Math.floor(total - elapsed));
  const open = plan.filter(({ stageId, minutes }) => minutes > 0 && !doneStageIds.includes(stageId));
  const minutes = refit(open, left);
  return plan.map(({ stageId }) => ({ stageId, minutes: minutes.get(stageId) ?? 0 }));
}

/**
 * The closing stage, from five minutes before the end on: what was said is worth little until somebody promises
 * something. An offer only.
 *
 * @param at the stage that is running
 * @returns its id, or `null` before that, when it is running or done, and in a plan without one
 */
export function closingOffer(
  plan: readonly StageMinutes[],
  now: { elapsed: number; doneStageIds: readonly string[]; total: number; at: string | null },
): string | null {
  const closing = plan.at(-1);
  if (!closing || closing.minutes === 0 || now.total - now.elapsed > closingMinutes) return null;
  return now.at === closing.stageId || now.doneStageIds.includes(closing.stageId) ? null : closing.stageId;
}

function longestOf(stages: readonly Stage[], total: number): Stage[] {
  const longest = Math.max(...stages.map((stage) => shareAt(stage, total)));
  return stages.filter((stage) => shareAt(stage, total) === longest).slice(0, 1);
}

function fitStages(guide: Guide, kept: readonly Stage[], total: number): Map<Stage, number> {
  // As worked out by hand, unless stages were added since: then some would get too little.
  if (isWorkedOut(kept, total)) return shareOut(kept, total, total);
  const ends = [guide.stages.at(0), guide.stages.at(-1)];
  const minutes = shareOutWithLeast(kept, ends, total);
  const drop = kept.filter((stage) => stage.droppable).sort((a, b) => (a.droppable ?? 0) - (b.droppable ?? 0))[0];
  const crowded = kept.some((stage) => (minutes.get(stage) ?? 0) < leastMinutes);
  if (!crowded || !drop) return minutes;
  return fitStages(
    guide,
    kept.filter((stage) => stage !== drop),
    total,
  );
}

/** The stages' minutes for this length stand in the guide, and fit into it. */
function isWorkedOut(kept: readonly Stage[], total: number): boolean {
  const length = workedOutLengths.find((each) => each === total);
  return length !== undefined && kept.reduce((sum, { minutesAt }) => sum + minutesAt[length], 0) <= total;
}

/** Shares out, then lifts each of `ends` that came out too short and shares the rest out again. */
function shareOutWithLeast(
  kept: readonly Stage[],
  ends: readonly (Stage | undefined)[],
  total: number,
): Map<Stage, number> {
  const lifted: Stage[] = [];
  for (;;) {
    const rest = kept.filter((stage) => !lifted.includes(stage));
    const minutes = shareOut(rest, total, total - lifted.length * leastMinutes);
    const short = rest.filter((stage) => ends.includes(stage) && (minutes.get(stage) ?? 0) < leastMinutes);
    // With nothing else to take from, the ends share what there is.
    if (short.length === 0 || short.length === rest.length) {
      for (const stage of lifted) minutes.set(stage, leastMinutes);
      return minutes;
    }
    lifted.push(...short);
  }
}

function shareOut(stages: readonly Stage[], total: number, minutes: number): Map<Stage, number> {
  const weights = stages.map((stage) => shareAt(stage, total));
  const shares = shareByLargestRemainder(weights, minutes);
  return new Map(stages.map((stage, index) => [stage, shares[index] ?? 0]));
}

/** A stage's share at a length, as a whole number that only has meaning beside the other stages' shares. */
function shareAt(stage: Stage, total: number): number {
  const [below, above] = lengthsAround(total);
  if (below === above) return stage.minutesAt[below];
  return stage.minutesAt[below] * (above - total) + stage.minutesAt[above] * (total - below);
}

function lengthsAround(total: number): [WorkedOutLength, WorkedOutLength] {
  const below = workedOutLengths.findLast((length) => length <= total) ?? workedOutLengths[0];
  const above = workedOutLengths.find((length) => length >= total) ?? workedOutLengths[3];
  return total < below ? [below, below] : total > above ? [above, above] : [below, above];
}

function refit(open: Plan, left: number): Map<string, number> {
  const minutes = shareWithClosing(open, left);
  const crowded = open.some(({ stageId, minutes: planned }) => {
    const share = minutes.get(stageId) ?? 0;
    return share < leastMinutes && share < planned;
  });
  const drop = crowded ? nextToDrop(open) : undefined;
  return drop
    ? refit(
        open.filter((stage) => stage !== drop),
        left,
      )
    : minutes;
}

/** In proportion to the plan, after the last stage has got its two minutes. */
function shareWithClosing(open: Plan, left: number): Map<string, number> {
  const share = (stages: Plan, minutes: number) => {
    const weights = stages.map((stage) => stage.minutes);
    const shares = shareByLargestRemainder(weights, minutes);
    return new Map(stages.map(({ stageId }, index) => [stageId, shares[index] ?? 0]));
  };
  const shares = share(open, left);
  const closing = open.at(-1);
  const least = Math.min(leastMinutes, left, closing?.minutes ?? 0);
  if (!closing || open.length === 1 || (shares.get(closing.stageId) ?? 0) >= least) return shares;
  return share(open.slice(0, -1), left - least).set(closing.stageId, least);
}

/** Of the stages before the last: droppable ones by their order, then the shortest, the later of equals. */
function nextToDrop(open: Plan): Plan[number] | undefined {
  const rank = ({ droppable, minutes }: Plan[number]) => (droppable ?? 3) * 1000 + minutes;
  return open
    .slice(0, -1)
    .toReversed()
    .toSorted((a, b) => rank(a) - rank(b))[0];
}
