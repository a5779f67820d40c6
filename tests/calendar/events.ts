/** The invented team whose week the sample calendar shows, and the form of an event in it. */

export interface SamplePerson {
  email: string;
  name: string;
}

/** `null`: has not answered. */
export type SampleRsvp = "yes" | "no" | "maybe" | null;

export interface SampleGuest extends SamplePerson {
  answer: SampleRsvp;
  organizer: boolean;
  /** A mailing list: Google lets its row be unfolded. */
  group: boolean;
  optional: boolean;
}

export type SampleKind = "event" | "focus" | "out-of-office" | "working-location" | "birthday" | "task" | "holiday";

export interface SampleEvent {
  /**
   * The event's name in tests and in `window.sample`. Instances of a series other than this week's carry their date:
   * `robin`, `robin/2026-12-01`.
   */
  key: string;
  /** With the instance's stamp for a recurring event; `null` for the event that has no id. */
  id: string | null;
  /** Address of the calendar it stands in. */
  calendarId: string;
  /** Name of that calendar when it is not the user's own. */
  calendarName: string | null;
  kind: SampleKind;
  /** Hostile in some events, on purpose. */
  title: string;
  /** Wall clock, `YYYY-MM-DDTHH:MM`. */
  start: string;
  minutes: number;
  allDay: boolean;
  /** Everybody who is invited, the user and the organiser included; empty for an event without guests. */
  guests: SampleGuest[];
  guestListHidden: boolean;
  rooms: string[];
  recurrence: { rule: string; words: string } | null;
  location: string;
  description: string;
  /** `abc-defg-hij`, or `null` without a video call. */
  meet: string | null;
  /** `rgb(r, g, b)` */
  color: string;
  cancelled: boolean;
}

/** All addresses are in domains that are reserved for examples. */
export const people = {
  me: { email: "mara.kessel@example.com", name: "Mara Kessel" },
  meElsewhere: { email: "mara.kessel@example.org", name: "Mara Kessel" },
  robin: { email: "robin.vale@example.com", name: "Robin Vale" },
  ines: { email: "ines.okafor@example.com", name: "Ines Okafor" },
  tom: { email: "tom.bergstrom@example.com", name: "Tom Bergström" },
  priya: { email: "priya.raman@example.com", name: "Priya Raman" },
  jonas: { email: "jonas.lind@example.com", name: "Jonas Lind" },
  aiko: { email: "aiko.tanaka@example.com", name: "Aiko Tanaka" },
  lena: { email: "lena.novak@example.com", name: "Lena Novák" },
  /** Reports to Priya: a skip-level for the user. */
  samuel: { email: "samuel.adeyemi@example.com", name: "Samuel Adeyemi" },
  /** The user's own manager. */
  helen: { email: "helen.marsh@example.com", name: "Helen Marsh" },
  layla: { email: "layla.haddad@example.com", name: "ليلى حداد" },
  script: { email: "bobby@example.com", name: '<img src=x onerror="window.hacked=1">Bobby' },
  nameless: { email: "new.joiner@example.com", name: "" },
  candidate: { email: "nora.feld@example.net", name: "Nora Feld" },
  team: { email: "platform-team@example.com", name: "Platform team" },
} satisfies Record<string, SamplePerson>;
