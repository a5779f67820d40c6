/** Advice on the user's own promises. */
import { type Advice, adviceOn } from "../domain/advice";
import type { WordLists } from "./language/language";
import type { PromiseSign } from "./language/tact";
import { readWith, wordsIn } from "./reading";

/**
 * Notices a promotion among the user's own promises: they can say what they will do for it, not that it comes.
 *
 * @param signs of the language it is written in (`languageOf`)
 */
export function adviseOnPromise(
  promise: { id: string; by: "me" | "them"; text: string },
  signs: WordLists<PromiseSign>,
): Advice[] {
  if (promise.by !== "me") return [];
  const { all } = readWith(promise.text, signs);
  const promoted = all("promoted");
  if (promoted.length === 0 || all("notPromoted").length > 0) return [];
  const text = "A promotion is not yours alone to promise. Promise what you will do for it.";
  return [adviceOn("promotion-promised", promise.id, text, wordsIn(promoted))];
}
