/** What a user fills into the guide's forms. */
import type { Line } from "../../../../utils/domain/note";
import type { ConversationView } from "../../../../utils/domain/views";
import { type Background, guideIn, refOf } from "./background";

export const goalFields = {
  text: "Research competitors",
  rhythm: "each month",
  evidence: "a page to read",
  startsOn: null,
  reviewOn: null,
  help: "",
  development: null,
  objectiveId: null,
  noObjectiveOnPurpose: false,
  leadsTo: null,
  leadsToBecause: "",
  leader: "them",
  level: "benchmark",
} as const;

export const promiseFields = { text: "Ask for a budget", support: "make-room", due: "2026-12-01", by: "me" } as const;

export function addGoal(background: Background, of: ConversationView, fields: object = {}) {
  const goal = { ...goalFields, ...fields, steps: [] };
  return background.send(guideIn(1), "goal.add", { ref: refOf(of), goal });
}

export function addPromise(background: Background, of: ConversationView, fields: object = {}) {
  return background.send(guideIn(1), "promise.add", { ref: refOf(of), promise: { ...promiseFields, ...fields } });
}

export function lineWith(text: string): Line {
  const editedAt = "2026-11-24T07:30:00.000Z";
  return { id: `line ${text}`, text, kind: "text", done: false, shareable: false, editedAt };
}
