/** The talks of two that a calendar holds, and when they took place. */
import { canonicalAddress } from "../../domain/address";
import { addDays } from "../../domain/dates";
import { seriesIdOf } from "../../domain/event-ids";
import type { LineProblem } from "../problem";
import type { IcsEvent, IcsGuest, IcsTime } from "./event";
import { datesOf } from "./occurrences";
import { type Wall, wallIn, type Zone } from "./zones";

/** What the user's own clock says. */
export interface Now {
  at: Wall;
  /** IANA name. */
  timeZone: Zone;
}

/** One event or series with one other person. Moments are on the user's own clock. */
export interface Talk {
  event: IcsEvent;
  other: IcsGuest;
  /** The same for all parts of a series, those that were moved or split off included. */
  series: string;
  /** The id by which Google's calendar knows the series, or the single event; `null` for one from elsewhere. */
  googleId: string | null;
  /** How often it took place until now. */
  times: number;
  first: Wall | null;
  last: Wall | null;
  /** Whether it takes place again. */
  runs: boolean;
}

/** Days ahead in which a series takes place again if it goes on. */
const daysAhead = 60;
/** Most dates that are looked at in one calendar. */
const mostDates = 1_000_000;

/** @param own the user's addresses */
export function talksIn(events: readonly IcsEvent[], own: readonly string[], now: Now) {
  const me = new Set(own.map(canonicalAddress));
  const instances = instancesBySeries(events);
  const talks: Talk[] = [];
  const problems: LineProblem[] = [];
  let left = mostDates;
  for (const event of events) {
    const other = otherIn(event, me);
    if (!other) continue;
    const zone = zoneOf(event.start, now);
    const nowThere = wallIn(now.at, now.timeZone, zone);
    const { dates, whole } = left > 0 ? datesIn(event, zone, nowThere) : { dates: [event.start.at], whole: false };
    left -= dates.length;
    if (!whole) problems.push({ ...event.where, sentence: notAllDates });
    const gone = goneFrom(event, instances, zone, now);
    talks.push(talkFrom(event, other, { dates: dates.filter((date) => !gone.has(date)), zone, nowThere, now }));
  }
  return { talks, problems };
}

const notAllDates = "This event repeats in a way that is not read here. Not all of its dates are counted.";

/** The other one of two people, of whom one is the user; `null` for a group, and for what did not take place. */
function otherIn({ guests, cancelled, allDay }: IcsEvent, me: ReadonlySet<string>): IcsGuest | null {
  const people = guests.filter(({ kind }) => kind !== "room");
  const [other, ...more] = people.filter(({ email }) => !me.has(email));
  const isForTwo = people.length === 2 && more.length === 0 && people.every(({ kind }) => kind === "person");
  const isOff = cancelled || allDay || people.some(({ declined }) => declined);
  return other && isForTwo && !isOff ? other : null;
}

interface Found {
  dates: readonly Wall[];
  zone: Zone;
  nowThere: Wall;
  now: Now;
}

function talkFrom(event: IcsEvent, other: IcsGuest, { dates, zone, nowThere, now }: Found): Talk {
  const past = dates.filter((date) => date <= nowThere);
  const here = (date: Wall | undefined) => (date === undefined ? null : wallIn(date, zone, now.timeZone));
  const googleId = googleIdOf(event.uid);
  return {
    ...{ event, other, googleId, series: googleId ?? event.uid },
    ...{ times: past.length, first: here(past[0]), last: here(past.at(-1)), runs: past.length < dates.length },
  };
}

function datesIn({ rule, start, more, instance }: IcsEvent, zone: Zone, nowThere: Wall) {
  const last = `${addDays(nowThere.slice(0, 10), daysAhead)}T23:59`;
  const { dates, whole } = rule && !instance ? datesOf(rule, start.at, zone, last) : { dates: [start.at], whole: true };
  const added = more.map(({ at }) => at).filter((date) => date <= last);
  return { dates: added.length > 0 ? [...new Set([...dates, ...added])].sort() : dates, whole };
}

/** Dates of a series that were left out, or moved elsewhere and stand for themselves. */
function goneFrom(event: IcsEvent, instances: ReadonlyMap<string, IcsTime[]>, zone: Zone, now: Now): Set<Wall> {
  if (event.instance) return new Set();
  const gone = [...event.except, ...(instances.get(event.uid) ?? [])];
  return new Set(gone.map((time) => wallIn(time.at, zoneOf(time, now), zone)));
}

function instancesBySeries(events: readonly IcsEvent[]): Map<string, IcsTime[]> {
  const instances = new Map<string, IcsTime[]>();
  for (const { uid, instance } of events) {
    if (instance) instances.set(uid, [...(instances.get(uid) ?? []), instance]);
  }
  return instances;
}

function zoneOf({ zone }: IcsTime, now: Now): Zone {
  return zone === "local" ? now.timeZone : zone;
}

/** Google writes the id of its own events before its name; those of other calendars have ids of their own. */
function googleIdOf(uid: string): string | null {
  const [, id] = /^([\w-]{5,300})@google\.com$/i.exec(uid) ?? [];
  return id === undefined ? null : seriesIdOf(id);
}
