/** What a person works on, and how one rung leads to the next. */
import type { Id, Instant, PlainDate, Stamps } from "./values";

/** The menu of ways to grow. Order matters: it starts with people and learning, and a role move comes last. */
export const developmentKinds = [
  "being-mentored",
  "coaching-others",
  "formal-learning",
  "stretch-task",
  "leading-something-small",
  "shadowing",
  "wider-network",
  "deeper-craft",
  "more-say",
  "closer-to-purpose",
  "lighter-job",
  "role-move",
] as const;
export type DevelopmentKind = (typeof developmentKinds)[number];

export const beatMarks = ["kept", "missed", "changed"] as const;
export type BeatMark = (typeof beatMarks)[number];

/** One look at an ongoing benchmark: was it kept this time? */
export interface Beat {
  id: Id;
  on: PlainDate;
  mark: BeatMark;
}

export interface Step {
  id: Id;
  text: string;
  done: boolean;
}

export const goalStates = ["active", "reached", "dropped", "replaced"] as const;
export type GoalState = (typeof goalStates)[number];

/** `benchmark`: kept these weeks. `year`: what the benchmarks of this year add up to. */
export const goalLevels = ["benchmark", "year"] as const;
export type GoalLevel = (typeof goalLevels)[number];

/** A goal as it was until a change. Only its words are known of changes made with the first versions of Trellis. */
export interface GoalBefore extends Partial<Pick<Goal, "rhythm" | "evidence" | "reviewOn">> {
  at: Instant;
  text: string;
}

export interface Goal extends Stamps {
  id: Id;
  personId: Id;
  conversationId: Id | null;
  level: GoalLevel;
  /** The goal in one line, as the two of them wrote it. */
  text: string;
  rhythm: string;
  evidence: string;
  startsOn: PlainDate | null;
  reviewOn: PlainDate | null;
  help: string;
  development: DevelopmentKind | null;
  objectiveId: Id | null;
  noObjectiveOnPurpose: boolean;
  /** The rung above: another goal's id, `direction`, or nothing yet. */
  leadsTo: Id | "direction" | null;
  /** One sentence in the user's own words: why this leads there. */
  leadsToBecause: string;
  leader: "them" | "me";
  steps: Step[];
  beats: Beat[];
  state: GoalState;
  closedOn: PlainDate | null;
  closedBecause: string;
  /** What it was before each change, newest last. */
  history: GoalBefore[];
  deletedAt: Instant | null;
}

/** Where the person wants to head. `none`: they said there is nothing for now, which is a full answer. */
export interface Direction extends Stamps {
  /** One direction per person. */
  personId: Id;
  text: string;
  none: boolean;
}

export interface Objective extends Stamps {
  id: Id;
  level: "team" | "company";
  text: string;
  /** Free text, for example `Q1 2027`. */
  period: string;
  archivedAt: Instant | null;
  deletedAt: Instant | null;
}

/** Whether there is more of something than there was. */
export const sinceAnswers = ["more", "same", "less"] as const;
export type SinceAnswer = (typeof sinceAnswers)[number];

/** A moment that excited them or made them proud. */
export interface Energiser extends Stamps {
  id: Id;
  personId: Id;
  conversationId: Id | null;
  text: string;
  on: PlainDate;
  /** The last answer to whether there is more of it since. */
  since: SinceAnswer | null;
  /** The conversation in which that was answered: each later career conversation asks again. */
  sinceIn: Id | null;
  deletedAt: Instant | null;
}
