/** Puts together all that the guide shows of a conversation. */
import type { ChoiceContext } from "../coach/choice-context";
import { guideFor, guideOf } from "../coach/guides";
import { type GuideSuggestion, suggestGuide } from "../coach/suggest-guide";
import { type ClockStatus, clockOf } from "../domain/career-clock";
import type { Conversation, StageState } from "../domain/conversation";
import type { Person } from "../domain/person";
import { planUrl, regularWords, scheduleUrl, startAfter, startBeforeDue } from "../domain/schedule";
import type { ConversationView } from "../domain/views";
import type { ReadTx } from "../storage/schema";
import { readMaterial } from "./material";
import { joiningOf } from "./proposal";
import { choiceContext, detailsOf, questionsOf } from "./questions";
import type { Thread } from "./threads";
import type { ViewContext } from "./view-context";

/** Why the conversation on show belongs to its event. */
export type Reason = Pick<ConversationView, "why" | "corrected">;

/** The same with the event. Told by the guide's standing, since it is not stored. */
export interface Grounds extends Reason {
  /** The event it was opened from. */
  event: unknown;
}

/** Reads what belongs to the thread in the transaction it is handed. */
export async function viewOf(
  tx: ReadTx,
  thread: Thread,
  { why, corrected, event }: Grounds,
  context: ViewContext,
): Promise<ConversationView> {
  return { ...(await readThread(tx, thread, context)).view, why, corrected, onEvent: event !== null };
}

/** The same, with what the coach needs to know for choosing questions. */
export async function readThread(
  tx: ReadTx,
  thread: Thread,
  context: ViewContext,
): Promise<{ view: ConversationView; choice: ChoiceContext }> {
  const { settings, today, presenting } = context;
  const { person, stored } = thread;
  const [material, joining] = await Promise.all([readMaterial(tx, thread), joiningOf(tx, thread, context)]);
  const clock = clockOf(person, today, settings.dueSoonDays);
  const { kind } = thread.conversation;
  const suggestion = suggestGuide({ kind, today, person, clock, earlier: material.earlier });
  const guided = stored ? thread.conversation : withGuide(thread.conversation, suggestion);
  const staged = { ...guided, stages: stagesOf(guided) };
  const lastCareerOn = clock?.lastOn ?? person.lastCareer?.on ?? null;
  const choice = choiceContext({ person, conversation: staged }, material, lastCareerOn, context);
  const conversation = { ...staged, questions: questionsOf(staged, choice) };
  const { earlier: _read, ...shown } = material;
  const scheduleUrl = clock && scheduleUrlFor(person, clock, context);
  const nextUrl = nextUrlFor(person, conversation, context);
  const told = { settings, presenting, today };
  const shownNow = { ...shown, ...joining, suggestion, clock, scheduleUrl, nextUrl, ...told };
  const questionDetails = detailsOf(conversation);
  return { view: { stored, person, conversation, questionDetails, ...shownNow, ...groundless }, choice };
}

/** The next career conversation; a year ahead where the last one has just been held. */
function scheduleUrlFor(person: Person, status: ClockStatus, { settings, ...context }: ViewContext): string {
  const start = status.state === "fine" && status.dueOn ? startBeforeDue(status.dueOn, person) : undefined;
  return scheduleUrl({ person, status, ...context, minutes: settings.careerMinutes, start });
}

/** The 1-on-1 after this one, for those who are not in a series. */
function nextUrlFor(person: Person, conversation: Conversation, { today, timeZone, account }: ViewContext): string {
  const start = startAfter(conversation, person, today);
  const guest = person.emails[0] ?? null;
  return planUrl({ guest, start, minutes: conversation.minutes, timeZone, account }, regularWords);
}

const groundless = { why: null, corrected: false, onEvent: false };

/** What is only shown yet takes the guide that suits it; its kind is the user's to choose. */
function withGuide(conversation: Conversation, suggestion: GuideSuggestion | null): Conversation {
  const isUsual = conversation.guideId === guideFor(conversation.kind).id;
  const suits = suggestion !== null && guideOf({ ...conversation, ...suggestion }).kind === conversation.kind;
  return isUsual && suits ? { ...conversation, guideId: suggestion.guideId } : conversation;
}

/** One state for each stage of the conversation's guide. States of another guide are kept, but not shown. */
function stagesOf(conversation: Conversation): StageState[] {
  const { stages } = conversation;
  return guideOf(conversation).stages.map(
    ({ id }) => stages.find(({ stageId }) => stageId === id) ?? { stageId: id, done: false, skipped: false },
  );
}
