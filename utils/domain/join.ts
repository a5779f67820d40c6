/** Two conversations that turn out to be one meeting: what becomes of each field, and how that is taken back. */
import type { Conversation, EventLink, QuestionSlot, StageState } from "./conversation";
import type { MovedLine } from "./join-notes";
import type { Id, Instant } from "./values";

/** A join as it is stored, with all that taking it back needs. */
export interface Join {
  /** Of the conversation that was taken in. It is kept here and nowhere else. */
  otherId: Id;
  /** Of the one it was joined into. */
  conversationId: Id;
  other: Conversation;
  /** The one it was joined into, as it was. */
  before: Conversation;
  lines: MovedLine[];
  /** What was made in the other one. */
  promiseIds: Id[];
  /** Promises that were settled in the other one. */
  settledIds: Id[];
  goalIds: Id[];
  energiserIds: Id[];
  joinedAt: Instant;
}

/**
 * `before` with everything of `other`: both events' links, what is ticked or asked in either. It is a career
 * conversation if either was, because that is always somebody's choice. Day and length stay those of `before`.
 */
export function joinFields(before: Conversation, other: Conversation): Conversation {
  const career = [before, other].find(({ kind }) => kind === "career") ?? before;
  return {
    ...before,
    kind: career.kind,
    guideId: career.guideId,
    agenda: career.agenda,
    events: [...other.events.filter((link) => !has(before.events, link)), ...before.events],
    stages: joinStages(before.stages, other.stages),
    questions: joinQuestions(before.questions, other.questions),
    passedQuestionIds: [...new Set([...before.passedQuestionIds, ...other.passedQuestionIds])],
  };
}

/**
 * The two conversations as they were, with what was changed since: a change made after the join stays where it was
 * made, unless it is the other event that moved.
 *
 * @param current the one that `other` was joined into, as it is now
 */
export function separateFields(
  current: Conversation,
  { before, other }: Pick<Join, "before" | "other">,
): { conversation: Conversation; other: Conversation } {
  const after = joinFields(before, other);
  const isOthers = (link: EventLink) => has(other.events, link) && !has(before.events, link);
  const { kind, guideId, agenda } = current.kind === after.kind ? before : current;
  // The event that was seen last stands last, and gave the day.
  const followsOther = current.state === "planned" && current.events.some(isLastAnd(current, isOthers));
  const conversation = {
    ...current,
    kind,
    guideId,
    agenda,
    ...(followsOther ? timeOf(before) : {}),
    events: current.events.filter((link) => !isOthers(link)),
    stages: current.stages.flatMap((stage) => separateStage(stage, before.stages, after.stages)),
    questions: current.questions.flatMap((slot) => separateQuestion(slot, before, other, after)),
    passedQuestionIds: current.passedQuestionIds.filter(
      (id) => before.passedQuestionIds.includes(id) || !other.passedQuestionIds.includes(id),
    ),
  };
  const links = other.events.map((link) => current.events.find(({ eventId }) => eventId === link.eventId) ?? link);
  return { conversation, other: { ...other, events: links, ...(followsOther ? timeOf(current) : {}) } };
}

function has(links: readonly EventLink[], { eventId }: EventLink): boolean {
  return links.some((link) => link.eventId === eventId);
}

function isLastAnd({ events }: Conversation, isOthers: (link: EventLink) => boolean) {
  return (link: EventLink) => link === events.at(-1) && isOthers(link);
}

function timeOf({ date, startsAt, minutes }: Conversation): Pick<Conversation, "date" | "startsAt" | "minutes"> {
  return { date, startsAt, minutes };
}

function joinStages(before: readonly StageState[], other: readonly StageState[]): StageState[] {
  const both = before.map((stage) => {
    const twin = other.find(({ stageId }) => stageId === stage.stageId);
    return { ...stage, done: stage.done || (twin?.done ?? false) };
  });
  return [...both, ...other.filter(({ stageId }) => !before.some((stage) => stage.stageId === stageId))];
}

function separateStage(stage: StageState, before: readonly StageState[], after: readonly StageState[]): StageState[] {
  const isSame = ({ stageId }: StageState) => stageId === stage.stageId;
  const joined = after.find(isSame);
  if (joined?.done !== stage.done || joined.skipped !== stage.skipped) return [stage];
  return before.filter(isSame);
}

/** Of questions that were only offered, those of one conversation are enough. */
function joinQuestions(before: readonly QuestionSlot[], other: readonly QuestionSlot[]): QuestionSlot[] {
  const both = before.map((slot) => {
    const twin = other.find(({ questionId }) => questionId === slot.questionId);
    if (!twin) return slot;
    const state = twin.state === "asked" ? twin.state : slot.state;
    return { ...slot, state, pinned: slot.pinned || twin.pinned };
  });
  const more = other.filter(({ questionId }) => !before.some((slot) => slot.questionId === questionId));
  return [...both, ...more.filter(({ state, pinned }) => before.length === 0 || state === "asked" || pinned)];
}

/** A question of the other one goes back with it, unless it was asked here since. */
function separateQuestion(
  slot: QuestionSlot,
  before: Conversation,
  other: Conversation,
  after: Conversation,
): QuestionSlot[] {
  const isSame = ({ questionId }: QuestionSlot) => questionId === slot.questionId;
  const [was, theirs, joined] = [before, other, after].map(({ questions }) => questions.find(isSame));
  if (!joined || !theirs) return [slot];
  if (!was) return slot.state === "asked" && theirs.state !== "asked" ? [slot] : [];
  const state = slot.state === joined.state ? was.state : slot.state;
  return [{ ...slot, state, pinned: slot.pinned === joined.pinned ? was.pinned : slot.pinned }];
}
