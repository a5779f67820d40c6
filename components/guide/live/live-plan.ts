/** The agenda while it runs: what is left of the time, fitted to the stages that are left. */
import { closingOffer, refitMinutes } from "../../../utils/domain/agenda";
import type { Conversation } from "../../../utils/domain/conversation";
import type { Instant } from "../../../utils/domain/values";
import { liveMinutes } from "../live-clock";
import { type PlannedStage, planOf } from "../plan";

const minute = 60_000;

export interface LivePlan {
  /** Those with time left, in their order, the running one first. */
  stages: PlannedStage[];
  /** When the running one began: when the one before it was ticked. */
  since: Instant;
  /** Stages that are done or have time left. */
  count: number;
  /** Whole minutes that were used beyond the plan by then; negative when there are some to spare. */
  behind: number;
  /** The closing stage, once it is time for it. */
  closing: string | null;
}

type Running = Conversation & { liveSince: Instant };

/**
 * @param now for the offer to close; the minutes are fitted when a stage ends, and stay while the next one runs
 * @param timeZone the user's IANA zone
 */
export function livePlan(conversation: Running, now: Instant, timeZone: string): LivePlan {
  const total = liveMinutes(conversation, timeZone);
  const planned = planOf(conversation, total);
  const done = planned.filter((stage) => stage.done);
  const since = done.reduce((latest, { doneAt }) => later(latest, doneAt), conversation.liveSince);
  const elapsed = minutesBetween(conversation.liveSince, since);
  const doneStageIds = done.map(({ stage }) => stage.id);
  const plan = planned.map(({ stage, minutes }) => ({ stageId: stage.id, minutes, droppable: stage.droppable }));
  const open = planned.filter((stage) => !stage.done && stage.minutes > 0);
  const isAsPlanned = sumOf(open) === Math.round(total - elapsed);
  const fitted = isAsPlanned ? plan : refitMinutes(plan, { elapsed, doneStageIds, total });
  const minutesOf = new Map(fitted.map(({ stageId, minutes }) => [stageId, minutes]));
  const left = open.map((stage) => ({ ...stage, minutes: minutesOf.get(stage.stage.id) ?? 0 }));
  // With no time left the last stage still has its turn: something should be promised even then.
  const stages = left.some(({ minutes }) => minutes > 0) ? left.filter(({ minutes }) => minutes > 0) : left.slice(-1);
  const at = stages[0]?.stage.id ?? null;
  const elapsedNow = minutesBetween(conversation.liveSince, now);
  const closing = closingOffer(plan, { elapsed: elapsedNow, doneStageIds, total, at });
  const behind = Math.round(elapsed - sumOf(overAtFirst(conversation, total)));
  return { stages, since, count: done.length + stages.length, behind, closing };
}

/** The stages that are over by now, ticked or left out on the way, with the minutes that they had when it began. */
function overAtFirst(conversation: Running, total: number): PlannedStage[] {
  const began = Date.parse(conversation.liveSince);
  const isSince = (at: Instant | null | undefined) => Boolean(at && Date.parse(at) >= began);
  const stages = conversation.stages.map((stage) => ({
    ...stage,
    skipped: stage.skipped && !isSince(stage.skippedAt),
  }));
  const isOver = new Set(
    conversation.stages.filter((stage) => stage.done || stage.skipped).map(({ stageId }) => stageId),
  );
  return planOf({ ...conversation, stages }, total).filter(({ stage }) => isOver.has(stage.id));
}

function sumOf(stages: readonly PlannedStage[]): number {
  return stages.reduce((sum, { minutes }) => sum + minutes, 0);
}

function later(one: Instant, other: Instant | null): Instant {
  return other !== null && Date.parse(other) > Date.parse(one) ? other : one;
}

function minutesBetween(from: Instant, to: Instant): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / minute);
}
