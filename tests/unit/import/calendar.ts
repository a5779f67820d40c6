/** Calendar files for tests, as Google writes them unless told otherwise. */
import { CalendarReader } from "../../../utils/import/ics/calendar-reader";
import { partnersIn } from "../../../utils/import/ics/partners";
import { readCalendarFile, type ZipLimits } from "../../../utils/import/ics/read-file";
import { talksIn } from "../../../utils/import/ics/talks";

export const me = "me@example.com";
export const robin = "robin@example.com";
/** Tuesday, half past eight in Vienna. */
const now = { at: "2026-11-24T08:30", timeZone: "Europe/Vienna" };

export interface EventFields {
  uid?: string;
  start?: string;
  title?: string;
  guests?: readonly string[];
  /** Whole lines, as they stand in the file. */
  more?: readonly string[];
}

export function guest(email: string, parameters = "CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED"): string {
  const words = email.split("@")[0]?.split(".") ?? [];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  return `ATTENDEE;${parameters};CN=${name};X-NUM-GUESTS=0:mailto:${email}`;
}

/** A 1-on-1 with Robin, Tuesday at ten. */
export function event(fields: EventFields = {}): string {
  const { uid = "weekly@google.com", start = ";TZID=Europe/Vienna:20260303T100000", title = "Robin / Me" } = fields;
  return [
    "BEGIN:VEVENT",
    `DTSTART${start}`,
    `UID:${uid}`,
    `ORGANIZER;CN=${me}:mailto:${me}`,
    ...(fields.guests ?? [guest(me), guest(robin)]),
    ...(fields.more ?? []),
    "DESCRIPTION:Words that nobody needs here",
    "STATUS:CONFIRMED",
    `SUMMARY:${title}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "SUMMARY:Not the title",
    "END:VALARM",
    "END:VEVENT",
  ].join("\r\n");
}

export const everyTuesday = "RRULE:FREQ=WEEKLY;BYDAY=TU";

export function calendar(...events: string[]): string {
  const head = ["BEGIN:VCALENDAR", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", `X-WR-CALNAME:${me}`];
  return [...head, ...events, "END:VCALENDAR", ""].join("\r\n");
}

/** Reads as the worker does. */
export async function readBytes(bytes: Uint8Array, limits?: ZipLimits) {
  const reader = new CalendarReader();
  const file = new File([bytes as Uint8Array<ArrayBuffer>], "calendar.ics");
  await readCalendarFile(file, reader, undefined, limits);
  return reader.contents();
}

export async function find(text: string, own: readonly string[] = [me]) {
  const contents = await readBytes(new TextEncoder().encode(text));
  const { talks, problems } = talksIn(contents.events, own, now);
  return { ...contents, partners: partnersIn(talks), problems: [...contents.problems, ...problems] };
}
