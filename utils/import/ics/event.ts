/** One event of a calendar file, as far as it tells who talks with whom, and when. */
import ICAL from "ical.js";
import { canonicalAddress, isWholeAddress } from "../../domain/address";
import { isPlainDate } from "../../domain/dates";
import { nameOf } from "../../domain/drafts";
import type { LineProblem } from "../problem";
import type { EventBlock } from "./event-blocks";
import { type Wall, type Zone, zoneNamed } from "./zones";

export interface IcsGuest {
  /** As {@link canonicalAddress} writes it. */
  email: string;
  /** Empty when the file gives none but the address. */
  name: string;
  kind: "person" | "group" | "room";
  declined: boolean;
}

/** A moment as it is written: on the wall clock of a zone. */
export interface IcsTime {
  at: Wall;
  zone: Zone;
}

export interface IcsEvent {
  where: Omit<LineProblem, "sentence">;
  uid: string;
  title: string;
  cancelled: boolean;
  guests: IcsGuest[];
  start: IcsTime;
  /** A whole day rather than an hour. */
  allDay: boolean;
  /** Which instance of a series it stands for. */
  instance: IcsTime | null;
  rule: Rule | null;
  /** Further dates, and those that are left out. */
  more: IcsTime[];
  except: IcsTime[];
  /** The name of a time zone that is not known here: its hours are taken as they are written. */
  strangeZone: string | null;
}

/** The parts of a rule of repetition, as ical.js reads them. */
export type Rule = Record<string, unknown>;

type Property = [name: string, parameters: Record<string, string | string[]>, type: string, ...values: unknown[]];

/** @returns `null` for an event that cannot be read */
export function readEvent({ line, text }: EventBlock, file: Pick<LineProblem, "file"> = {}): IcsEvent | null {
  const properties = propertiesIn(text);
  const all = (name: string) => properties.filter(([known]) => known === name);
  const [startProperty] = all("dtstart");
  const start = startProperty && timesIn(startProperty)[0];
  const uid = textOf(all("uid")[0]);
  if (!start || uid === "") return null;
  const [instance] = all("recurrence-id").flatMap(timesIn);
  const rule = all("rrule")[0]?.[3];
  return {
    ...{ where: { ...file, line }, uid, start, instance: instance ?? null, title: textOf(all("summary")[0]) },
    cancelled: textOf(all("status")[0]).toUpperCase() === "CANCELLED",
    guests: guestsIn(all("attendee"), all("organizer")[0]),
    allDay: startProperty[2] === "date",
    rule: isRule(rule) ? rule : null,
    more: all("rdate").flatMap(timesIn),
    except: all("exdate").flatMap(timesIn),
    strangeZone: strangeZoneOf(startProperty),
  };
}

function propertiesIn(text: string): Property[] {
  if (text === "") return [];
  try {
    const [, properties] = ICAL.parse(text) as unknown as [string, Property[]];
    return Array.isArray(properties) ? properties : [];
  } catch {
    return [];
  }
}

function timesIn([, parameters, , ...values]: Property): IcsTime[] {
  return values.flatMap((value) => {
    const [, date = "", time = "00:00", utc] =
      /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z)?)?$/.exec(`${value}`) ?? [];
    if (!isPlainDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return [];
    return [{ at: `${date}T${time}`, zone: utc ? "UTC" : (zoneNamed(tzidOf(parameters)) ?? "local") }];
  });
}

function strangeZoneOf([, parameters]: Property): string | null {
  const name = tzidOf(parameters);
  return name !== "" && zoneNamed(name) === null ? name.slice(0, 80) : null;
}

function tzidOf({ tzid }: Property[1]): string {
  return typeof tzid === "string" ? tzid : "";
}

function textOf(property: Property | undefined): string {
  const value = property?.[3];
  return typeof value === "string" ? value.trim().slice(0, 1_000) : "";
}

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "freq" in value;
}

/**
 * Who is invited. Google lists the organizer among the guests when they take part; other calendars name only the one
 * guest beside the organizer.
 */
function guestsIn(attendees: readonly Property[], organizer: Property | undefined): IcsGuest[] {
  const guests = new Map(attendees.flatMap(guestOf).map((guest) => [guest.email, guest]));
  const [host] = organizer ? guestOf(organizer) : [];
  if (host && guests.size === 1 && !guests.has(host.email)) guests.set(host.email, host);
  return [...guests.values()];
}

function guestOf([, parameters, , value]: Property): IcsGuest[] {
  const address = `${value}`.replace(/^mailto:/i, "").trim();
  if (!isWholeAddress(address)) return [];
  const email = canonicalAddress(address);
  const [cn, type, answer] = ["cn", "cutype", "partstat"].map((name) => `${parameters[name] ?? ""}`);
  const name = cn && !cn.includes("@") ? nameOf({ name: cn, email: "" }) : "";
  return [{ email, name, kind: kindOf(email, type ?? ""), declined: answer?.toUpperCase() === "DECLINED" }];
}

/** A room or a list, told by its type, else by the addresses that Google gives to those. */
function kindOf(email: string, type: string): IcsGuest["kind"] {
  if (/^(ROOM|RESOURCE)$/i.test(type) || email.endsWith("@resource.calendar.google.com")) return "room";
  if (/^GROUP$/i.test(type) || email.endsWith("@group.calendar.google.com")) return "group";
  return "person";
}
