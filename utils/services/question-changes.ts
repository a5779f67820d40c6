/** Changes of the questions that stand in a conversation's guide. What was only offered is stored with the first one. */

import { questionById } from "../coach/bank";
import type { ChoiceContext } from "../coach/choice-context";
import { swapQuestion } from "../coach/choose";
import type { QuestionSlot } from "../domain/conversation";
import type { Id } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Caller, Handlers } from "../messaging/server";
import { putConversation } from "../storage/repositories/conversations";
import { changeThread } from "./change-thread";
import { defined } from "./defined";
import { type Services, viewContext } from "./services";
import type { ConversationRef } from "./threads";
import { readThread } from "./view";

type Names = "question.swap" | "question.drop" | "question.restore" | "question.set" | "question.write";

export function questionHandlers(services: Services): Pick<Handlers, Names> {
  const { clock } = services.deps;

  /**
   * Replaces the slots. A question that no longer stands there was swapped away, unless `written` stands there: then
   * this is done already.
   */
  async function changeSlots(
    ref: ConversationRef,
    caller: Caller,
    questionId: Id,
    change: (slots: QuestionSlot[], choice: ChoiceContext) => QuestionSlot[],
    written: Id | null = null,
  ) {
    const context = await viewContext(services);
    return changeThread(services, ref, caller, async (tx, thread) => {
      const { view, choice } = await readThread(tx, thread, context);
      const before = view.conversation.questions;
      if (before.some((slot) => slot.questionId === written)) return {};
      if (!before.some((slot) => slot.questionId === questionId)) throw new RequestError("not-found");
      const questions = change(before, { ...choice, slots: before });
      const gone = before.map((slot) => slot.questionId).filter((id) => !questions.some((q) => q.questionId === id));
      const passedQuestionIds = [...thread.conversation.passedQuestionIds, ...gone];
      const conversation = { ...thread.conversation, questions, passedQuestionIds, editedAt: clock.now() };
      await putConversation(tx, conversation);
      return { conversation };
    });
  }

  return {
    "question.swap": ({ ref, questionId }, caller) =>
      changeSlots(ref, caller, questionId, (_slots, choice) => swapQuestion(choice, questionId)),

    "question.drop": async ({ ref, questionId, forever }, caller) => {
      // The user's own words are in no bank: they come back only if they are written again.
      if (forever && questionById(questionId)) {
        const { neverQuestions } = await services.settings.get();
        await services.settings.change({ neverQuestions: [...new Set([...neverQuestions, questionId])] });
      }
      return changeSlots(ref, caller, questionId, (slots, choice) => {
        const others = slots.filter((slot) => slot.questionId !== questionId);
        const swapped = forever ? swapQuestion(choice, questionId) : others;
        return swapped.some((slot) => slot.questionId === questionId) ? others : swapped;
      });
    },

    "question.restore": async ({ ref, question, at, standIn }, caller) => {
      const { questionId } = question;
      const { neverQuestions } = await services.settings.get();
      const wanted = neverQuestions.filter((id) => id !== questionId);
      if (wanted.length < neverQuestions.length) await services.settings.change({ neverQuestions: wanted });
      return changeThread(services, ref, caller, async (tx, { conversation: before }) => {
        const others = before.questions.filter((slot) => slot.questionId !== questionId && slot.questionId !== standIn);
        const passedQuestionIds = before.passedQuestionIds.filter((id) => id !== questionId);
        const questions = others.toSpliced(at, 0, question);
        const conversation = { ...before, questions, passedQuestionIds, editedAt: clock.now() };
        await putConversation(tx, conversation);
        return { conversation };
      });
    },

    "question.set": ({ ref, questionId, change }, caller) =>
      changeSlots(ref, caller, questionId, (slots) =>
        slots.map((slot) => (slot.questionId === questionId ? { ...slot, ...defined(change) } : slot)),
      ),

    "question.write": ({ ref, questionId, text }, caller, requestId) => {
      const id = `own.${requestId}`;
      const own = { questionId: id, text, why: "your own" };
      const change = (slots: QuestionSlot[]) =>
        slots.map((slot) => (slot.questionId === questionId ? { ...slot, ...own } : slot));
      return changeSlots(ref, caller, questionId, change, id);
    },
  };
}
