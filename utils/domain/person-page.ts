/** What a person's page shows: everything that was said and agreed with them, by day. */
import type { ClockStatus } from "./career-clock";
import type { Conversation } from "./conversation";
import type { Direction, Energiser, Goal, Objective } from "./goal";
import type { Line } from "./note";
import type { Person } from "./person";
import type { Commitment } from "./promise";
import type { Id, Instant } from "./values";

/** One conversation of the thread. */
export interface Talk extends Pick<Conversation, "date" | "startsAt" | "kind" | "guideId" | "state" | "minutes"> {
  id: Id;
  /** Of all its notes, in the order in which they were begun. */
  lines: Line[];
  /** The questions that were asked. */
  asked: string[];
  /** What these were about, in words. */
  themes: string[];
}

export interface PersonPage {
  person: Person;
  clock: ClockStatus | null;
  direction: Direction | null;
  /** All that are not in the bin, whatever became of them, newest first. */
  goals: Goal[];
  promises: Commitment[];
  energisers: Energiser[];
  /** Those that its goals serve. */
  objectives: Objective[];
  /** Newest first, planned ones among them. */
  talks: Talk[];
  /** Notes that were pasted last, if they are this person's: can be taken back. */
  imported: { at: Instant; conversations: number; lines: number } | null;
}
