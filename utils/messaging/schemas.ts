/** Shapes that several messages share. Everything that arrives in the background is checked against one of these. */
import * as v from "valibot";
import { answers, doubts } from "../domain/calendar-event";
import { calendarStates, conversationKinds, conversationStates, questionStates } from "../domain/conversation";
import { isPlainDate } from "../domain/dates";
import { workedOutLengths } from "../domain/guide";
import { lineKinds } from "../domain/note";
import { personKinds, roughAnswers } from "../domain/person";

/** Longest single-line text that is accepted; a calendar title may be thousands of characters. */
const longText = 20_000;

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
export const text = v.pipe(v.string(), v.maxLength(longText));
export const requiredText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longText));
export const plainDate = v.pipe(v.string(), v.check(isPlainDate));
const localDateTime = v.pipe(
  v.string(),
  v.isoDateTime(),
  v.check((time) => isPlainDate(time.slice(0, 10))),
);
export const instant = v.pipe(v.string(), v.isoTimestamp());
export const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.minLength(3), v.maxLength(320), v.includes("@"));
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60));

/** 1 for Monday to 7 for Sunday. */
export const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));
export const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

/** The number in `/calendar/u/N/`. */
export const account = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

export const line = v.object({
  id,
  text: v.pipe(v.string(), v.maxLength(200_000)),
  kind: v.picklist(lineKinds),
  done: v.boolean(),
  shareable: v.boolean(),
  editedAt: instant,
});

export const clockSettings = v.object({
  everyMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
  pause: v.nullable(v.object({ reason: text, until: v.nullable(plainDate) })),
  rough: v.nullable(v.object({ answer: v.picklist(roughAnswers), answeredOn: plainDate })),
});

export const questionSlot = v.object({
  questionId: id,
  text,
  why: text,
  state: v.picklist(questionStates),
  pinned: v.boolean(),
});

export const person = v.object({
  id,
  name: text,
  kind: v.picklist(personKinds),
  emails: v.array(email),
  role: text,
  startDate: v.nullable(plainDate),
  clock: clockSettings,
  lastCareer: v.nullable(v.object({ on: plainDate, conversationId: id, approximate: v.optional(v.boolean()) })),
  booked: v.nullable(v.object({ startsAt: localDateTime, conversationId: id, missing: v.optional(v.boolean()) })),
  heldMonths: v.optional(
    v.array(v.object({ month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)), career: v.boolean() })),
    [],
  ),
  snoozedUntil: v.optional(v.nullable(plainDate), null),
  planFor: v.optional(v.nullable(plainDate), null),
  usualTime: v.nullable(v.pipe(v.string(), v.isoTime())),
  knownSeries: v.optional(v.array(id)),
  archivedAt: v.nullable(instant),
  eraseOn: v.optional(v.nullable(plainDate)),
  deletedAt: v.nullable(instant),
  createdAt: instant,
  editedAt: instant,
});

const stageMinutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(180));
const stageText = v.pipe(v.string(), v.maxLength(500));

const stage = v.object({
  id,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  purpose: stageText,
  prompt: stageText,
  listenFor: stageText,
  minutesAt: v.object({ 30: stageMinutes, 45: stageMinutes, 60: stageMinutes, 90: stageMinutes }),
  droppable: v.optional(v.picklist([1, 2])),
});

/** Every length has at least one stage with time, and no two stages are the same one. */
export const stages = v.pipe(
  v.array(stage),
  v.minLength(1),
  v.maxLength(20),
  v.check((all) => new Set(all.map((each) => each.id)).size === all.length),
  v.check((all) => workedOutLengths.every((length) => all.some(({ minutesAt }) => minutesAt[length] > 0))),
);

/** What the user says of a guide of their own. */
export const guideFields = {
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  kind: v.picklist(conversationKinds),
  purpose: stageText,
  stages,
};

export const conversation = v.object({
  id,
  personId: id,
  date: plainDate,
  startsAt: v.nullable(localDateTime),
  minutes,
  kind: v.picklist(conversationKinds),
  guideId: id,
  agenda: v.optional(v.nullable(v.object({ name: guideFields.name, stages, changed: v.boolean() })), null),
  events: v.array(
    v.object({
      eventId: id,
      seriesId: id,
      minutes: v.nullable(minutes),
      seenAt: instant,
      account: v.optional(account),
    }),
  ),
  stages: v.array(
    v.object({
      stageId: id,
      done: v.boolean(),
      doneAt: v.optional(v.nullable(instant)),
      skipped: v.boolean(),
      skippedAt: v.optional(v.nullable(instant)),
    }),
  ),
  questions: v.array(questionSlot),
  passedQuestionIds: v.array(id),
  state: v.picklist(conversationStates),
  approximate: v.optional(v.boolean()),
  calendar: v.optional(v.picklist(calendarStates)),
  apartIds: v.optional(v.array(id), []),
  noPromiseOnPurpose: v.boolean(),
  liveSince: v.nullable(instant),
  deletedAt: v.nullable(instant),
  createdAt: instant,
  editedAt: instant,
});

/**
 * Names a conversation. `draft` comes along while it is not stored yet, so that the first write can store it
 * even if the background has been restarted in between.
 */
export const conversationRef = v.object({
  conversationId: id,
  draft: v.nullable(v.object({ person, conversation })),
});

export const calendarEvent = v.object({
  surface: v.picklist(["bubble", "edit"]),
  eventId: v.nullable(id),
  seriesId: v.nullable(id),
  recurring: v.boolean(),
  title: text,
  guests: v.pipe(
    v.array(
      v.object({
        email,
        name: text,
        organizer: v.boolean(),
        kind: v.picklist(["person", "group", "room"]),
      }),
    ),
    v.maxLength(2_000),
  ),
  guestCount: v.nullable(v.number()),
  me: v.nullable(email),
  myAnswer: v.nullable(v.picklist(answers)),
  doubt: v.optional(v.picklist(doubts)),
  isNew: v.optional(v.boolean()),
  account,
  start: v.nullable(localDateTime),
  minutes: v.nullable(minutes),
  allDay: v.boolean(),
});
