/** A guide: the stages of a conversation with their purpose and share of the time. */
import type { ConversationKind } from "./conversation";
import type { Instant, Stamps } from "./values";

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

/** The stages of one conversation where they are not those of a built-in guide: changed by hand, or the user's own. */
export interface Agenda {
  /** The name of the guide that they were taken from. */
  name: string;
  stages: Stage[];
  /** They were changed in this conversation. */
  changed: boolean;
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

/** A guide that the user made. Conversations keep their stages themselves: changing one never changes the past. */
export interface OwnGuide extends Guide, Stamps {
  purpose: string;
  stages: Stage[];
  deletedAt: Instant | null;
}
