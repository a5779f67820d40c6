/** The year strip: in which months conversations with a person were held. */
import type { Conversation, ConversationKind } from "./conversation";
import { addMonths } from "./dates";
import { compareText } from "./order";
import type { PlainDate } from "./values";

export interface HeldMonth {
  /** `YYYY-MM` */
  month: string;
  /** Whether one of them was a career conversation. */
  career: boolean;
}

/** Of twelve months, earliest first, the kind that was held; the one that says more, if both were. `null`: none was. */
export type YearStrip = (ConversationKind | null)[];

const monthsShown = 12;

/** The first day that {@link yearStrip} shows on a day. */
export function firstDayShown(today: PlainDate): PlainDate {
  return dayShown(0, today);
}

/** The first day of one of its months; 0 is the earliest. */
export function dayShown(index: number, today: PlainDate): PlainDate {
  return `${addMonths(today, index + 1 - monthsShown).slice(0, 7)}-01`;
}

/** What a strip needs of a person's conversations, earliest month first. */
export function heldMonths(conversations: readonly Pick<Conversation, "date" | "kind" | "state">[]): HeldMonth[] {
  const months = new Map<string, boolean>();
  for (const { date, kind, state } of conversations) {
    if (state !== "held") continue;
    const month = date.slice(0, 7);
    months.set(month, months.get(month) || kind === "career");
  }
  return [...months].map(([month, career]) => ({ month, career })).sort((a, b) => compareText(a.month, b.month));
}

/** The month of `today` and the eleven before it, earliest first, `YYYY-MM`. */
export function monthsShownOn(today: PlainDate): string[] {
  return Array.from({ length: monthsShown }, (_, index) => dayShown(index, today).slice(0, 7));
}

/** @param months those of {@link monthsShownOn}, worked out once for many strips */
export function yearStrip(held: readonly HeldMonth[], months: readonly string[]): YearStrip {
  const known = new Map(held.map(({ month, career }) => [month, career ? "career" : "regular"] as const));
  return months.map((month) => known.get(month) ?? null);
}
