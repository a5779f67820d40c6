/** People whom the user seems to meet 1-on-1 and who are not in the list yet. Kept only after the user agreed. */
import type { PlainDate } from "./values";

/** Whether 1-on-1s that are opened while browsing may become suggestions. Asked once. */
export const suggestChoices = ["unasked", "yes", "no"] as const;
export type SuggestChoice = (typeof suggestChoices)[number];

/** All that is kept of somebody who is only suggested. */
export interface Suggestion {
  /** As {@link canonicalAddress} writes it. */
  email: string;
  /** The number of days on which a 1-on-1 with them was opened. */
  count: number;
  lastSeen: PlainDate;
  /** The user said that this is nobody to suggest. */
  refused: boolean;
  /** "Later": not suggested before this day. */
  hiddenUntil: PlainDate | null;
}

/** One suggestion as a screen shows it. The reason is what was counted; the screen has the words. */
export interface SuggestionView {
  email: string;
  /** Only while an event with them is open somewhere: names are not kept. */
  name: string | null;
  count: number;
  lastSeen: PlainDate;
}
