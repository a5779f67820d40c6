/** What the user chose for themselves. One record. */
import type { careerLengths } from "./schedule";
import type { SuggestChoice } from "./suggestion";
import type { Instant } from "./values";

export const openingChoices = ["always", "as-left", "never"] as const;

export interface Settings {
  /** When the guide opens by itself. */
  opening: (typeof openingChoices)[number];
  /** For `as-left`: whether the guide was open when it was last used. `null`: never used yet. */
  leftOpen: boolean | null;
  side: "right" | "left";
  /** 320 to 480 CSS pixels. */
  width: number;
  spellcheck: boolean;
  badge: boolean;
  /** Days before the due date from which a career conversation counts as due soon. */
  dueSoonDays: number;
  /** How long a career conversation is proposed to be. */
  careerMinutes: (typeof careerLengths)[number];
  /** On which weekday a reminder is shown, 1 for Monday to 7 for Sunday; `null`: none. */
  reminderOn: number | null;
  /** From which hour of that day on. */
  reminderAt: number;
  /** Whether it may name people: a lock screen may show it to anybody. */
  reminderNames: boolean;
  /** The user's own addresses, lower case, besides the one that Calendar shows. */
  ownEmails: string[];
  /** Addresses that Calendar showed as the user's own and that are not, lower case. */
  notMyEmails: string[];
  /** Whether known 1-on-1s are marked in the calendar. */
  marks: boolean;
  suggest: SuggestChoice;
  /** Advice that the user does not want to read again, by its id. */
  dismissedAdvice: string[];
  /** Questions of the bank that the user never wants to see again, by their ids. */
  neverQuestions: string[];
  /** When the welcome page was finished or put away. */
  welcomedAt: Instant | null;
}

export const defaultSettings: Settings = {
  opening: "as-left",
  leftOpen: null,
  side: "right",
  width: 360,
  spellcheck: false,
  badge: true,
  dueSoonDays: 45,
  careerMinutes: 60,
  reminderOn: null,
  reminderAt: 9,
  reminderNames: false,
  ownEmails: [],
  notMyEmails: [],
  marks: false,
  suggest: "unasked",
  dismissedAdvice: [],
  neverQuestions: [],
  welcomedAt: null,
};
