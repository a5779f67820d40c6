import { type LineMark, markLines } from "./line-mark";

interface NoteToolsProps {
  field: () => HTMLTextAreaElement | null;
}

const tools: readonly { mark: LineMark; words: string; keys: string; title: string }[] = [
  { mark: "quote", words: "Quote", keys: "Alt+Q", title: "Their own words" },
  { mark: "check", words: "To do", keys: "Alt+T", title: "A box to tick" },
  {
    mark: "share",
    words: "↗ Share",
    keys: "Alt+S",
    title: "May leave Trellis, in a recap or on paper. All other lines are private",
  },
];

/** What a line can be made into; shown while its field is in use. */
export function NoteTools({ field }: NoteToolsProps) {
  return (
    <div class="note-tools" role="toolbar" aria-label="This line">
      {tools.map(({ mark, words, keys, title }) => (
        <button
          key={mark}
          type="button"
          aria-keyshortcuts={keys}
          title={`${title} (${keys})`}
          // The field keeps the focus, and with it the place of the caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const area = field();
            if (area) markLines(area, mark);
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

/** The mark of a key that was pressed in a note, or `null`. By the key's place, since Option types other letters on a Mac. */
export function markOfKey(event: KeyboardEvent): LineMark | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return null;
  return ({ KeyQ: "quote", KeyT: "check", KeyS: "share" } as const)[event.code] ?? null;
}
