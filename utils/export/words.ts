/** Values in plain words, for somebody who has never seen Trellis. */
import type { DevelopmentKind, GoalLevel, GoalState, SinceAnswer } from "../domain/goal";
import type { PersonKind, RoughAnswer } from "../domain/person";
import type { Commitment, SupportKind } from "../domain/promise";

export const kindWords: Record<PersonKind, string> = {
  report: "Reports to me",
  "skip-level": "Reports to one of my reports",
  "my-manager": "My manager",
  peer: "Colleague",
};

export const roughWords: Record<RoughAnswer, string> = {
  "this-year": "this year",
  "last-year": "last year",
  longer: "longer ago",
  never: "never",
  "not-sure": "not sure",
};

export const goalStateWords: Record<GoalState, string> = {
  active: "active",
  reached: "reached",
  dropped: "let go",
  replaced: "replaced by another",
};

export const goalLevelWords: Record<GoalLevel, string> = {
  benchmark: "Kept up over weeks",
  year: "What a year adds up to",
};

export const developmentWords: Record<DevelopmentKind, string> = {
  "being-mentored": "being mentored",
  "coaching-others": "coaching others",
  "formal-learning": "class, certificate or conference",
  "stretch-task": "a task that stretches",
  "leading-something-small": "leading something small",
  shadowing: "shadowing or a rotation",
  "wider-network": "a wider network",
  "deeper-craft": "deeper in a craft",
  "more-say": "more say over how and when",
  "closer-to-purpose": "work closer to what matters to them",
  "lighter-job": "a lighter job",
  "role-move": "another role",
};

export const sinceWords: Record<SinceAnswer, string> = {
  more: "there is more of it since",
  same: "there is as much of it since",
  less: "there is less of it since",
};

export const supportWords: Record<SupportKind, string> = {
  support: "support",
  "open-a-door": "opening a door",
  "make-room": "making room",
};

export const promiseStateWords: Record<Commitment["state"], string> = {
  open: "open",
  kept: "kept",
  dropped: "let go",
};
