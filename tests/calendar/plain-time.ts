/**
 * Arithmetic on wall-clock texts: dates `YYYY-MM-DD` and moments `YYYY-MM-DDTHH:MM`.
 *
 * The sample calendar thinks in one wall clock only, so that a page reads the same whatever zone the machine is in.
 * Runs in Node 20 too, which has no Temporal.
 */
const minute = 60_000;

function toMillis(local: string): number {
  return Date.parse(`${local.length > 10 ? local : `${local}T00:00`}:00Z`);
}

function fromMillis(millis: number): string {
  return new Date(millis).toISOString().slice(0, 16);
}

export function addMinutes(local: string, minutes: number): string {
  return fromMillis(toMillis(local) + minutes * minute);
}

export function addDays(date: string, days: number): string {
  return fromMillis(toMillis(date) + days * 1440 * minute).slice(0, 10);
}

/** The first day of the month that lies `months` after the month of `date`. */
export function firstOfMonth(date: string, months = 0): string {
  const day = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1));
  return day.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((toMillis(dateOf(to)) - toMillis(dateOf(from))) / (1440 * minute));
}

export function dateOf(local: string): string {
  return local.slice(0, 10);
}

/** Minutes since midnight. */
export function minuteOfDay(local: string): number {
  return Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
}

/** 0 is Monday. */
export function weekday(date: string): number {
  return (new Date(toMillis(dateOf(date))).getUTCDay() + 6) % 7;
}

export function mondayOf(date: string): string {
  return addDays(dateOf(date), -weekday(date));
}

/** The number that Google's grid writes in `data-datekey`. */
export function dateKey(date: string): number {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split("-").map(Number);
  return ((year - 1970) << 9) | (month << 5) | day;
}

/** `20261124`, as Google's mini month and date fields write a day. */
export function compactDate(date: string): string {
  return date.slice(0, 10).replaceAll("-", "");
}
