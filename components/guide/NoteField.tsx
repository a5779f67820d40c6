import { effect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { NoteSlot } from "../../utils/domain/note";
import { moveCaret } from "./caret";
import { useGuide, useView } from "./guide-context";

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

  return (
    <textarea
      ref={field}
      class={`note-field note-field-${size}`}
      aria-label={label}
      placeholder={placeholder}
      dir="auto"
      autocomplete="off"
      spellcheck={view.settings.spellcheck}
      onInput={(event) => editor.edit(event.currentTarget.value)}
      onCompositionStart={() => editor.compose(true)}
      onCompositionEnd={() => editor.compose(false)}
      onFocus={() => {
        notes.focused.value = editor;
      }}
      onBlur={() => {
        if (notes.focused.peek() === editor) notes.focused.value = null;
        editor.flush();
      }}
    />
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
