/** A guide: the stages of a conversation with their purpose and share of the time. */
import type { ConversationKind } from "./conversation";

/** The lengths, in minutes, for which every guide says by hand how long each stage takes. */
export const workedOutLengths = [30, 45, 60, 90] as const;
export type WorkedOutLength = (typeof workedOutLengths)[number];

export interface Stage {
  id: string;
  name: string;
  /** One line: what this stage is for. */
  purpose: string;
  /** Said or glanced at while the stage runs; 12 words or fewer. */
  prompt: string;
  listenFor: string;
  /** Minutes at the lengths that were worked out by hand; other lengths are derived (see `agenda.ts`). */
  minutesAt: Readonly<Record<WorkedOutLength, number>>;
  /** May be left out when time is short: 1 goes first, then 2. */
  droppable?: 1 | 2;
}

export interface Guide {
  id: string;
  name: string;
  /** The kind of conversation it makes: only `career` counts for the career clock. */
  kind: ConversationKind;
  /** One line: when to take it. */
  purpose?: string;
  stages: readonly Stage[];
  /** The stage that this guide exists for: it gets the first question, however short it is. */
  focus?: string;
  /** `true`: filled in by the user alone, afterwards. Nobody is asked anything, and no clock runs. */
  alone?: boolean;
}
