/** Between a moment and the wall clock of a named zone, with nothing but Intl (Node 20 has no Temporal). */
import { addMinutes } from "./plain-time";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one is slow, and a page has hundreds of events. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  return format;
}

/** Minutes that the zone's wall clock is ahead of UTC at this moment. */
export function offsetMinutes(at: Date, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(at);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** `YYYY-MM-DDTHH:MM` on the zone's clock. */
export function wallClock(at: Date, timeZone: string): string {
  return addMinutes(at.toISOString().slice(0, 16), offsetMinutes(at, timeZone));
}

/** The stamp in the id of one instance of a recurring event: its start in UTC, `20261124T150000Z`. */
export function utcStamp(local: string, timeZone: string): string {
  const asIfUtc = new Date(`${local}:00Z`);
  const utc = addMinutes(local, -offsetMinutes(asIfUtc, timeZone));
  // The first guess reads the offset a few hours off, which matters around a clock change only.
  const exact = addMinutes(local, -offsetMinutes(new Date(`${utc}:00Z`), timeZone));
  return `${exact.replaceAll(/[-:]/g, "")}00Z`;
}
