/** The stages of a conversation, each with its minutes and what became of it. */
import { guideOf } from "../../utils/coach/guides";
import { planMinutes } from "../../utils/domain/agenda";
import type { Conversation } from "../../utils/domain/conversation";
import type { Stage } from "../../utils/domain/guide";
import type { Instant } from "../../utils/domain/values";

export interface PlannedStage {
  stage: Stage;
  /** Whole minutes; 0 when there is no time for it or it was left out. */
  minutes: number;
  done: boolean;
  doneAt: Instant | null;
  skipped: boolean;
}

/** A conversation whose guide is not there any more falls back to the built-in one of its kind. */
export function planOf(
  conversation: Pick<Conversation, "guideId" | "kind" | "agenda" | "stages">,
  total: number,
): PlannedStage[] {
  const guide = guideOf(conversation);
  const states = new Map(conversation.stages.map((state) => [state.stageId, state]));
  const skipped = conversation.stages.filter((state) => state.skipped).map(({ stageId }) => stageId);
  const minutes = new Map(planMinutes(guide, total, skipped).map((stage) => [stage.stageId, stage.minutes]));
  return guide.stages.map((stage) => ({
    stage,
    minutes: minutes.get(stage.id) ?? 0,
    done: states.get(stage.id)?.done ?? false,
    doneAt: states.get(stage.id)?.doneAt ?? null,
    skipped: states.get(stage.id)?.skipped ?? false,
  }));
}
