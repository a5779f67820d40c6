/** A guide while it is written: minutes as they are typed, and what stands in the way of keeping it. */
import { offeredStageMinutes, stageFrom } from "../../../utils/domain/agenda-edit";
import type { ConversationKind } from "../../../utils/domain/conversation";
import type { OwnGuide, Stage } from "../../../utils/domain/guide";

export interface StageDraft {
  id: string;
  name: string;
  purpose: string;
  prompt: string;
  listenFor: string;
  /** In a conversation of an hour. */
  minutes: string;
  /** As it was, so that what was worked out by hand stays. */
  before?: Stage;
}

export interface GuideDraft {
  name: string;
  kind: ConversationKind;
  purpose: string;
  stages: StageDraft[];
}

export type GuideFields = Pick<OwnGuide, "name" | "kind" | "purpose" | "stages">;

export const mostStages = 20;
const mostMinutes = 180;
/** More cannot be taken in at a glance while somebody talks. */
export const mostPromptWords = 12;

export function newGuideDraft(): GuideDraft {
  return { name: "", kind: "regular", purpose: "", stages: [newStageDraft()] };
}

export function newStageDraft(): StageDraft {
  const id = crypto.randomUUID();
  return { id, name: "", purpose: "", prompt: "", listenFor: "", minutes: `${offeredStageMinutes}` };
}

export function guideDraft({ name, kind, purpose, stages }: GuideFields): GuideDraft {
  const drafts = stages.map((stage) => {
    const { id, prompt, listenFor } = stage;
    const minutes = `${stage.minutesAt[60]}`;
    return { id, name: stage.name, purpose: stage.purpose, prompt, listenFor, minutes, before: stage };
  });
  return { name, kind, purpose, stages: drafts };
}

/** What is wrong with the minutes; empty when nothing is. */
export function minutesProblem(minutes: string): string {
  const value = Number(minutes);
  const valid = minutes.trim() !== "" && Number.isInteger(value) && value >= 1 && value <= mostMinutes;
  return valid ? "" : `Give whole minutes, from 1 to ${mostMinutes}.`;
}

/** The first thing that stands in the way of keeping the guide; empty when nothing does. */
export function draftProblem({ name, stages }: GuideDraft): string {
  if (name.trim() === "") return "Give the guide a name.";
  const unnamed = stages.findIndex((stage) => stage.name.trim() === "");
  if (unnamed >= 0) return `Give stage ${unnamed + 1} a name, or take it away.`;
  const wrong = stages.find((stage) => minutesProblem(stage.minutes) !== "");
  return wrong ? `${wrong.name}: ${minutesProblem(wrong.minutes)}` : "";
}

/** @param draft without a problem */
export function fieldsOf({ name, kind, purpose, stages }: GuideDraft): GuideFields {
  return {
    name: name.trim(),
    kind,
    purpose: purpose.trim(),
    stages: stages.map(({ id, minutes, before, ...texts }) => {
      const words = { name: texts.name.trim(), purpose: texts.purpose.trim(), listenFor: texts.listenFor.trim() };
      const prompt = texts.prompt.trim() || words.name;
      return stageFrom({ ...words, prompt, minutes: Number(minutes) }, id, before);
    }),
  };
}

/** The guide as a file for somebody else; read again by `utils/messaging/guide-file.ts`. */
export function guideFile({ name, kind, purpose, stages }: GuideFields): { filename: string; text: string } {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const text = JSON.stringify({ format: "trellis-guide", version: 1, guide: { name, kind, purpose, stages } }, null, 2);
  return { filename: `trellis-guide-${slug || "own"}.json`, text };
}
