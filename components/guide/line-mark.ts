/** Marks at the start of lines, as `utils/domain/note-lines.ts` reads them, put there and taken away by a key or a button. */
import { checkMark, quoteMark, shareMark } from "../../utils/domain/note-lines";

export type LineMark = "share" | "quote" | "check";

interface Edit {
  text: string;
  start: number;
  end: number;
}

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
  const on = !lines.every((line) => marksOf(line)[mark]);
  const changed = lines.map((line) => {
    const { rest, ...marks } = marksOf(line);
    // A line is a quote or something to do, never both.
    const cleared = mark === "share" ? marks : { ...marks, quote: false, check: false };
    return written({ ...cleared, [mark]: on, rest });
  });
  const result = text.slice(0, from) + changed.join("\n") + text.slice(to);
  const shiftOf = (at: number) => changedBefore(lines, changed, at - from);
  return { text: result, start: shiftOf(start) + from, end: shiftOf(end) + from };
}

interface Marked extends Record<LineMark, boolean> {
  rest: string;
}

function marksOf(line: string): Marked {
  const share = line.startsWith(shareMark);
  const own = share ? line.slice(shareMark.length) : line;
  const quote = own.startsWith(quoteMark);
  const check = own.startsWith(checkMark);
  const rest = quote ? own.slice(quoteMark.length) : check ? own.slice(checkMark.length) : own;
  return { share, quote, check, rest };
}

function written({ share, quote, check, rest }: Marked): string {
  return (share ? shareMark : "") + (quote ? quoteMark : check ? checkMark : "") + rest;
}

/** Where an offset in the lines before stands in the lines after: as far from the end of its line, never in a mark. */
function changedBefore(before: readonly string[], after: readonly string[], offset: number): number {
  let start = 0;
  let moved = 0;
  for (const [index, line] of before.entries()) {
    const now = after[index] ?? "";
    if (offset <= start + line.length) {
      const fromEnd = start + line.length - offset;
      const firstWord = now.length - marksOf(now).rest.length;
      return moved + Math.max(firstWord, now.length - fromEnd);
    }
    start += line.length + 1;
    moved += now.length + 1;
  }
  return moved;
}

/** The same in a text field, as if it had been typed: the browser's own undo takes it back. */
export function markLines(field: HTMLTextAreaElement, mark: LineMark): void {
  const { value, selectionStart, selectionEnd } = field;
  const { text, start, end } = toggleMark(value, selectionStart, selectionEnd, mark);
  field.focus();
  if (text !== value) replaceDifference(field, text);
  field.setSelectionRange(start, end);
}

/** Only what differs is replaced. `execCommand` is old, and still the one way that undo knows of. */
function replaceDifference(field: HTMLTextAreaElement, text: string): void {
  const { value } = field;
  const shortest = Math.min(value.length, text.length);
  let head = 0;
  while (head < shortest && value[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && value[value.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  field.setSelectionRange(head, value.length - tail);
  const inserted = text.slice(head, text.length - tail);
  const done = document.execCommand(inserted === "" ? "delete" : "insertText", false, inserted);
  if (done && field.value === text) return;
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
