/** Which events the reader is tried on, and what is true of each by the sample's own data. */
import { people, type SampleEvent } from "../calendar/events";
import { sampleEvents } from "../calendar/expand";

/** A Tuesday; the planned week is 23 to 29 November 2026. */
export const now = new Date("2026-11-24T15:20:00Z");
export const today = "2026-11-24";
const timeZone = "America/New_York";
/** Told to the extension as the user's own, besides the one that the page says. */
export const ownEmails = [people.meElsewhere.email];

/** What is left out is not known. */
export interface Truth {
  /** The other person of a 1-on-1; `null`: it is none, or the page does not show enough to say so. */
  other: { email: string; name: string } | null;
  /** `YYYY-MM-DDTHH:MM`; `null` for an all-day event. */
  start?: string | null;
  minutes?: number | null;
  allDay?: boolean;
  seriesId?: string | null;
  recurring?: boolean;
}

export interface Case {
  /** Key of the event, `SampleEvent.key`. */
  key: string;
  surface: "bubble" | "edit";
  /** `closed`: the bubble was shown and closed again. `filling`: not all guests are there yet. Default `open`. */
  moment?: "closed" | "filling";
}

const bubbles = [
  ...["robin", "aiko", "jonas", "priya", "lena-afternoon", "interview", "maybe", "secondary-calendar"],
  ...[
    "second-address",
    "nameless",
    "html",
    "right-to-left",
    "past-midnight",
    "all-day-guest",
    "no-id",
    "robin/2027-01-05",
  ],
];
const others = [
  ...["staff", "declined", "cancelled", "list", "hidden-guests", "hidden-crowd", "not-mine", "room-only", "two-of-me"],
  ...["unanswered", "no-guests", "focus", "task", "birthday", "offsite"],
];
const forms = ["robin", "jonas", "aiko", "lena-afternoon", "past-midnight"];
/** No form of an event whose guest list is hidden: of what the real one shows then nothing is known. */
const otherForms = ["staff", "list", "room-only", "no-guests"];

/** 1-on-1s and events that are none, open as people open them. */
export const allCases: readonly Case[] = [
  ...[...bubbles, ...others].map((key) => ({ key, surface: "bubble" as const })),
  { key: "robin", surface: "bubble", moment: "closed" },
  ...[...forms, ...otherForms].map((key) => ({ key, surface: "edit" as const })),
  // Last, since for this one the page is loaded again.
  { key: "staff", surface: "bubble", moment: "filling" },
];

const fewKeys = ["robin", "aiko", "jonas", "nameless", "past-midnight", "staff", "declined", "cancelled", "list"];

/** One for each thing that a page may lack: for what is tried thousands of times. */
export const fewCases: readonly Case[] = allCases.filter(
  ({ key, surface, moment }) =>
    moment !== undefined ||
    ["hidden-guests", "hidden-crowd", "not-mine", "two-of-me", "maybe"].includes(key) ||
    (surface === "bubble" ? fewKeys.includes(key) : ["robin", "aiko", "list", "staff"].includes(key)),
);

/** The planned week, and what it lacks. */
export const events: SampleEvent[] = withMore(sampleEvents(today, people.me.email, timeZone, 0));

function withMore(planned: SampleEvent[]): SampleEvent[] {
  const like = (key: string, changed: Partial<SampleEvent>): SampleEvent => ({ ...byKey(planned, key), ...changed });
  const { guests } = byKey(planned, "jonas");
  return [
    ...planned,
    // The user's own answer is neither yes nor no.
    like("jonas", {
      key: "maybe",
      id: "maybe0000000000000000000000",
      start: "2026-11-26T08:00",
      guests: guests.map((guest) => (guest.email === people.me.email ? { ...guest, answer: "maybe" } : guest)),
    }),
    // Many are invited; the user sees whoever invited them, and nobody else.
    like("staff", {
      key: "hidden-crowd",
      id: "hiddencrowd00000000000000",
      start: "2026-11-25T08:00",
      guestListHidden: true,
    }),
  ];
}

function byKey(all: readonly SampleEvent[], key: string): SampleEvent {
  const event = all.find((one) => one.key === key);
  if (!event) throw new Error(`There is no event ${key}.`);
  return event;
}

/**
 * What is true of a case, worked out from the event's data alone and not by any code of the extension's.
 */
export function truthOf({ key, moment }: Case): Truth {
  const event = byKey(events, key);
  const own = [people.me.email, ...ownEmails] as string[];
  const [me] = event.guests.filter(({ email }) => own.includes(email));
  const strangers = event.guests.filter(({ email }) => !own.includes(email));
  const [other] = strangers;
  const isOne =
    event.guests.length === 2 &&
    strangers.length === 1 &&
    event.guests.every(({ group }) => !group) &&
    me?.answer !== "no" &&
    !event.cancelled &&
    !event.guestListHidden &&
    moment !== "closed";
  return {
    other: isOne && other ? { email: other.email, name: other.name || other.email } : null,
    start: event.allDay ? null : event.start,
    minutes: event.allDay ? null : event.minutes,
    allDay: event.allDay,
    seriesId: event.id?.replace(/_.*/, "") ?? null,
    recurring: event.recurrence !== null,
  };
}
