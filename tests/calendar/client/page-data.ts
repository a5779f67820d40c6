/** What the server writes into the page for its script. */
import type { SampleEvent } from "../events";

export type ViewKey = "DAY" | "WEEK" | "MONTH" | "AGENDA" | "YEAR" | "CUSTOM_DAYS";

/** When a bubble that opens for the first time shows what, in milliseconds after the click. */
export interface BubbleSteps {
  /** The first guests and the count of all. */
  guestsDelayMs: number;
  /** In how many steps the guests arrive; one for all at once. */
  guestBatches: number;
  batchDelayMs: number;
  /** The meeting row, with which everything is rendered again. */
  meetDelayMs: number;
}

export interface PageData {
  me: { email: string; name: string };
  /** The wall clock when the page was loaded, `YYYY-MM-DDTHH:MM`. */
  now: string;
  timeZone: string;
  theme: "light" | "dark";
  /** As Google names it: `en`, `pt-BR`, `iw`. */
  language: string;
  hour24: boolean;
  /** `/calendar/u/N` */
  base: string;
  keepsDetailsOpen: boolean;
  stripForeign: boolean;
  shortcuts: boolean;
  steps: BubbleSteps;
  events: SampleEvent[];
}
