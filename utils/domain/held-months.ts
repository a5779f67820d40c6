/** The year strip: in which months conversations with a person were held. */
import type { Conversation, ConversationKind } from "./conversation";
import { addMonths } from "./dates";
import type { PlainDate } from "./values";

export interface HeldMonth {
  /** `YYYY-MM` */
  month: string;
  /** Whether one of them was a career conversation. */
  career: boolean;
}

/** One of the twelve months of a strip. */
export interface StripMonth {
  month: string;
  /** The kind that says more, when both were held; `null`: none was. */
  held: ConversationKind | null;
}

const monthsShown = 12;

/** The first day that {@link yearStrip} shows on a day. */
export function firstDayShown(today: PlainDate): PlainDate {
  return `${addMonths(today, 1 - monthsShown).slice(0, 7)}-01`;
}

/** What a strip needs of a person's conversations, earliest month first. */
export function heldMonths(conversations: readonly Pick<Conversation, "date" | "kind" | "state">[]): HeldMonth[] {
  const months = new Map<string, boolean>();
  for (const { date, kind, state } of conversations) {
    if (state !== "held") continue;
    const month = date.slice(0, 7);
    months.set(month, months.get(month) || kind === "career");
  }
  return [...months].map(([month, career]) => ({ month, career })).sort((a, b) => a.month.localeCompare(b.month));
}

/** The month of `today` and the eleven before it, earliest first. */
export function yearStrip(held: readonly HeldMonth[], today: PlainDate): StripMonth[] {
  const known = new Map(held.map(({ month, career }) => [month, career ? "career" : "regular"] as const));
  return Array.from({ length: monthsShown }, (_, index) => {
    const month = addMonths(`${today.slice(0, 7)}-01`, index + 1 - monthsShown).slice(0, 7);
    return { month, held: known.get(month) ?? null };
  });
}
