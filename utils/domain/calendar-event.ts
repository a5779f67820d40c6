/** A calendar event as a page shows it: facts only, whatever calendar they were read from. */
import type { LocalDateTime } from "./values";

export interface Guest {
  /** Lower case. */
  email: string;
  name: string;
  organizer: boolean;
  /** A mailing list or a room: never a person to talk with. */
  kind: "person" | "group" | "room";
}

export const answers = ["yes", "no", "maybe"] as const;

/** What a page may show against a talk of two even though two guests are listed. */
export const doubts = ["crossed-out", "hidden-guests", "unclear-answer"] as const;

export interface CalendarEvent {
  surface: "bubble" | "edit";
  /** `null` when the page gives no id that can be decoded. */
  eventId: string | null;
  /** The id shared by all instances; equal to `eventId` for a single event. */
  seriesId: string | null;
  recurring: boolean;
  /** May be empty. Untrusted text. */
  title: string;
  guests: Guest[];
  /** How many guests the page says there are, when it says so. */
  guestCount: number | null;
  /** The signed-in address, lower case; `null` when the page does not tell. */
  me: string | null;
  /** The user's own answer, when the page shows one. */
  myAnswer: (typeof answers)[number] | null;
  /**
   * The page crosses the event out, as it does with cancelled and declined ones; it keeps the list of guests to
   * itself; or it shows an answer of the user that may be a no. Absent when nothing of this is so.
   */
  doubt?: (typeof doubts)[number] | undefined;
  /** `true`: a form for an event that is not saved yet. */
  isNew?: boolean | undefined;
  /** The page's own account number in `/u/N/`. */
  account: number;
  start: LocalDateTime | null;
  /** `null` when it cannot be read; the user is asked then, nothing is guessed. */
  minutes: number | null;
  allDay: boolean;
}
