/** Words for what goals hold, wherever they are shown. */
import type { BeatMark, DevelopmentKind, GoalState } from "../../utils/domain/goal";

export const beatWords: Record<BeatMark, string> = { kept: "Kept", missed: "Missed", changed: "Changed" };

export const stateWords: Record<GoalState, string> = {
  active: "Active",
  reached: "Reached",
  dropped: "Dropped",
  replaced: "Replaced",
};

export const developmentWords: Record<DevelopmentKind, string> = {
  "being-mentored": "Being mentored",
  "coaching-others": "Coaching others",
  "formal-learning": "Class, certificate or conference",
  "stretch-task": "A task that stretches",
  "leading-something-small": "Leading something small",
  shadowing: "Shadowing or a rotation",
  "wider-network": "A wider network",
  "deeper-craft": "Deeper in a craft",
  "more-say": "More say over how and when",
  "closer-to-purpose": "Work closer to what matters to them",
  "lighter-job": "A lighter job",
  "role-move": "Another role",
};
