/**
 * Which questions to ask this person in this conversation, and why. Pure, and always the same for the same context:
 * what looks like chance is a hash of the conversation's id and the question's.
 */
import type { QuestionSlot } from "../domain/conversation";
import { historyOf } from "./asked-before";
import { questionById } from "./bank";
import { type Candidate, candidatesFor } from "./candidates";
import type { ChoiceContext } from "./choice-context";

/** What a question loses for each one on its theme, and in its stage, that is there already. */
const sameTheme = 8;
const sameStage = 3;
/** More than anything else can weigh: the stage that a guide exists for is not left without a question. */
const inFocus = 50;

/**
 * The questions to show: those that stay (pinned or asked, in their order), then new ones up to `count`, in the order
 * of the agenda. Fewer when the bank has no more that fit.
 */
export function chooseQuestions(context: ChoiceContext, count: number): QuestionSlot[] {
  const kept = context.slots.filter((slot) => slot.pinned || slot.state === "asked");
  const chosen = pick(context, kept, Math.max(0, count - kept.length));
  return [...kept, ...inAgendaOrder(context, chosen).map((candidate) => slotOf(candidate, context))];
}

/**
 * The same slots with another question in the place of `questionId`: never one that is shown, was passed in this
 * conversation, or rests. Unchanged when the slot is asked or pinned, is not there, or nothing else fits.
 */
export function swapQuestion(context: ChoiceContext, questionId: string): QuestionSlot[] {
  const slots = [...context.slots];
  const index = slots.findIndex((slot) => slot.questionId === questionId);
  const slot = slots[index];
  if (!slot || slot.pinned || slot.state === "asked") return slots;
  const others = slots.filter((each) => each !== slot);
  const [next] = pick(context, others, 1);
  return next ? slots.with(index, slotOf(next, context)) : slots;
}

/** Takes the best candidate, then weighs the others again, so that themes and stages stay balanced. */
function pick(context: ChoiceContext, kept: readonly QuestionSlot[], count: number): Candidate[] {
  if (count === 0) return [];
  const keptQuestions = kept.flatMap((slot) => questionById(slot.questionId) ?? []);
  const keptThemes = keptQuestions.map(({ theme }) => theme);
  const opened = keptQuestions.some(({ opener }) => opener);
  const { focus } = context;
  const focusKept = keptQuestions.some(({ stages }) => focus !== undefined && stages.includes(focus));
  let left = candidatesFor(context).filter(({ question }) => !(opened && question.opener));
  const chosen: Candidate[] = [];
  while (chosen.length < count && left.length > 0) {
    const themes = [...keptThemes, ...chosen.map(({ question }) => question.theme)];
    const stages = chosen.map(({ stageId }) => stageId);
    const wanted = focusKept || stages.includes(focus ?? "") ? undefined : focus;
    const value = ({ worth, question, stageId }: Candidate) =>
      worth -
      sameTheme * times(themes, question.theme) -
      sameStage * times(stages, stageId) +
      (stageId === wanted ? inFocus : 0);
    const best = left.reduce((a, b) => (value(b) > value(a) ? b : a));
    chosen.push(best);
    left = left.filter(({ question }) => question !== best.question && !(question.opener && best.question.opener));
  }
  return chosen;
}

function inAgendaOrder(context: ChoiceContext, chosen: readonly Candidate[]): Candidate[] {
  const order = context.agenda.map((stage) => stage.stageId);
  const place = ({ question, stageId }: Candidate) => (question.opener ? -1 : order.indexOf(stageId));
  return chosen.toSorted((a, b) => place(a) - place(b));
}

function slotOf({ question, text, because }: Candidate, context: ChoiceContext): QuestionSlot {
  const why = because ?? historyOf(question, context);
  return { questionId: question.id, text, why, state: "offered", pinned: false };
}

function times<T>(list: readonly T[], item: T): number {
  return list.filter((each) => each === item).length;
}
