/** What a screen is handed: everything it shows, put together by the background in one read. */
import type { CalendarEvent } from "./calendar-event";
import type { ClockStatus } from "./career-clock";
import type { Conversation } from "./conversation";
import type { DevelopmentKind, Direction, Energiser, Goal, Objective } from "./goal";
import type { YearStrip } from "./held-months";
import type { Note } from "./note";
import type { Person } from "./person";
import type { Commitment } from "./promise";
import type { SchedulePlan } from "./schedule";
import type { Settings } from "./settings";
import type { Id, LocalDateTime, PlainDate } from "./values";

/**
 * A conversation that is shown but may not be stored yet. Nothing about a person is kept until the user does
 * something, so the guide carries what is needed to store it with its first write.
 */
export interface Draft {
  person: Person;
  conversation: Conversation;
}

/** The last conversation before this one, for "last time". */
export interface LastTime {
  conversationId: Id;
  date: PlainDate;
  kind: Conversation["kind"];
  /** The latest few lines that were written, newest note first. */
  lines: { slot: string; text: string }[];
}

/** Something to do from an earlier conversation that nobody ticked yet. */
export interface OpenItem {
  conversationId: Id;
  slot: string;
  lineId: Id;
  text: string;
}

/** What the coach's bank says besides the words of a question. */
export interface QuestionDetails {
  questionId: string;
  /** Stages of the built-in guides that it suits. */
  stages: readonly string[];
  /** What to ask when the first answer was short. */
  followUp: string;
  listenFor: string;
}

/** Another conversation with the same person, by what tells it from this one. */
export interface OtherConversation {
  conversationId: Id;
  date: PlainDate;
  startsAt: LocalDateTime | null;
}

export interface ConversationView {
  /** `false`: shown only, not stored. */
  stored: boolean;
  person: Person;
  conversation: Conversation;
  notes: Note[];
  /** Active ones, both levels. */
  goals: Goal[];
  /** Open ones from any time, and those settled in this conversation. */
  promises: Commitment[];
  /** The ways to grow that any goal with this person was about, closed ones too. */
  grownBy: DevelopmentKind[];
  direction: Direction | null;
  energisers: Energiser[];
  objectives: Objective[];
  clock: ClockStatus | null;
  /** Google's event form for the next career conversation, filled in; `null` without a clock. */
  scheduleUrl: string | null;
  /** The same for the next 1-on-1. */
  nextUrl: string;
  lastTime: LastTime | null;
  /** From the latest conversations before this one, the latest first. */
  openItems: OpenItem[];
  /** The next one that is planned after this, as far as it was seen in the calendar. */
  next: OtherConversation | null;
  /** Of the questions in this conversation that are in the bank: not of the user's own. */
  questionDetails: QuestionDetails[];
  /** The guides that the user made, by name. */
  ownGuides: { id: Id; name: string }[];
  /** The guide that would suit it, and why: "because …". */
  suggestion: { guideId: string; because: string } | null;
  /** Whether it was opened from an event, about which the user may say something else; not from a list. */
  onEvent: boolean;
  /** Why this is believed to be a 1-on-1; `null` when the user attached it by hand. */
  why: { me: string; other: string } | null;
  /** The user said that the event is with this person, who has another address: can be taken back. */
  corrected: boolean;
  /** An earlier plan with the same person whose event seems to be gone, and which this one may continue. */
  joinProposal: OtherConversation | null;
  /** The conversation that was last joined into this one: can be taken back. */
  joined: OtherConversation | null;
  settings: Settings;
  /** The user shows their screen to others: private lines stay out of sight. */
  presenting: boolean;
  /** Today by the user's clock, so that every screen counts from the same day. */
  today: PlainDate;
}

/** Why an open event has no guide by itself. */
export type NoGuideReason =
  | "no-guests"
  | "group"
  | "not-invited"
  | "declined"
  | "crossed-out"
  | "unclear-answer"
  | "hidden-guests"
  | "unknown-me"
  | "only-me"
  /** The user said that it is no 1-on-1. */
  | "corrected"
  /** The user wants the whole series left alone. */
  | "ignored";

/** What a guide page stands on. */
export type GuideState =
  | { status: "empty"; people: PersonSummary[]; settings: Settings }
  | { status: "conversation"; view: ConversationView; first: boolean }
  | {
      status: "attach";
      event: CalendarEvent;
      reason: NoGuideReason;
      /** Known people, for attaching a guide by hand. */
      people: PersonSummary[];
      settings: Settings;
    };

export interface PersonSummary {
  id: Id;
  name: string;
  email: string | null;
  role: string;
  kind: Person["kind"];
}

/** One row of the popup. */
export interface ClockRow {
  person: PersonSummary;
  /** For "joined in August" while no conversation is known. */
  startDate: PlainDate | null;
  clock: ClockStatus;
  /** Months between career conversations. */
  everyMonths: number;
  /** What is proposed for the next career conversation. */
  plan: SchedulePlan;
  /** Up to this month. */
  strip: YearStrip;
  /** The conversation that is booked; `null` when none is. */
  bookedId: Id | null;
}

export interface PopupView {
  rows: ClockRow[];
  today: PlainDate;
  settings: Settings;
  /** `false`: the browser has not granted access to Calendar. */
  calendarAllowed: boolean;
  /** Under which address the user was last seen in Calendar. */
  me: string | null;
}
