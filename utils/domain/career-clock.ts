/** The yearly promise: which state a person's career clock is in, on a given day. */
import { addDays, addMonths } from "./dates";
import type { ClockSettings, Person, PersonKind } from "./person";
import type { Id, LocalDateTime, PlainDate } from "./values";

/** In the order in which people are listed: what asks for something first. */
export const clockStates = ["overdue", "due-soon", "never", "booked", "fine", "snoozed", "paused"] as const;
export type ClockState = (typeof clockStates)[number];

export interface ClockStatus {
  state: ClockState;
  /** The day from which it is overdue; `null` when no day can be named. */
  dueOn: PlainDate | null;
  /** The last career conversation, as far as is known. */
  lastOn: PlainDate | null;
  /** `true`: what is known of the last one is the user's rough memory, and is shown as "about". */
  approximate: boolean;
  bookedAt: LocalDateTime | null;
  pausedUntil: PlainDate | null;
  /** The day on which a snoozed person is listed as due again. */
  snoozedUntil: PlainDate | null;
  /** The day the user has set aside for the next one, while it lies ahead. */
  plannedFor: PlainDate | null;
  /** What the user should be asked about a booking. */
  question: ClockQuestion | null;
}

/** Whether a booking that the calendar no longer shows is still on, or whether one whose day has passed took place. */
export interface ClockQuestion {
  asks: "still-on" | "happened";
  conversationId: Id;
  startsAt: LocalDateTime;
}

/** Days until it is due for somebody whose last career conversation the user cannot place. */
const daysWhenUnsure = 45;

/** The clock a new person starts with: once a year for a direct report, none for anybody else. */
export function defaultClock(kind: PersonKind): ClockSettings {
  return { everyMonths: kind === "report" ? 12 : null, pause: null, rough: null };
}

/**
 * Where a person's career clock stands on a day. Counts calendar days and months, never hours, so that neither
 * time zones nor leap years move it; a clock set back only makes things less due.
 *
 * @param dueSoonDays days before the due date from which it counts as due soon
 * @returns `null` for somebody without a clock, archived or deleted
 */
export function clockOf(person: Person, today: PlainDate, dueSoonDays: number): ClockStatus | null {
  const { everyMonths, pause } = person.clock;
  if (everyMonths === null || person.archivedAt !== null || person.deletedAt !== null) return null;
  const paused = pause !== null && (pause.until === null || pause.until >= today);
  const status = {
    ...whenDue(person, everyMonths),
    ...bookingOf(person, today),
    pausedUntil: paused ? pause.until : null,
    snoozedUntil: null,
    plannedFor: person.planFor !== null && person.planFor >= today ? person.planFor : null,
  };
  if (paused) return { ...status, state: "paused" };
  if (status.bookedAt) return { ...status, state: "booked" };
  const state = stateByDate(status, today, dueSoonDays);
  const snoozed = state !== "fine" && person.snoozedUntil !== null && person.snoozedUntil > today;
  return snoozed ? { ...status, state: "snoozed", snoozedUntil: person.snoozedUntil } : { ...status, state };
}

/** Sorts by state in the order of {@link clockStates}, then by the day that matters in it; 0 for a tie. */
export function compareClocks(a: ClockStatus, b: ClockStatus): number {
  const byState = clockStates.indexOf(a.state) - clockStates.indexOf(b.state);
  if (byState !== 0) return byState;
  const [dayA, dayB] = [sortDay(a), sortDay(b)];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}

type Due = Pick<ClockStatus, "dueOn" | "lastOn" | "approximate">;

function whenDue(person: Person, everyMonths: number): Due {
  if (person.lastCareer) return dueAfter(person.lastCareer.on, everyMonths, person.lastCareer.approximate ?? false);
  const { rough } = person.clock;
  const year = Number(rough?.answeredOn.slice(0, 4));
  switch (rough?.answer) {
    case "this-year":
      return dueAfter(dayOf(year, 1, 1), everyMonths, true);
    case "last-year":
      return dueAfter(dayOf(year - 1, 7, 1), everyMonths, true);
    case "longer":
      // The latest day it can have been; whatever the rhythm, it is overdue since the user said so.
      return { dueOn: rough.answeredOn, lastOn: dayOf(year - 2, 12, 31), approximate: true };
    case "not-sure":
      return { dueOn: addDays(rough.answeredOn, daysWhenUnsure), lastOn: null, approximate: true };
    default:
      return {
        dueOn: person.startDate && addMonths(person.startDate, everyMonths),
        lastOn: null,
        approximate: false,
      };
  }
}

function dueAfter(lastOn: PlainDate, everyMonths: number, approximate: boolean): Due {
  return { dueOn: addMonths(lastOn, everyMonths), lastOn, approximate };
}

/** A booking counts through its own day, unless that very conversation has been held; from then on it is asked about. */
function bookingOf({ booked, lastCareer }: Person, today: PlainDate): Pick<ClockStatus, "bookedAt" | "question"> {
  if (!booked || booked.conversationId === lastCareer?.conversationId) return { bookedAt: null, question: null };
  const { startsAt, conversationId, missing = false } = booked;
  const question = (asks: ClockQuestion["asks"]) => ({ asks, conversationId, startsAt });
  if (startsAt.slice(0, 10) < today) return { bookedAt: null, question: question("happened") };
  return { bookedAt: startsAt, question: missing ? question("still-on") : null };
}

function stateByDate(due: Due, today: PlainDate, dueSoonDays: number): ClockState {
  const neverHeld = due.lastOn === null && !due.approximate;
  if (due.dueOn === null) return "never";
  if (today >= due.dueOn) return "overdue";
  if (addDays(today, dueSoonDays) >= due.dueOn) return "due-soon";
  return neverHeld ? "never" : "fine";
}

/** ISO days and times sort as text; what has no day comes last. */
function sortDay({ state, bookedAt, pausedUntil, snoozedUntil, dueOn }: ClockStatus): string {
  const days: Partial<Record<ClockState, string | null>> = {
    booked: bookedAt,
    paused: pausedUntil,
    snoozed: snoozedUntil,
  };
  return (state in days ? days[state] : dueOn) ?? "9999";
}

function dayOf(year: number, month: number, day: number): PlainDate {
  return new Temporal.PlainDate(year, month, day).toString();
}
