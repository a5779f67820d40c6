/** An invitation as an iCalendar file (RFC 5545), for any calendar. Nothing private is in it. */
import { type SchedulePlan, scheduleDetails, scheduleTitle } from "./schedule";
import type { Id, Instant } from "./values";

interface FileFacts {
  /** The same event keeps it when the file is taken in twice. */
  uid: Id;
  now: Instant;
  /** The user's own address; guests may stand in a file only together with who invites them (RFC 5545, 3.8.4.1). */
  organizer: string | null;
}

/** @returns the text of the file; times are in UTC, so that it needs no definition of a time zone */
export function scheduleIcs(plan: SchedulePlan, { uid, now, organizer }: FileFacts): string {
  const start = Temporal.PlainDateTime.from(plan.start).toZonedDateTime(plan.timeZone);
  const end = start.add({ minutes: plan.minutes });
  const people =
    organizer && plan.guest
      ? [
          `ORGANIZER:${mailto(organizer)}`,
          `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:${mailto(plan.guest)}`,
        ]
      : [];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Trellis//Trellis//EN",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(Temporal.Instant.from(now))}`,
    `DTSTART:${utc(start.toInstant())}`,
    `DTEND:${utc(end.toInstant())}`,
    `SUMMARY:${escaped(scheduleTitle)}`,
    `DESCRIPTION:${escaped(scheduleDetails)}`,
    ...people,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** `20261203T130000Z` */
function utc(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n|\r|\n/g, "\\n");
}

/** As a URI nothing in an address can end the line or begin another property. */
function mailto(address: string): string {
  return `mailto:${encodeURIComponent(address.toWellFormed()).replaceAll("%40", "@")}`;
}

/** Octets that a line may have, its break not counted. */
const longestLine = 75;

/** Goes on in the next line, after a space; never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
