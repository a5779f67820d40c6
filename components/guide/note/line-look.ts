/** How a line of a note looks while it is edited. The mark before its words is drawn, and not a part of what is typed. */
import { checkMark, quoteMark, shareMark } from "../../../utils/domain/note-lines";

export type LineShape = "text" | "check" | "quote" | "bullet" | "number";

export interface LineLook {
  /** All that stands before the words: the mark for sharing, then the one of its kind. */
  prefix: string;
  words: string;
  shareable: boolean;
  shape: LineShape;
  done: boolean;
  /** The mark of its kind alone: `- `, `3. `, `[ ] `. */
  mark: string;
}

const kindMark = /^(?:\[[ x]\] |> |[-*•] |\d{1,3}[.)] )/;

/** Reads one line of a note's text form. */
export function lookOf(line: string): LineLook {
  const shareable = line.startsWith(shareMark);
  const rest = shareable ? line.slice(shareMark.length) : line;
  const mark = kindMark.exec(rest)?.[0] ?? "";
  return {
    prefix: (shareable ? shareMark : "") + mark,
    words: rest.slice(mark.length),
    shareable,
    shape: shapeOf(mark),
    done: mark === "[x] ",
    mark,
  };
}

function shapeOf(mark: string): LineShape {
  if (mark === "") return "text";
  if (mark === quoteMark) return "quote";
  if (mark === checkMark || mark === "[x] ") return "check";
  return /^\d/.test(mark) ? "number" : "bullet";
}
