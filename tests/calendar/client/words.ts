/** Every text that the page builds from dates, times and answers. */
import type { SampleEvent, SampleGuest } from "../events";
import { addDays, addMinutes, dateOf, minuteOfDay } from "../plain-time";
import { labelWords } from "./label-words";
import { counted, intlTag, isEnglish, own, say } from "./language";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, and a page has hundreds of dates. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${intlTag()} ${Object.entries(options).join()}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(intlTag(), { timeZone: "UTC", ...options });
  formats.set(key, known);
  return known;
}

function instant(local: string): Date {
  return new Date(`${local.length > 10 ? local : `${local}T00:00`}:00Z`);
}

function format(local: string, options: Intl.DateTimeFormatOptions): string {
  return own(formatOf(options).format(instant(local)));
}

function formatRange(from: string, to: string, options: Intl.DateTimeFormatOptions): string {
  return own(formatOf(options).formatRange(instant(from), instant(to)));
}

function clockOptions(hour24: boolean): Intl.DateTimeFormatOptions {
  return { hour: "numeric", minute: "2-digit", ...(hour24 ? { hourCycle: "h23" } : { hour12: true }) };
}

/** `Wednesday, November 25` */
export function longDay(date: string): string {
  return format(date, { weekday: "long", month: "long", day: "numeric" });
}

const fullDay = { month: "long", day: "numeric", year: "numeric" } as const;

/** `November 25, 2026` */
export function fullDate(date: string): string {
  return format(date, fullDay);
}

/** `Wed, Nov 25, 2026` */
export function shortDate(date: string): string {
  return format(date, { weekday: "short", month: "short", day: "numeric", year: "numeric" });
}

export function monthName(date: string): string {
  return format(date, { month: "long", year: "numeric" });
}

export function shortMonth(date: string): string {
  return format(date, { month: "short" });
}

export function weekdayName(date: string, length: "long" | "short" | "narrow"): string {
  return format(date, { weekday: length });
}

export function monthDay(date: string): string {
  return format(date, { month: "long", day: "numeric" });
}

/** `10:15am`, `3pm`, or `15:00`. */
export function clock(local: string, hour24: boolean, { minutes = false, meridiem = true } = {}): string {
  if (!isEnglish()) return format(local, clockOptions(hour24));
  if (hour24) return local.slice(11, 16);
  const total = minuteOfDay(local);
  const hour = Math.floor(total / 60) % 12 || 12;
  const rest = total % 60 || minutes ? `:${String(total % 60).padStart(2, "0")}` : "";
  return `${hour}${rest}${meridiem ? (total < 720 ? "am" : "pm") : ""}`;
}

/** Start and end with one am or pm where one is enough: `3 – 4pm`, `11:30am – 12:30pm`. */
export function span(event: SampleEvent, hour24: boolean, { between = " – ", minutes = false } = {}): string {
  const end = endOf(event);
  if (!isEnglish()) return formatRange(event.start, end, clockOptions(hour24));
  const sameHalf = minuteOfDay(event.start) < 720 === minuteOfDay(end) < 720;
  const start = clock(event.start, hour24, { minutes, meridiem: !sameHalf });
  return `${start}${between}${clock(end, hour24, { minutes })}`;
}

export function endOf(event: SampleEvent): string {
  return addMinutes(event.start, event.minutes);
}

export function lastDay(event: SampleEvent): string {
  return event.allDay ? addDays(dateOf(event.start), Math.max(event.minutes / 1440, 1) - 1) : dateOf(endOf(event));
}

export function titleOf(event: SampleEvent): string {
  return event.title || say("(No title)");
}

/** The words that a screen reader hears for a chip; the guests are never among them. */
export function chipLabel(event: SampleEvent, me: { email: string; name: string }, hour24: boolean): string {
  const words = labelWords();
  const mine = event.guests.find((guest) => guest.email === me.email);
  const answer = mine ? (mine.answer === null ? words.open : words[mine.answer]) : null;
  const calendar = event.calendarName === null ? me.name : `${words.calendar}${event.calendarName}`;
  const parts = [
    whenWords(event, hour24),
    titleOf(event),
    calendar,
    ...(answer && event.calendarName === null ? [answer] : []),
    event.location ? `${words.place}${event.location}` : words.noPlace,
    ...dateWords(event),
  ];
  return own(parts.join(words.comma));
}

function whenWords(event: SampleEvent, hour24: boolean): string {
  const words = labelWords();
  const end = endOf(event);
  if (event.allDay) return words.allDay;
  if (lastDay(event) === dateOf(event.start)) {
    // English names the half of the day once.
    return isEnglish()
      ? span(event, hour24, { between: " to " })
      : words.times(clock(event.start, hour24), clock(end, hour24));
  }
  return `${fullDate(event.start)} at ${clock(event.start, hour24)} to ${fullDate(end)} at ${clock(end, hour24)}`;
}

function dateWords(event: SampleEvent): string[] {
  const last = lastDay(event);
  if (last === dateOf(event.start)) return [fullDate(last)];
  if (!isEnglish()) return event.allDay ? [formatRange(dateOf(event.start), last, fullDay)] : [];
  return event.allDay ? [`${dayRange(event)}, ${last.slice(0, 4)}`] : [];
}

/** `November 24 – 26`, `November 30 – December 2` */
function dayRange(event: SampleEvent): string {
  const last = lastDay(event);
  const sameMonth = last.slice(0, 7) === event.start.slice(0, 7);
  return `${monthDay(event.start)} – ${sameMonth ? Number(last.slice(8)) : monthDay(last)}`;
}

export interface BubbleWhen {
  day: string;
  /** Empty for an all-day event. */
  time: string;
}

/** The date line of the bubble; the year stands in it only when it is another one. */
export function bubbleWhen(event: SampleEvent, hour24: boolean, thisYear: string): BubbleWhen {
  if (!isEnglish()) return whenByIntl(event, hour24, thisYear);
  const year = event.start.slice(0, 4) === thisYear ? "" : `, ${event.start.slice(0, 4)}`;
  if (event.allDay) {
    return {
      day: lastDay(event) === dateOf(event.start) ? longDay(event.start) + year : dayRange(event) + year,
      time: "",
    };
  }
  if (lastDay(event) === dateOf(event.start)) {
    return { day: longDay(event.start) + year, time: span(event, hour24, { minutes: true }) };
  }
  const end = endOf(event);
  return {
    day: `${monthDay(event.start)}${year}, ${clock(event.start, hour24, { minutes: true })}`,
    time: `${monthDay(end)}, ${clock(end, hour24, { minutes: true })}`,
  };
}

function whenByIntl(event: SampleEvent, hour24: boolean, thisYear: string): BubbleWhen {
  const { start } = event;
  const last = lastDay(event);
  const date: Intl.DateTimeFormatOptions = {
    month: "long",
    day: "numeric",
    year: start.slice(0, 4) === thisYear ? undefined : "numeric",
  };
  const day = format(dateOf(start), { weekday: "long", ...date });
  if (event.allDay) return { day: last === dateOf(start) ? day : formatRange(dateOf(start), last, date), time: "" };
  if (last === dateOf(start)) return { day, time: span(event, hour24) };
  const moment = { ...date, ...clockOptions(hour24) };
  return { day: format(start, moment), time: format(endOf(event), moment) };
}

const guestAnswers = { yes: "Attending", no: "Not attending", maybe: "Maybe" } as const;

/** The accessible name of a guest's row. */
export function guestLabel(guest: SampleGuest): string {
  return own(
    [
      guest.name || guest.email,
      ...(guest.answer ? [say(guestAnswers[guest.answer])] : []),
      ...(guest.optional ? [say("Optional")] : []),
      ...(guest.organizer ? [say("Organizer")] : []),
    ].join(", "),
  );
}

/** The accessible name of one of the three answers. */
export function answerLabel(word: string, selected: boolean): string {
  return own(`${say("Respond")} ${say(word)}${selected ? `, ${say("selected")}` : ""}`);
}

/** The lines beside the guests: how many, and how they answered. */
export function guestCounts(guests: SampleGuest[]): { total: string; answers: string[] } {
  const count = (answer: SampleGuest["answer"]) => guests.filter((guest) => guest.answer === answer).length;
  const lines = [
    [count("yes"), "yes"],
    [count("no"), "no"],
    [count("maybe"), "maybe"],
    [count(null), "awaiting"],
  ] as const;
  return {
    total: counted(guests.length, "guest", "guests"),
    answers: lines.filter(([many]) => many > 0).map(([many, word]) => counted(many, word, word)),
  };
}
