/** Marks at the start of lines, as `utils/domain/note-lines.ts` reads them, put there and taken away by a key or a button. */
import { checkMark, quoteMark, shareMark } from "../../utils/domain/note-lines";
import type { Edit } from "./note/edit";
import { type LineLook, type LineShape, lookOf } from "./note/line-look";

export type LineMark = "share" | "quote" | "check" | "bullet";

const marks = { quote: quoteMark, check: checkMark, bullet: "- " };

/**
 * Marks every line of the selection, or takes the mark away where all of them have it. The selection stays in its words.
 *
 * @param start offset of the selection in `text`
 * @param end the same as `start` for a caret
 */
export function toggleMark(text: string, start: number, end: number, mark: LineMark): Edit {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const to = nextBreak < 0 ? text.length : nextBreak;
  const lines = text.slice(from, to).split("\n");
  const on = !lines.every((line) => has(lookOf(line), mark));
  const changed = lines.map((line) => marked(lookOf(line), mark, on));
  const result = text.slice(0, from) + changed.join("\n") + text.slice(to);
  const shiftOf = (at: number) => changedBefore(lines, changed, at - from);
  return { text: result, start: shiftOf(start) + from, end: shiftOf(end) + from };
}

function has({ shareable, shape }: LineLook, mark: LineMark): boolean {
  return mark === "share" ? shareable : shape === (mark satisfies LineShape);
}

/** A line is a quote, a point or something to do, and any of them may be shared. */
function marked({ shareable, mark: own, words }: LineLook, mark: LineMark, on: boolean): string {
  if (mark === "share") return (on ? shareMark : "") + own + words;
  return (shareable ? shareMark : "") + (on ? marks[mark] : "") + words;
}

/** Where an offset in the lines before stands in the lines after: as far from the end of its line, never in a mark. */
function changedBefore(before: readonly string[], after: readonly string[], offset: number): number {
  let start = 0;
  let moved = 0;
  for (const [index, line] of before.entries()) {
    const now = after[index] ?? "";
    if (offset <= start + line.length) {
      const fromEnd = start + line.length - offset;
      return moved + Math.max(lookOf(now).prefix.length, now.length - fromEnd);
    }
    start += line.length + 1;
    moved += now.length + 1;
  }
  return moved;
}
