/** What one line of the plan says, and the short words that the plan is written in. */
import type { SampleEvent, SamplePerson, SampleRsvp } from "./events";

/** One line of the plan; everything that is left out has the plain value. */
export interface Planned
  extends Partial<
    Pick<
      SampleEvent,
      "calendarId" | "calendarName" | "kind" | "guestListHidden" | "rooms" | "location" | "description" | "cancelled"
    >
  > {
  key: string;
  title: string;
  /** Monday is 0. */
  day: number;
  /** `HH:MM`; all day without it. */
  at?: string;
  /** For all-day events 1440 for each day. */
  minutes: number;
  color?: string;
  /** Repeats on the same weekday every so many weeks, or on every weekday. */
  repeats?: 1 | 2 | "weekdays";
  /** Who is invited, the organiser first. */
  guests?: Invited[];
  /** The first guest is no organiser: the event belongs to a shared calendar. */
  withoutOrganizer?: boolean;
  meet?: boolean;
  hasNoId?: boolean;
}

export interface Invited {
  person: SamplePerson;
  answer: SampleRsvp;
  group?: boolean;
  optional?: boolean;
}

export const colors = {
  peacock: "rgb(3, 155, 229)",
  basil: "rgb(11, 128, 67)",
  lavender: "rgb(121, 134, 203)",
  tangerine: "rgb(244, 81, 30)",
  graphite: "rgb(97, 97, 97)",
  banana: "rgb(246, 191, 38)",
} as const;

export const yes = (person: SamplePerson): Invited => ({ person, answer: "yes" });
export const no = (person: SamplePerson): Invited => ({ person, answer: "no" });
export const maybe = (person: SamplePerson): Invited => ({ person, answer: "maybe" });
export const open = (person: SamplePerson): Invited => ({ person, answer: null });
