/** A person the user talks with, and how their career clock is set. */
import type { HeldMonth } from "./held-months";
import type { Id, Instant, LocalDateTime, PlainDate, Stamps } from "./values";

export const personKinds = ["report", "skip-level", "my-manager", "peer"] as const;
export type PersonKind = (typeof personKinds)[number];

/** What a user may say when they do not remember the day of the last career conversation. */
export const roughAnswers = ["this-year", "last-year", "longer", "never", "not-sure"] as const;
export type RoughAnswer = (typeof roughAnswers)[number];

/** Set by the user, per person. The clock's rules are in `career-clock.ts`. */
export interface ClockSettings {
  /** Months between career conversations; 12 unless changed. `null`: this person has no clock. */
  everyMonths: number | null;
  pause: { reason: string; until: PlainDate | null } | null;
  /** The user's own rough memory, used only while no career conversation is recorded as held. */
  rough: { answer: RoughAnswer; answeredOn: PlainDate } | null;
}

export interface Person extends Stamps {
  id: Id;
  name: string;
  kind: PersonKind;
  /** Lower case; the first one is used for invitations. A person has at least one or was added by hand with none. */
  emails: string[];
  role: string;
  startDate: PlainDate | null;
  clock: ClockSettings;
  /**
   * The last career conversation marked held. Kept beside the person, in the same transaction that marks it,
   * so that the popup never has to read conversations.
   */
  lastCareer: { on: PlainDate; conversationId: Id; approximate?: boolean | undefined } | null;
  /**
   * The career conversation that is planned next; else the last one whose day has passed and of which nobody said
   * whether it took place. `missing`: the calendar showed its day without it.
   */
  booked: { startsAt: LocalDateTime; conversationId: Id; missing?: boolean | undefined } | null;
  /** The months in which conversations were held, over the year before it was last worked out. */
  heldMonths: HeldMonth[];
  /** Until this day the person is not listed as due. */
  snoozedUntil: PlainDate | null;
  /** The day on which the user wants to hold the next career conversation. */
  planFor: PlainDate | null;
  /** Start of the usual 1-on-1, `HH:MM`, for proposing a time. */
  usualTime: string | null;
  /**
   * Series, and single events, that an imported calendar says are 1-on-1s with this person: the ids by which Calendar
   * itself knows them. Absent: none was imported.
   */
  knownSeries?: string[] | undefined;
  archivedAt: Instant | null;
  /** The day on which the user wants to be asked whether the archived person shall be erased. */
  eraseOn?: PlainDate | null;
  deletedAt: Instant | null;
}
