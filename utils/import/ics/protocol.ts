/** What the page and the worker that reads a calendar say to each other. */
import type { LineProblem } from "../problem";
import type { CalendarContents } from "./calendar-reader";
import type { TalkPartner } from "./partners";
import type { Now } from "./talks";

export type ToWorker = { name: "read"; file: File } | { name: "find"; own: string[]; now: Now };

/** All that was read but the events themselves, which stay in the worker. */
export type CalendarSummary = Omit<CalendarContents, "events">;

export interface FoundPartners {
  partners: TalkPartner[];
  problems: LineProblem[];
}

export type FromWorker =
  | { name: "progress"; bytes: number }
  | { name: "read"; summary: CalendarSummary }
  | { name: "found"; found: FoundPartners }
  /** A sentence for a person: the file cannot be read. */
  | { name: "unreadable"; sentence: string };
