/** What a goal's form holds: all of it text, as fields have it. */
import type { GoalPart } from "../../../utils/domain/advice";
import type { DevelopmentKind, Goal, GoalLevel, Step } from "../../../utils/domain/goal";
import type { PlainDate } from "../../../utils/domain/values";
import type { Payload } from "../../../utils/messaging/protocol";

/** The choice "none, on purpose" among objectives. */
export const noObjective = "none";

export interface GoalFields {
  text: string;
  level: GoalLevel;
  rhythm: string;
  evidence: string;
  startsOn: string;
  reviewOn: string;
  leader: Goal["leader"];
  help: string;
  development: DevelopmentKind | "";
  /** An objective's id, {@link noObjective}, or nothing yet. */
  objective: string;
  leadsTo: string;
  because: string;
}

export function fieldsOf(goal: Goal | null, today: PlainDate): GoalFields {
  return {
    text: goal?.text ?? "",
    level: goal?.level ?? "benchmark",
    rhythm: goal?.rhythm ?? "",
    evidence: goal?.evidence ?? "",
    startsOn: goal ? (goal.startsOn ?? "") : today,
    reviewOn: goal?.reviewOn ?? "",
    leader: goal?.leader ?? "them",
    help: goal?.help ?? "",
    development: goal?.development ?? "",
    objective: goal?.objectiveId ?? (goal?.noObjectiveOnPurpose ? noObjective : ""),
    leadsTo: goal?.leadsTo ?? "",
    because: goal?.leadsToBecause ?? "",
  };
}

/** Parts of a goal that stand in fields of their own, so that its text need not say them. */
export function partsIn({ rhythm, evidence, reviewOn }: GoalFields): GoalPart[] {
  // A goal starts today unless its text says otherwise.
  const parts: GoalPart[] = ["start"];
  if (rhythm.trim() !== "") parts.push("rhythm");
  if (evidence.trim() !== "") parts.push("evidence");
  if (reviewOn !== "") parts.push("review");
  return parts;
}

type GoalPayload = Omit<Payload<"goal.add">["goal"], "level">;

/** Whether the next look would come before the goal begins. */
export function endsBeforeStart({ startsOn, reviewOn }: Pick<GoalFields, "startsOn" | "reviewOn">): boolean {
  return startsOn !== "" && reviewOn !== "" && reviewOn < startsOn;
}

/** The fields as they are sent. */
export function payloadOf(fields: GoalFields, steps: Step[]): GoalPayload {
  return {
    text: fields.text,
    rhythm: fields.rhythm,
    evidence: fields.evidence,
    startsOn: fields.startsOn || null,
    reviewOn: fields.reviewOn || null,
    help: fields.help,
    development: fields.development || null,
    objectiveId: fields.objective === noObjective ? null : fields.objective || null,
    noObjectiveOnPurpose: fields.objective === noObjective,
    leadsTo: fields.leadsTo || null,
    leadsToBecause: fields.because,
    leader: fields.leader,
    steps,
  };
}
