/** How a line is marked as somebody's own words; see `utils/domain/note-lines.ts`. */
const mark = "> ";

/** Marks the line with the caret as a quote, or takes the mark away, and leaves the caret in its word. */
export function toggleQuote(field: HTMLTextAreaElement): void {
  const { value, selectionStart } = field;
  const lineStart = value.lastIndexOf("\n", selectionStart - 1) + 1;
  const marked = value.startsWith(mark, lineStart);
  field.focus();
  field.setRangeText(marked ? "" : mark, lineStart, lineStart + (marked ? mark.length : 0), "preserve");
  if (!marked && selectionStart === lineStart)
    field.setSelectionRange(lineStart + mark.length, lineStart + mark.length);
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
