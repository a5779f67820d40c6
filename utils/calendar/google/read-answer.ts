/** The user's own answer to an invitation, told by what differs on the page, never by what it says. */
import type { CalendarEvent } from "../../domain/calendar-event";
import type { Look } from "./look";
import { wordOn } from "./ways";

type Answer = CalendarEvent["myAnswer"];

/** In the order of the buttons. */
const byButton: readonly Answer[] = ["yes", "no", "maybe"];

export interface ReadAnswer {
  answer: Answer;
  /** The user has answered, and it is not to be seen whether with a no. */
  unclear: boolean;
}

/**
 * @param box the bubble's, with the three answers at its foot
 * @param ownRow the user's own row among the guests
 */
export function readAnswer(look: Look, box: Element, ownRow: Element | null): ReadAnswer {
  const buttons = look.findAll("answers", box);
  const chosen = buttons.length === byButton.length ? (chosenByLabel(buttons) ?? chosenByMark(buttons)) : null;
  if (chosen !== null) return { answer: byButton[chosen] ?? null, unclear: false };
  const mark = ownRow === null ? null : markOn(ownRow);
  return { answer: mark === "accepted" ? "yes" : null, unclear: mark === "other" };
}

/**
 * `Respond Yes, selected`, `Respond No`, `Respond Maybe`: without the word of the button itself, the chosen one's label
 * is that of the others and something more. Seen in 2026.
 */
function chosenByLabel(buttons: readonly Element[]): number | null {
  const rests = buttons.map((button) => {
    const label = button.getAttribute("aria-label")?.trim().toLowerCase() ?? "";
    const word = wordOn(button);
    return word !== "" && label.includes(word) ? label.replace(word, "\u0000") : null;
  });
  const more = rests.findIndex((rest, index) => {
    const others = rests.filter((_, other) => other !== index);
    return others.every((other) => rest !== null && other !== null && other === others[0] && isMore(rest, other));
  });
  return more === -1 ? null : more;
}

function isMore(text: string, than: string): boolean {
  return text !== than && text.includes(than);
}

/** A state for assistive tools, which Google does not set yet, else the class around the chosen one, seen in 2026. */
function chosenByMark(buttons: readonly Element[]): number | null {
  for (const mark of ['[aria-pressed="true"], [aria-checked="true"]', ".KKjvXb"]) {
    const marked = buttons.map((button) => {
      const around = button.closest(mark);
      // The mark belongs to one answer only: an element around all three says nothing.
      return around !== null && buttons.filter((other) => around.contains(other)).length === 1;
    });
    if (marked.filter(Boolean).length === 1) return marked.indexOf(true);
  }
  return null;
}

/** The green of the mark on a guest who accepted; those of the other answers are not known. Seen in 2026. */
const acceptedGreens = ["#ceead6", "rgb(206,234,214)"];

/** Beside the guest's picture, which is drawn too, stands a second drawing once the guest has answered. */
function markOn(row: Element): "accepted" | "other" | null {
  const [, mark] = row.querySelectorAll("svg");
  if (mark === undefined) return null;
  const fills = [mark, ...mark.querySelectorAll("[fill]")].map((part) =>
    (part.getAttribute("fill") ?? "").toLowerCase().replace(/\s/g, ""),
  );
  return fills.some((fill) => acceptedGreens.includes(fill)) ? "accepted" : "other";
}
