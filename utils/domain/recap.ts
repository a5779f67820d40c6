/** What may be sent to the person after a conversation. It is handed shareable lines, and so holds nothing else. */
import { type ListLine, type RichText, richList } from "./rich-text";
import type { ShareableLine } from "./share";

/** @param day the conversation's day in words: "24 November" */
export function recapOf(day: string, noted: readonly ShareableLine[], promised: readonly ShareableLine[]): RichText {
  return richList(`Our conversation on ${day}`, [
    { heading: "", lines: noted.map(listLine) },
    { heading: "What we will do", lines: promised.map(listLine) },
  ]);
}

/** A shareable line as lists show it. */
export function listLine({ kind, done, text }: ShareableLine): ListLine {
  if (kind === "check") return { mark: done ? "☑" : "☐", text };
  return { mark: "•", text, quoted: kind === "quote" };
}
