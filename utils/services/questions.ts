/** Which questions stand in a conversation's guide. */
import { questionById } from "../coach/bank";
import type { ChoiceContext } from "../coach/choice-context";
import { chooseQuestions } from "../coach/choose";
import { guideOf } from "../coach/guides";
import { planMinutes } from "../domain/agenda";
import type { Conversation, QuestionSlot } from "../domain/conversation";
import { monthsBetween } from "../domain/dates";
import type { PlainDate } from "../domain/values";
import type { ConversationView, QuestionDetails } from "../domain/views";
import type { Material } from "./material";
import type { ViewContext } from "./view-context";

/** As many as can be taken in at a glance. */
const questionCount = 3;

/**
 * What the coach is told.
 *
 * @param lastCareerOn as the person's clock knows it, which reaches back further than what was read
 */
export function choiceContext(
  { person, conversation }: Pick<ConversationView, "person" | "conversation">,
  material: Material,
  lastCareerOn: PlainDate | null,
  { today, settings }: Pick<ViewContext, "today" | "settings">,
): ChoiceContext {
  const { kind, stages, minutes } = conversation;
  const guide = guideOf(conversation);
  const skipped = stages.filter((stage) => stage.skipped).map((stage) => stage.stageId);
  const lastOn = kind === "career" ? lastCareerOn : lastRegularOn(material.earlier);
  return {
    ...material,
    conversationId: conversation.id,
    kind,
    today,
    agenda: planMinutes(guide, minutes, skipped),
    ...(guide.focus && { focus: guide.focus }),
    person,
    monthsSinceLast: lastOn === null ? null : Math.max(0, monthsBetween(lastOn, today)),
    askedBefore: material.earlier.flatMap(askedIn),
    slots: conversation.questions.length > 0 ? conversation.questions : keptFromBefore(material.earlier),
    neverIds: settings.neverQuestions,
    passedQuestionIds: conversation.passedQuestionIds,
  };
}

/** The conversation's own questions, or the ones chosen for it while it has none. */
export function questionsOf(conversation: Conversation, context: ChoiceContext): QuestionSlot[] {
  return conversation.questions.length > 0 ? conversation.questions : questionsFor(conversation, context);
}

/** Questions for a conversation as it is now; none where nobody is there to be asked. */
export function questionsFor(conversation: Conversation, context: ChoiceContext): QuestionSlot[] {
  return guideOf(conversation).alone ? [] : chooseQuestions(context, questionCount);
}

/** What was pinned the last time that there were questions, and was not asked. */
function keptFromBefore(earlier: readonly Conversation[]): QuestionSlot[] {
  const last = earlier.find(({ questions }) => questions.length > 0);
  const kept = last?.questions.filter(({ pinned, state }) => pinned && state === "offered") ?? [];
  return kept.map((slot) => ({ ...slot, why: "kept from last time" }));
}

/** What the bank knows of a conversation's questions; nothing of the user's own, and of those that it has no more. */
export function detailsOf({ questions }: Conversation): QuestionDetails[] {
  return questions.flatMap(({ questionId }) => {
    const question = questionById(questionId);
    if (question === undefined) return [];
    const { stages, followUp, listenFor } = question;
    return { questionId, stages, followUp, listenFor };
  });
}

function askedIn({ id, date, questions }: Conversation) {
  return questions
    .filter(({ state }) => state === "asked")
    .map(({ questionId }) => ({ questionId, on: date, conversationId: id }));
}

/** Every talk that is not skipped counts: few people mark a weekly 1-on-1 as held. */
function lastRegularOn(earlier: readonly Conversation[]): PlainDate | null {
  return earlier.find(({ kind, state }) => kind === "regular" && state !== "skipped")?.date ?? null;
}
