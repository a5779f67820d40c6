import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NoteSlot } from "../../utils/domain/note";
import { NoteNudge } from "./coach/NoteNudge";
import { useGuide, useView } from "./guide-context";
import { LineForm } from "./note/LineForm";
import { isEdit, type LineAction, type Made } from "./note/line-actions";
import { NoteTools } from "./note/NoteTools";
import { NoteVersions } from "./note/NoteVersions";
import { onNoteKey } from "./note/note-keys";
import { SlashMenu } from "./note/SlashMenu";
import { Surface } from "./note/surface";
import { listen } from "./note/typing";
import { useSlash } from "./note/use-slash";

interface NoteFieldProps {
  slot: NoteSlot;
  /** Begins with "Notes". */
  label: string;
  placeholder: string;
  size?: "line" | "normal" | "large";
  /** Handed the place where it is typed, for buttons that stand elsewhere. */
  surface?: RefObject<Surface | null>;
  /** Makes a promise or a goal from a line where the screen has a form for it; else one opens below the note. */
  onMake?: (made: Made) => void;
}

/** One note: where it is typed, and what can be made of its lines. */
export function NoteField({ slot, label, placeholder, size = "normal", surface: handle, onMake }: NoteFieldProps) {
  const { notes, say } = useGuide();
  const view = useView();
  const editor = notes.editor(view, slot);
  const root = useRef<HTMLDivElement>(null);
  const own = useRef<Surface | null>(null);
  const surface = handle ?? own;
  const [line, setLine] = useState<number | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  // Its tools are drawn for a note that is used: a guide has many notes.
  const [isUsed, setUsed] = useState(false);
  const slash = useSlash();
  const latestSlash = useRef(slash);
  latestSlash.current = slash;

  function take() {
    notes.focused.value = editor;
    setUsed(true);
  }

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const here = new Surface(element, {
      edited(text) {
        editor.edit(text);
        latestSlash.current.look(here, true);
      },
      moved(index) {
        setLine(index);
        latestSlash.current.look(here, false);
      },
    });
    surface.current = here;
    if (document.activeElement === element) take();
    const stops = [
      effect(() => here.show(editor.text.value)),
      effect(() => {
        const all = editor.versions.value.flatMap((versions) => versions.map(({ index }) => index));
        here.showVersions(new Set(all));
      }),
      listen(element, here, {
        composing: (composing) => editor.compose(composing),
        tooLong: () => say("That is too long for a note. Paste it in parts."),
      }),
      () => here.stop(),
    ];
    return () => {
      for (const stop of stops) stop();
      if (notes.focused.peek() === editor) notes.focused.value = null;
      editor.compose(false);
      editor.flush();
    };
  }, [editor]);

  function choose(action: LineAction) {
    const here = surface.current;
    if (!here) return;
    if (slash.isOpen) slash.takeOut(here);
    const result = action.act(here.edit);
    if (isEdit(result)) here.apply(result);
    else (onMake ?? setMade)(result);
  }

  return (
    <>
      <div class="note">
        {/* biome-ignore lint/a11y/useSemanticElements: a textarea shows no bold word, no box to tick, no private line. */}
        <div
          ref={root}
          class={`note-field note-field-${size}`}
          role="textbox"
          aria-multiline="true"
          aria-label={label}
          aria-placeholder={placeholder}
          data-placeholder={placeholder}
          aria-controls={slash.isOpen ? slash.listId : undefined}
          aria-activedescendant={slash.isOpen ? slash.optionId(slash.index) : undefined}
          contentEditable
          tabIndex={0}
          spellcheck={view.settings.spellcheck}
          translate={false}
          onKeyDown={(event) => {
            if (surface.current) onNoteKey(event, surface.current, slash, choose);
          }}
          onFocus={take}
          onBlur={() => {
            if (notes.focused.peek() === editor) notes.focused.value = null;
            editor.flush();
            setLine(null);
            slash.close();
          }}
        />
        {slash.isOpen && <SlashMenu slash={slash} onChoose={choose} />}
        {isUsed && <NoteTools onChoose={choose} />}
        <NoteVersions editor={editor} />
        <NoteNudge editor={editor} typing={line} />
      </div>
      {made && <LineForm made={made} onDone={() => setMade(null)} />}
    </>
  );
}
