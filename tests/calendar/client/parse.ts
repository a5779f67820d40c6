/** Reads what people type into date and time fields, and the values of links that fill in the form. */
import { addMinutes } from "../plain-time";
import { utcStamp, wallClock } from "../zone";

/** `10:30am`, `2pm`, `14:00` as `HH:MM`; `null` when it is no time. */
export function parseTime(text: string): string | null {
  const [, hours = "", minutes = "00", half] = /^\s*(\d{1,2})(?::(\d\d))?\s*([ap]m)?\s*$/i.exec(text) ?? [];
  if (hours === "" || Number(minutes) > 59) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hours);
  if (hour > 23 || (half && Number(hours) > 12)) return null;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** Any date that the browser can read, as `YYYY-MM-DD`; `null` when it is none. */
export function parseDate(text: string): string | null {
  const millis = Date.parse(`${text} UTC`);
  return Number.isNaN(millis) ? null : new Date(millis).toISOString().slice(0, 10);
}

export interface Dates {
  start: string;
  minutes: number;
  allDay: boolean;
}

/**
 * The `dates` value of a link that fills in the form, as the calendar's own wall clock.
 *
 * @param dates `20261201T100000/20261201T104500`, either with a final `Z` for UTC, or two days for an all-day event
 * @param linkZone `ctz` of the link, in which local times are meant; `null` for the calendar's own
 */
export function parseDates(dates: string, linkZone: string | null, ownZone: string): Dates | null {
  const [from = "", to = ""] = dates.split("/");
  const allDay = /^\d{8}$/.test(from);
  const start = moment(from, linkZone ?? ownZone, ownZone);
  const end = moment(to, linkZone ?? ownZone, ownZone);
  if (!start || !end) return null;
  const minutes = (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
  return { start, minutes: Math.max(minutes, 0), allDay };
}

function moment(text: string, zone: string, ownZone: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour = "00", minute = "00", z] = parts;
  const local = `${year}-${month}-${day}T${hour}:${minute}`;
  if (z) return wallClock(new Date(`${local}Z`), ownZone);
  if (zone === ownZone) return local;
  const stamp = utcStamp(local, zone);
  const utc = stamp.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ/, "$1-$2-$3T$4:$5");
  return wallClock(new Date(`${utc}Z`), ownZone);
}

/** Where an event lands that is begun by hand now: the next half hour, for an hour. */
export function nextSlot(now: string): string {
  const past = Number(now.slice(14, 16)) % 30;
  return addMinutes(now, past === 0 ? 0 : 30 - past);
}
