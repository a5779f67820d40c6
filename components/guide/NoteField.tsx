import { effect } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NoteSlot } from "../../utils/domain/note";
import { moveCaret } from "./caret";
import { NoteNudge } from "./coach/NoteNudge";
import { useGuide, useView } from "./guide-context";
import { markLines } from "./line-mark";
import { markOfKey, NoteTools } from "./NoteTools";

interface NoteFieldProps {
  slot: NoteSlot;
  /** Begins with "Notes". */
  label: string;
  placeholder: string;
  size?: "line" | "normal" | "large";
}

/** The text field of one note. The field holds the text itself, so that no render disturbs the caret or a composition. */
export function NoteField({ slot, label, placeholder, size = "normal" }: NoteFieldProps) {
  const { notes } = useGuide();
  const view = useView();
  const editor = notes.editor(view, slot);
  const field = useRef<HTMLTextAreaElement>(null);
  const [typing, setTyping] = useState<number | null>(null);

  useLayoutEffect(() => {
    if (document.activeElement === field.current) notes.focused.value = editor;
    const stop = effect(() => {
      if (field.current) replaceText(field.current, editor.text.value);
    });
    return () => {
      stop();
      if (notes.focused.peek() === editor) notes.focused.value = null;
      editor.compose(false);
      editor.flush();
    };
  }, [editor]);

  /** Which line has the caret. */
  const placeCaret = (area: HTMLTextAreaElement) =>
    setTyping(area.value.slice(0, area.selectionStart).split("\n").length - 1);

  return (
    <div class="note">
      <textarea
        ref={field}
        class={`note-field note-field-${size}`}
        aria-label={label}
        placeholder={placeholder}
        dir="auto"
        autocomplete="off"
        spellcheck={view.settings.spellcheck}
        onInput={(event) => {
          editor.edit(event.currentTarget.value);
          placeCaret(event.currentTarget);
        }}
        onKeyDown={(event) => {
          const mark = markOfKey(event);
          if (mark === null) return;
          event.preventDefault();
          // Live listens to some of these keys, too, for when the focus is elsewhere.
          event.stopPropagation();
          markLines(event.currentTarget, mark);
        }}
        onCompositionStart={() => editor.compose(true)}
        onCompositionEnd={() => editor.compose(false)}
        onFocus={(event) => {
          notes.focused.value = editor;
          placeCaret(event.currentTarget);
        }}
        onBlur={() => {
          if (notes.focused.peek() === editor) notes.focused.value = null;
          editor.flush();
          setTyping(null);
        }}
      />
      <NoteTools field={() => field.current} />
      <NoteNudge editor={editor} typing={typing} />
    </div>
  );
}

function replaceText(field: HTMLTextAreaElement, text: string): void {
  const before = field.value;
  if (before === text) return;
  const { selectionStart, selectionEnd } = field;
  field.value = text;
  if (document.activeElement !== field) return;
  field.setSelectionRange(moveCaret(before, text, selectionStart), moveCaret(before, text, selectionEnd));
}
