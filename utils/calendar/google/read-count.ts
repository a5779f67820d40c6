/** How many guests the bubble says there are. Rows may be missing: still loading, folded away, or kept from the user. */
import { guestsInLog } from "./event-id";
import { spellsTwo, toAsciiDigits } from "./intl";
import type { Look } from "./look";
import { textsIn } from "./text";

export interface GuestCount {
  /** `null` when the page does not say it. */
  number: number | null;
  /** The page has something else where the number should be: it says that it does not show the whole list. */
  hidden: boolean;
}

/**
 * Reads `4 guests`, the first line beside the guests' icon; below it stands who answered what, as in `1 yes, 3 awaiting`.
 *
 * @param language the page's, for languages that write two without a digit
 */
export function readGuestCount(look: Look, content: Element, language: string): GuestCount {
  const logged = guestsInLog(content.getAttribute("jslog") ?? "");
  const head = look.find("guestCount", content);
  const [total, ...answers] = head === null ? [] : textsIn(head).map(numbersIn);
  if (total === undefined) return { number: logged, hidden: false };
  const [only] = total;
  if (only !== undefined && total.length === 1) return { number: only, hidden: false };
  const isTwo = total.length === 0 && spellsTwo(language) && addsUpToTwo(answers) && (logged ?? 2) === 2;
  return isTwo ? { number: 2, hidden: false } : { number: null, hidden: true };
}

/** Two guests answered alike, which is written without a digit again, or one this and one that. */
function addsUpToTwo(answers: readonly number[][]): boolean {
  const sum = answers.reduce((all, numbers) => all + (numbers.length === 0 ? 2 : numbers.reduce((a, b) => a + b)), 0);
  return sum === 2;
}

function numbersIn(text: string): number[] {
  return (toAsciiDigits(text).match(/\d+/g) ?? []).map(Number);
}
