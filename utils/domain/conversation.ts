/** One meeting with one person: what is planned for it, what was said, whether it took place. */
import type { CalendarEvent } from "./calendar-event";
import type { Agenda } from "./guide";
import type { Id, Instant, LocalDateTime, PlainDate, Stamps } from "./values";

export const conversationKinds = ["career", "regular"] as const;
export type ConversationKind = (typeof conversationKinds)[number];

export const conversationStates = ["planned", "held", "skipped"] as const;
type ConversationState = (typeof conversationStates)[number];

/**
 * What was last known of the event of a planned conversation. `unsaved`: it was a form that was not seen being saved.
 * `off`: it was shown as declined or cancelled, or the user said so. `missing`: its day was shown in full, without it.
 * `confirmed`: it was missing, and the user said that it is on all the same.
 */
export const calendarStates = ["unsaved", "off", "missing", "confirmed"] as const;

export type CalendarState = (typeof calendarStates)[number];

/** The calendar event a conversation was tied to. A moved or re-invited meeting ties a second one. */
export interface EventLink {
  /** As Google writes it, with the instance stamp of a recurring event: `abc_20261124T090000Z`. */
  eventId: string;
  /** The same for all instances of a recurring event; the event id itself for a single one. */
  seriesId: string;
  /** The length the calendar showed, so that a change made there is told from the user's own choice. */
  minutes: number | null;
  seenAt: Instant;
  /** In which of the user's calendars, by its number in `/u/N/`. Absent in what was stored before version 0.2. */
  account?: number | undefined;
}

export interface StageState {
  stageId: string;
  done: boolean;
  /** When it was ticked, so that the rest can be fitted into what was left by then. */
  doneAt?: Instant | null;
  /** The user left this stage out of this conversation. */
  skipped: boolean;
  /** When it was left out, so that a stage left out on the way counts as time to spare. */
  skippedAt?: Instant | null;
}

export const questionStates = ["offered", "asked"] as const;

/** A question standing in this conversation's guide. */
export interface QuestionSlot {
  questionId: string;
  /** The question as shown, blanks filled in. Kept so that an edited bank does not rewrite the past. */
  text: string;
  /** Why it was chosen, for the line below it. */
  why: string;
  state: (typeof questionStates)[number];
  pinned: boolean;
}

export interface Conversation extends Stamps {
  id: Id;
  personId: Id;
  /** The day it is planned for, or was held on. */
  date: PlainDate;
  /** What the calendar shows, in the user's own zone; `null` for a talk without an event. */
  startsAt: LocalDateTime | null;
  minutes: number;
  kind: ConversationKind;
  guideId: string;
  /** Its stages, where they are not those of a built-in guide. */
  agenda: Agenda | null;
  /** Empty for a talk added by hand. */
  events: EventLink[];
  stages: StageState[];
  questions: QuestionSlot[];
  /** Swapped away in this conversation, so that a swap does not bring them back. */
  passedQuestionIds: string[];
  state: ConversationState;
  /** `true`: it took place around that day, as far as anybody knows. */
  approximate?: boolean | undefined;
  /** Absent while nothing speaks against the event. */
  calendar?: CalendarState | undefined;
  /** Other conversations that the user said are not the same meeting as this one. */
  apartIds: Id[];
  /** `true`: a career conversation closed without a promise of the user's, on purpose. */
  noPromiseOnPurpose: boolean;
  /** When Live began, for the timer; survives a reload of the panel. */
  liveSince: Instant | null;
  deletedAt: Instant | null;
}

/** What an event, as it is shown, says against its taking place. */
export function calendarStateOf({ isNew, myAnswer, doubt }: CalendarEvent): CalendarState | undefined {
  if (isNew) return "unsaved";
  return myAnswer === "no" || doubt === "crossed-out" ? "off" : undefined;
}
