/** The link that opens Google's own event form, filled in for a career conversation. Nothing is sent by us. */
import type { ClockStatus } from "./career-clock";
import type { Conversation } from "./conversation";
import type { Person } from "./person";
import type { LocalDateTime, PlainDate } from "./values";

/** Seen by the guest and by everybody who may see the event: nothing private, and nothing that sets people wondering. */
export const scheduleTitle = "Growth conversation";
export const scheduleDetails =
  "Time for your growth: what you enjoyed lately, and what you would like more of. " +
  "It is not a review, and pay is not part of it. If this time does not suit you, please propose another.";

const daysAhead = 7;
const defaultTime = "10:00";
const saturday = 6;

export interface ScheduleRequest {
  person: Person;
  status: ClockStatus;
  today: PlainDate;
  /** The account number of the calendar last seen, as in `/u/N/`. */
  account: number;
  /** IANA name, for example `Europe/Vienna`. */
  timeZone: string;
  minutes: number;
  /** Default: the {@link proposedStart}. */
  start?: LocalDateTime;
}

/** Lengths of a career conversation that may be chosen. */
export const careerLengths = [45, 60, 90] as const;

/** When, how long and with whom: all that an invitation says. */
export interface SchedulePlan extends Pick<ScheduleRequest, "account" | "timeZone" | "minutes"> {
  /** `null`: nobody can be invited, since no address is known. */
  guest: string | null;
  start: LocalDateTime;
}

/** Days before the due date: room to move it. */
const daysBeforeDue = 14;

/**
 * When to propose the conversation: on the day that the user has set aside; else the first weekday at least seven days
 * ahead (which is before the due date whenever any such day is) and after a pause. At the time of the usual 1-on-1, else
 * at 10:00.
 */
export function proposedStart(request: Pick<ScheduleRequest, "person" | "status" | "today">): LocalDateTime {
  const { person, status, today } = request;
  const time = (person.usualTime ?? defaultTime).slice(0, 5);
  if (status.plannedFor !== null && status.plannedFor > today) return `${status.plannedFor}T${time}`;
  let day = Temporal.PlainDate.from(today).add({ days: daysAhead });
  if (status.pausedUntil && status.pausedUntil >= day.toString()) {
    day = Temporal.PlainDate.from(status.pausedUntil).add({ days: 1 });
  }
  while (day.dayOfWeek >= saturday) day = day.add({ days: 1 });
  return `${day}T${time}`;
}

/** When to propose the one after a conversation that has just been held: a weekday two weeks before it is due. */
export function startBeforeDue(dueOn: PlainDate, { usualTime }: Pick<Person, "usualTime">): LocalDateTime {
  let day = Temporal.PlainDate.from(dueOn).subtract({ days: daysBeforeDue });
  while (day.dayOfWeek >= saturday) day = day.subtract({ days: 1 });
  return `${day}T${(usualTime ?? defaultTime).slice(0, 5)}`;
}

export function schedulePlan(request: ScheduleRequest): SchedulePlan {
  const { person, account, timeZone, minutes, start = proposedStart(request) } = request;
  return { guest: person.emails[0] ?? null, start, minutes, timeZone, account };
}

const careerWords = { title: scheduleTitle, details: scheduleDetails };
/** A regular 1-on-1 needs no words: they both know what it is. */
export const regularWords = { title: "1-on-1", details: "" };

/** When to propose the 1-on-1 after this one: a week after it or after today, at its hour, never on a weekend. */
export function startAfter(
  { date, startsAt }: Pick<Conversation, "date" | "startsAt">,
  { usualTime }: Pick<Person, "usualTime">,
  today: PlainDate,
): LocalDateTime {
  let day = Temporal.PlainDate.from(date > today ? date : today).add({ days: daysAhead });
  while (day.dayOfWeek >= saturday) day = day.add({ days: 1 });
  return `${day}T${(startsAt?.slice(11) ?? usualTime ?? defaultTime).slice(0, 5)}`;
}

/**
 * Google's event form with title, local start and end, description, guest and time zone filled in.
 * The parameters are those of Google's public "add to calendar" links; `add` names the guest.
 */
export function planUrl(
  { guest, start: startsAt, minutes, timeZone, account }: SchedulePlan,
  words: { title: string; details: string } = careerWords,
): string {
  const start = Temporal.PlainDateTime.from(startsAt);
  const query = [
    ["text", words.title],
    ...(words.details ? [["details", words.details]] : []),
    ["ctz", timeZone],
    ...(guest ? [["add", guest]] : []),
  ].map(([name, value = ""]) => `${name}=${encodeURIComponent(value.toWellFormed())}`);
  const dates = `dates=${compact(start)}/${compact(start.add({ minutes }))}`;
  return `https://calendar.google.com/calendar/u/${account}/r/eventedit?${[dates, ...query].join("&")}`;
}

/** {@link planUrl} of the {@link schedulePlan}. */
export function scheduleUrl(request: ScheduleRequest): string {
  return planUrl(schedulePlan(request));
}

/** `20261124T100000` */
function compact(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
}
