/** The link that opens Google's own event form, filled in for a career conversation. Nothing is sent by us. */
import type { ClockStatus } from "./career-clock";
import type { Person } from "./person";
import type { LocalDateTime, PlainDate } from "./values";

/** Seen by the guest and by everybody who may see the event: nothing private, and nothing that sets people wondering. */
const title = "Growth conversation";
const details =
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

/** What a career conversation is proposed with. */
export const careerMinutes = 60;
/** Days before the due date: room to move it. */
const daysBeforeDue = 14;

/**
 * When to propose the conversation: the first weekday at least seven days ahead (which is before the due date
 * whenever any such day is) and after a pause, at the time of the usual 1-on-1, else at 10:00.
 */
export function proposedStart(request: Pick<ScheduleRequest, "person" | "status" | "today">): LocalDateTime {
  const { person, status, today } = request;
  let day = Temporal.PlainDate.from(today).add({ days: daysAhead });
  if (status.pausedUntil && status.pausedUntil >= day.toString()) {
    day = Temporal.PlainDate.from(status.pausedUntil).add({ days: 1 });
  }
  while (day.dayOfWeek >= saturday) day = day.add({ days: 1 });
  return `${day}T${(person.usualTime ?? defaultTime).slice(0, 5)}`;
}

/** When to propose the one after a conversation that has just been held: a weekday two weeks before it is due. */
export function startBeforeDue(dueOn: PlainDate, { usualTime }: Pick<Person, "usualTime">): LocalDateTime {
  let day = Temporal.PlainDate.from(dueOn).subtract({ days: daysBeforeDue });
  while (day.dayOfWeek >= saturday) day = day.subtract({ days: 1 });
  return `${day}T${(usualTime ?? defaultTime).slice(0, 5)}`;
}

/**
 * Google's event form with title, local start and end, description, guest and time zone filled in.
 * The parameters are those of Google's public "add to calendar" links; `add` names the guest.
 */
export function scheduleUrl(request: ScheduleRequest): string {
  const start = Temporal.PlainDateTime.from(request.start ?? proposedStart(request));
  const end = start.add({ minutes: request.minutes });
  const guest = request.person.emails[0];
  const query = [
    ["text", title],
    ["details", details],
    ["ctz", request.timeZone],
    ...(guest ? [["add", guest]] : []),
  ].map(([name, value = ""]) => `${name}=${encodeURIComponent(value.toWellFormed())}`);
  const dates = `dates=${compact(start)}/${compact(end)}`;
  return `https://calendar.google.com/calendar/u/${request.account}/r/eventedit?${[dates, ...query].join("&")}`;
}

/** `20261124T100000` */
function compact(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
}
