/** What the guide page asks: the conversation it stands on, and every change the user makes to it. */
import * as v from "valibot";
import { conversationKinds } from "../../domain/conversation";
import { beatMarks, developmentKinds, goalLevels, goalStates, sinceAnswers } from "../../domain/goal";
import type { Note } from "../../domain/note";
import { personKinds } from "../../domain/person";
import { promiseStates, supportKinds } from "../../domain/promise";
import type { ConversationView, GuideState, PersonSummary } from "../../domain/views";
import { message } from "../message";
import {
  clockSettings,
  conversationRef,
  email,
  guideFields,
  id,
  instant,
  line,
  minutes,
  plainDate,
  questionSlot,
  requiredText,
  stages,
  text,
} from "../schemas";

const guide = ["guide"] as const;
const view = message<ConversationView>();

/** Somebody in the list, or somebody new. */
const chosenPerson = v.union([
  v.object({ id }),
  v.object({ name: text, email: v.nullable(email), kind: v.picklist(personKinds) }),
]);

const goalFields = {
  text: requiredText,
  rhythm: text,
  evidence: text,
  startsOn: v.nullable(plainDate),
  reviewOn: v.nullable(plainDate),
  help: text,
  development: v.nullable(v.picklist(developmentKinds)),
  objectiveId: v.nullable(id),
  noObjectiveOnPurpose: v.boolean(),
  leadsTo: v.nullable(id),
  leadsToBecause: text,
  leader: v.picklist(["them", "me"]),
  steps: v.array(v.object({ id, text: requiredText, done: v.boolean() })),
};

const promiseFields = {
  text: requiredText,
  support: v.nullable(v.picklist(supportKinds)),
  due: v.nullable(plainDate),
};

export type NoteSaved =
  | {
      status: "saved";
      version: number;
      savedAt: string;
      /** Only when this write stored the conversation. */
      view: ConversationView | null;
    }
  /** Somebody wrote since `baseVersion`: merge `note` with what is typed, then save again. */
  | { status: "conflict"; note: Note };

export const guideMessages = {
  /** What this guide should show. A framed guide is known by its tab, the browser's side panel by its window. */
  "guide.current": message<GuideState>()(guide, v.object({ windowId: v.nullable(v.number()) })),
  /** Whether the guide keeps its conversation when another event is opened. */
  "guide.held": message<null>()(guide, v.object({ held: v.boolean(), windowId: v.nullable(v.number()) })),
  /** Show this person's next or newest conversation, or the event that waits behind "Open (name)". */
  "guide.open": message<GuideState>()(guide, v.object({ personId: v.nullable(id), windowId: v.nullable(v.number()) })),
  /** Everybody known, by name: for saying who an event is with. */
  "guide.people": message<PersonSummary[]>()(guide, v.object({})),
  /** Attach a guide by hand to the event that is open. */
  "guide.attach": message<GuideState>()(guide, v.object({ person: chosenPerson, windowId: v.nullable(v.number()) })),
  /**
   * The event on show was taken for what it is not. Remembered: for this event that it is no 1-on-1, for the whole
   * series that it is left alone or that it is with somebody else. What was written in it goes to that person.
   */
  "event.correct": message<GuideState>()(
    guide,
    v.object({
      choice: v.variant("kind", [
        v.object({ kind: v.literal("not-one-on-one") }),
        v.object({ kind: v.literal("ignore-series") }),
        v.object({
          kind: v.literal("someone-else"),
          person: chosenPerson,
          /** The address in the event is theirs, too: they are known by it from now on. */
          alsoKnownAs: v.optional(v.boolean(), false),
        }),
      ]),
      windowId: v.nullable(v.number()),
    }),
  ),
  /** Takes back the correction that the event on show stands under. */
  "event.uncorrect": message<GuideState>()(guide, v.object({ windowId: v.nullable(v.number()) })),
  /** Whether the user shows their screen to others, in all guides until the browser closes. */
  "guide.presenting": message<null>()(guide, v.object({ presenting: v.boolean() })),
  "panel.close": message<null>()(guide, v.object({})),
  /** Moves the focus back to the calendar. */
  "panel.leave": message<null>()(guide, v.object({})),

  "note.save": message<NoteSaved>()(
    guide,
    v.object({
      ref: conversationRef,
      slot: id,
      lines: v.pipe(v.array(line), v.maxLength(50_000)),
      baseVersion: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  "conversation.change": view(
    guide,
    v.object({
      ref: conversationRef,
      /** A guide makes its kind; a kind alone takes the usual guide for it. */
      change: v.partial(
        v.object({ kind: v.picklist(conversationKinds), guideId: id, minutes, liveSince: v.nullable(instant) }),
      ),
    }),
  ),
  /** It took place on this day. Only a career conversation restarts the clock. */
  "conversation.hold": view(guide, v.object({ ref: conversationRef, on: plainDate, noPromiseOnPurpose: v.boolean() })),
  "conversation.skip": view(guide, v.object({ ref: conversationRef })),
  /** It takes place on another day; its hour stays. */
  "conversation.move": view(guide, v.object({ ref: conversationRef, on: plainDate })),
  /** Takes "held" or "skipped" back. */
  "conversation.reopen": view(guide, v.object({ ref: conversationRef })),
  /** This is the other conversation, at another time: all that was written there moves here. */
  "conversation.join": view(guide, v.object({ ref: conversationRef, otherConversationId: id })),
  /** The other conversation is another meeting: joining the two is proposed no more. */
  "conversation.apart": view(guide, v.object({ ref: conversationRef, otherConversationId: id })),
  /** Takes the last join back. */
  "conversation.unjoin": view(guide, v.object({ ref: conversationRef })),
  "stage.set": view(
    guide,
    v.object({
      ref: conversationRef,
      stageId: id,
      change: v.partial(v.object({ done: v.boolean(), skipped: v.boolean() })),
    }),
  ),
  /** The stages that this conversation has, in their order; `null` for those that its guide has. */
  "agenda.set": view(guide, v.object({ ref: conversationRef, stages: v.nullable(stages) })),
  /** Keeps the stages that this conversation has as a guide of the user's own. */
  "agenda.keep": view(guide, v.object({ ref: conversationRef, name: guideFields.name })),
  /** Ticks something to do that stands in an earlier conversation, or takes the tick back. */
  "item.tick": view(
    guide,
    v.object({ ref: conversationRef, item: v.object({ conversationId: id, slot: id, lineId: id }), done: v.boolean() }),
  ),
  "question.swap": view(guide, v.object({ ref: conversationRef, questionId: id })),
  /** Takes a question out: of this conversation, or for good, with another one in its place. */
  "question.drop": view(guide, v.object({ ref: conversationRef, questionId: id, forever: v.boolean() })),
  /** Takes "question.drop" back: the question stands at its old place again, and its stand-in goes. */
  "question.restore": view(
    guide,
    v.object({
      ref: conversationRef,
      question: questionSlot,
      at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
      standIn: v.nullable(id),
    }),
  ),
  "question.set": view(
    guide,
    v.object({
      ref: conversationRef,
      questionId: id,
      change: v.partial(v.object({ state: v.picklist(["offered", "asked"]), pinned: v.boolean() })),
    }),
  ),
  /** The user's own question, put in the place of another. */
  "question.write": view(guide, v.object({ ref: conversationRef, questionId: id, text: requiredText })),

  "goal.add": view(
    guide,
    v.object({ ref: conversationRef, goal: v.object({ ...goalFields, level: v.picklist(goalLevels) }) }),
  ),
  "goal.change": view(guide, v.object({ ref: conversationRef, goalId: id, change: v.partial(v.object(goalFields)) })),
  /** Takes a beat for a day, changes it, or takes it away with `null`. */
  "goal.beat": view(
    guide,
    v.object({ ref: conversationRef, goalId: id, on: plainDate, mark: v.nullable(v.picklist(beatMarks)) }),
  ),
  "goal.close": view(
    guide,
    v.object({ ref: conversationRef, goalId: id, state: v.picklist(goalStates), because: text }),
  ),
  "goal.delete": view(guide, v.object({ ref: conversationRef, goalId: id, deleted: v.boolean() })),

  "promise.add": view(
    guide,
    v.object({
      ref: conversationRef,
      promise: v.object({ ...promiseFields, by: v.picklist(["me", "them"]) }),
    }),
  ),
  "promise.change": view(
    guide,
    v.object({
      ref: conversationRef,
      promiseId: id,
      change: v.partial(v.object({ ...promiseFields, state: v.picklist(promiseStates) })),
    }),
  ),
  "promise.delete": view(guide, v.object({ ref: conversationRef, promiseId: id, deleted: v.boolean() })),

  "direction.set": view(guide, v.object({ ref: conversationRef, text, none: v.boolean() })),
  "energiser.add": view(guide, v.object({ ref: conversationRef, text: requiredText })),
  /** Whether there is more of it since: the answer given in this conversation. */
  "energiser.since": view(
    guide,
    v.object({ ref: conversationRef, energiserId: id, since: v.nullable(v.picklist(sinceAnswers)) }),
  ),
  "energiser.delete": view(guide, v.object({ ref: conversationRef, energiserId: id, deleted: v.boolean() })),

  /** Another address of the same person. */
  "person.alias": view(guide, v.object({ ref: conversationRef, email })),
  "guide.person": view(
    guide,
    v.object({
      ref: conversationRef,
      change: v.partial(
        v.object({
          name: requiredText,
          role: text,
          kind: v.picklist(personKinds),
          clock: clockSettings,
          emails: v.array(email),
          startDate: v.nullable(plainDate),
          archived: v.boolean(),
        }),
      ),
    }),
  ),
};
