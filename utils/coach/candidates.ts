/** Every question that may be asked in a conversation, filled in and weighed. */
import { daysBetween } from "../domain/dates";
import { lastByTheme, restingIds } from "./asked-before";
import { bank } from "./bank";
import type { ChoiceContext } from "./choice-context";
import { fill } from "./fill";
import { type Blank, blanks, type Question, themes } from "./question";
import { packReasons, type Reason, type Reasons, reasonsFor } from "./reasons";
import { steadyShare } from "./steady";

export interface Candidate {
  question: Question;
  /** The stage it would be asked in. */
  stageId: string;
  /** With its blank filled in. */
  text: string;
  /** Continues "because"; `null` when nothing special speaks for it. */
  because: string | null;
  /** The higher, the better it suits this conversation. */
  worth: number;
}

/** How much each thing counts; a reason brings its own weight, from 0 to 5. */
const packWorth = 4;
const stageWorth = 4;
const themeWorth = 2;
const chanceWorth = 2;
/** A theme has fully rested after half a year. */
const themeRestDays = 180;

/** In the order of the bank. */
export function candidatesFor(context: ChoiceContext): Candidate[] {
  const reasons = reasonsFor(context);
  const packs = packReasons(context);
  const barred = barredIds(context);
  const rested = restedThemes(context);
  const minutes = new Map(context.agenda.map((stage) => [stage.stageId, stage.minutes]));
  const longest = Math.max(1, ...minutes.values());
  return bank.flatMap((question): Candidate[] => {
    const packReason = question.pack === null ? null : packs[question.pack];
    if (barred.has(question.id) || !question.kinds.includes(context.kind) || packReason === undefined) return [];
    const stageId = stageFor(question, minutes, context.focus);
    const fitting = fittingReasons(question, reasons);
    const text = fitting && filled(question, fitting);
    if (!stageId || !text) return [];
    const strongest = fitting.toSorted((a, b) => b.weight - a.weight)[0];
    const worth =
      (strongest?.weight ?? 0) +
      (packReason === null ? 0 : packWorth) +
      (stageWorth * (minutes.get(stageId) ?? 0)) / longest +
      themeWorth * (rested.get(question.theme) ?? 1) +
      chanceWorth * steadyShare(`${context.conversationId}/${question.id}`);
    return [{ question, stageId, text, worth, because: strongest?.because ?? packReason }];
  });
}

/** Shown now, passed in this conversation, never wanted again, or asked of this person too recently. */
function barredIds(context: ChoiceContext): Set<string> {
  const shown = context.slots.map((slot) => slot.questionId);
  return new Set([...shown, ...context.passedQuestionIds, ...context.neverIds, ...restingIds(context)]);
}

/** For each theme from 0, came up today, to 1, did not for half a year. */
function restedThemes({ askedBefore, today }: ChoiceContext): Map<Question["theme"], number> {
  const last = lastByTheme(askedBefore);
  return new Map(
    themes.map((theme) => {
      const on = last.get(theme);
      return [theme, on === undefined ? 1 : Math.min(1, daysBetween(on, today) / themeRestDays)];
    }),
  );
}

/** Of the stages that the question suits, the focus or the one with most time; `undefined` when all are left out. */
function stageFor(question: Question, minutes: ReadonlyMap<string, number>, focus?: string): string | undefined {
  const open = question.stages.filter((stageId) => (minutes.get(stageId) ?? 0) > 0);
  if (focus !== undefined && open.includes(focus)) return focus;
  return open.toSorted((a, b) => (minutes.get(b) ?? 0) - (minutes.get(a) ?? 0))[0];
}

/** The reasons for all of the question's conditions, or `null` when one does not hold. */
function fittingReasons(question: Question, reasons: Reasons): Reason[] | null {
  const found = question.fit.map((fit) => reasons[fit]);
  return found.every((reason) => reason !== undefined) ? found : null;
}

function filled(question: Question, fitting: readonly Reason[]): string | null {
  const blank = blanks.find((each) => question.text.includes(`{${each}}`));
  return blank ? fill(question.text, blank, wordsFor(blank, fitting)) : question.text;
}

function wordsFor(blank: Blank, fitting: readonly Reason[]): string {
  return fitting.find((reason) => reason.words?.[blank] !== undefined)?.words?.[blank] ?? "";
}
