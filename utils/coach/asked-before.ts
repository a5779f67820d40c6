/** What the questions asked of a person so far mean for the next choice. */
import { addDays } from "../domain/dates";
import { ago } from "../domain/relative-time";
import type { PlainDate } from "../domain/values";
import { questionById } from "./bank";
import type { Asked, ChoiceContext } from "./choice-context";
import type { Question, Theme } from "./question";
import { themeNames } from "./theme-names";

/** A question rests this long after it was asked of somebody. */
const restDays = 90;
/** And for this many of the conversations in which something was asked. */
const restConversations = 4;

/** The questions that were asked of this person too recently to be asked again. */
export function restingIds({ askedBefore, today }: ChoiceContext): Set<string> {
  const since = addDays(today, -restDays);
  const newestFirst = askedBefore.toSorted(
    (a, b) => -compare(`${a.on}/${a.conversationId}`, `${b.on}/${b.conversationId}`),
  );
  const recent = [...new Set(newestFirst.map((asked) => asked.conversationId))].slice(0, restConversations);
  const resting = askedBefore.filter((asked) => asked.on > since || recent.includes(asked.conversationId));
  return new Set(resting.map((asked) => asked.questionId));
}

/** The last day on which each theme came up; a theme that never did is absent. */
export function lastByTheme(askedBefore: readonly Asked[]): Map<Theme, PlainDate> {
  const last = new Map<Theme, PlainDate>();
  for (const { questionId, on } of askedBefore) {
    const theme = questionById(questionId)?.theme;
    if (theme && on > (last.get(theme) ?? "")) last.set(theme, on);
  }
  return last;
}

/** Why a question that needs nothing special was chosen: "never asked", "last asked 14 months ago". */
export function historyOf({ id, theme }: Question, { askedBefore, today }: ChoiceContext): string {
  const days = askedBefore.filter((asked) => asked.questionId === id).map((asked) => asked.on);
  const latest = days.toSorted(compare).at(-1);
  if (latest) return `last asked ${ago(latest, today)}`;
  const last = lastByTheme(askedBefore).get(theme);
  if (last) return `never asked · ${themeNames[theme]} last came up ${ago(last, today)}`;
  return askedBefore.length > 0 ? `never asked · nothing about ${themeNames[theme]} so far` : "never asked";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
