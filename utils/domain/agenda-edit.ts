/** Changes of a conversation's stages. Each gives a new list; the minutes follow from it (`planMinutes`). */
import { type Stage, workedOutLengths } from "./guide";
import type { Id } from "./values";

/** Minutes, in a conversation of an hour, that a new stage asks for unless the user says otherwise. */
export const offeredStageMinutes = 10;

/** What the user says of a stage. */
export interface StageWords {
  name: string;
  purpose: string;
  prompt: string;
  listenFor: string;
  /** In a conversation of an hour; other lengths get the same share, and a minute at least. */
  minutes: number;
}

/** The stages with one of them `by` places further down, or up with a negative number; never out of the list. */
export function moveStage(stages: readonly Stage[], stageId: Id, by: number): Stage[] {
  const from = stages.findIndex(({ id }) => id === stageId);
  const stage = stages[from];
  if (!stage) return [...stages];
  const to = Math.min(Math.max(0, from + by), stages.length - 1);
  return stages.toSpliced(from, 1).toSpliced(to, 0, stage);
}

/** The stages with a new one before the last: what closes a conversation keeps closing it. */
export function addStage(stages: readonly Stage[], stage: Stage): Stage[] {
  return stages.toSpliced(Math.max(0, stages.length - 1), 0, stage);
}

/** The stages without one of them. The last one that is left, or that has time, stays. */
export function removeStage(stages: readonly Stage[], stageId: Id): Stage[] {
  const left = stages.filter(({ id }) => id !== stageId);
  const hasTime = workedOutLengths.every((length) => left.some(({ minutesAt }) => minutesAt[length] > 0));
  return hasTime ? left : [...stages];
}

/** A stage in these words. One that asks for as much as before keeps what was worked out by hand for other lengths. */
export function stageFrom(words: StageWords, id: Id, before?: Stage): Stage {
  const { minutes, ...texts } = words;
  if (before && before.minutesAt[60] === minutes) return { ...before, ...texts };
  const at = (length: number) => Math.max(1, Math.round((minutes * length) / 60));
  const minutesAt = { 30: at(30), 45: at(45), 60: at(60), 90: at(90) };
  return { ...texts, id, minutesAt, ...(before?.droppable && { droppable: before.droppable }) };
}

/** Whether two lists are the same stages in the same order, word for word. */
export function isSameAgenda(one: readonly Stage[], other: readonly Stage[]): boolean {
  return one.length === other.length && one.every((stage, index) => isSameStage(stage, other[index]));
}

function isSameStage(one: Stage, other: Stage | undefined): boolean {
  if (!other) return false;
  const words: readonly (keyof Stage)[] = ["id", "name", "purpose", "prompt", "listenFor", "droppable"];
  return (
    words.every((key) => one[key] === other[key]) &&
    workedOutLengths.every((length) => one.minutesAt[length] === other.minutesAt[length])
  );
}
