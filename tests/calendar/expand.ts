/** Turns the plan into dated events around a given day, with ids as Google forms them. */
import { createHash } from "node:crypto";
import { people, type SampleEvent } from "./events";
import { oddPlan } from "./odd-plan";
import { addDays, addMinutes, compactDate, daysBetween, mondayOf, weekday } from "./plain-time";
import { plan } from "./plan";
import { colors, type Planned } from "./planned";
import { utcStamp } from "./zone";

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
/** How far series reach, in weeks before and after the week shown first. */
const reach = { before: 5, after: 9 };

/**
 * @param today the day whose week the plan is laid into, `YYYY-MM-DD`
 * @param me the signed-in address: takes the place of the planned one
 * @param timeZone decides the UTC stamp in the ids of recurring events
 * @param extra that many more events without guests, spread over the week
 */
export function sampleEvents(today: string, me: string, timeZone: string, extra: number): SampleEvent[] {
  const monday = mondayOf(today);
  const events = [...plan, ...oddPlan].flatMap((planned) =>
    datesOf(planned, monday).map((date) => eventOn(planned, date, monday, timeZone)),
  );
  return [...events, ...extraEvents(monday, extra)].map((event) => forMe(event, me));
}

function datesOf(planned: Planned, monday: string): string[] {
  const first = addDays(monday, planned.day);
  if (!planned.repeats) return [first];
  const step = planned.repeats === "weekdays" ? 1 : planned.repeats * 7;
  const from = -Math.floor((reach.before * 7) / step) * step;
  const dates: string[] = [];
  for (let days = from; days <= reach.after * 7; days += step) dates.push(addDays(first, days));
  return planned.repeats === "weekdays" ? dates.filter((date) => weekday(date) < 5) : dates;
}

function eventOn(planned: Planned, date: string, monday: string, timeZone: string): SampleEvent {
  const { key, title, minutes, guests = [] } = planned;
  const start = `${date}T${(planned.at ?? "00:00").padStart(5, "0")}`;
  const days = daysBetween(addDays(monday, planned.day), date);
  return {
    key: days === 0 ? key : `${key}/${date}`,
    id: planned.hasNoId ? null : eventId(planned, start, timeZone),
    calendarId: planned.calendarId ?? people.me.email,
    calendarName: planned.calendarName ?? null,
    kind: planned.kind ?? "event",
    title,
    start,
    minutes,
    allDay: planned.at === undefined,
    guests: guests.map(({ person, answer, group = false, optional = false }, index) => ({
      ...person,
      answer,
      group,
      optional,
      organizer: index === 0 && !planned.withoutOrganizer,
    })),
    guestListHidden: planned.guestListHidden ?? false,
    rooms: planned.rooms ?? [],
    recurrence: recurrenceOf(planned),
    location: planned.location ?? "",
    description: planned.description ?? "",
    meet: planned.meet ? meetCode(key) : null,
    color: planned.color ?? colors.peacock,
    cancelled: planned.cancelled ?? false,
  };
}

const prefixes: Partial<Record<SampleEvent["kind"], string>> = { birthday: "bday_", task: "tasks_" };

function eventId(planned: Planned, start: string, timeZone: string): string {
  const base =
    (prefixes[planned.kind ?? "event"] ?? "") + randomLooking(planned.key, 26, "0123456789abcdefghijklmnopqrstuv");
  if (!planned.repeats) return base;
  return `${base}_${planned.at === undefined ? compactDate(start) : utcStamp(start, timeZone)}`;
}

function recurrenceOf(planned: Planned): SampleEvent["recurrence"] {
  const day = weekdayNames[planned.day];
  const code = weekdayCodes[planned.day];
  switch (planned.repeats) {
    case undefined:
      return null;
    case "weekdays":
      return { rule: "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", words: "Every weekday (Monday to Friday)" };
    case 1:
      return { rule: `RRULE:FREQ=WEEKLY;BYDAY=${code}`, words: `Weekly on ${day}` };
    case 2:
      return { rule: `RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=${code}`, words: `Every 2 weeks on ${day}` };
  }
}

function meetCode(key: string): string {
  const letters = randomLooking(key, 10, "abcdefghijklmnopqrstuvwxyz");
  return `${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7)}`;
}

/** The same text for the same seed, in every run. */
function randomLooking(seed: string, length: number, alphabet: string): string {
  const bytes = createHash("sha256").update(seed).digest();
  return Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join("");
}

function extraEvents(monday: string, count: number): SampleEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const at = addMinutes(`${addDays(monday, index % 7)}T07:00`, (Math.floor(index / 7) * 35) % 960);
    const planned: Planned = { key: `extra-${index + 1}`, title: `Block ${index + 1}`, day: index % 7, minutes: 30 };
    return { ...eventOn({ ...planned, at: at.slice(11) }, at.slice(0, 10), monday, "UTC"), start: at };
  });
}

function forMe(event: SampleEvent, me: string): SampleEvent {
  const own = (email: string) => (email === people.me.email ? me : email);
  return {
    ...event,
    calendarId: own(event.calendarId),
    guests: event.guests.map((guest) => ({ ...guest, email: own(guest.email) })),
  };
}
