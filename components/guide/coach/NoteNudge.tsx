import { useMemo } from "preact/hooks";
import { type Advice, undismissed } from "../../../utils/coach/advice";
import { loadPersonal } from "../../../utils/coach/language/languages";
import { adviseOnLine } from "../../../utils/coach/line-advice";
import type { Line } from "../../../utils/domain/note";
import { Button } from "../../ui/Button";
import { useGuide, useView } from "../guide-context";
import type { NoteEditor } from "../note-editor";
import { useSettled } from "../use-settled";
import { AdviceLine } from "./AdviceLine";
import { useLists } from "./use-lists";

interface NoteNudgeProps {
  editor: NoteEditor;
  /** The line with the caret, from 0, which is not finished yet; `null` while nobody types here. */
  typing: number | null;
}

/**
 * Asks about the first finished line that may be about somebody's private life. The line stays unless the user takes
 * it out; keeping it is one click, and is not asked again.
 */
export function NoteNudge({ editor, typing }: NoteNudgeProps) {
  const store = useGuide();
  const { settings } = useView();
  const text = useSettled(editor.text.value);
  const lists = useLists(loadPersonal, text !== "");
  // Lines that did not change are the same objects: in a long note only the new ones are read.
  const read = useMemo(() => new WeakMap<Line, Advice[]>(), [lists]);
  if (text !== editor.text.value) return <AdviceLine advice={undefined} />;

  const lines = editor.linesNow();
  const all = lines.flatMap((line, at) => (at === typing ? [] : adviceOf(line)));
  const [advice] = undismissed(all, settings.dismissedAdvice);
  const at = lines.findIndex(({ id }) => advice?.id.endsWith(`/${id}`));

  function adviceOf(line: Line): Advice[] {
    const known = read.get(line) ?? lists.flatMap((signs) => adviseOnLine(line, signs));
    read.set(line, known);
    return known;
  }

  function takeOut() {
    const before = editor.text.peek();
    editor.edit(before.split("\n").toSpliced(at, 1).join("\n"));
    editor.flush();
    store.say("Line taken out", () => {
      editor.edit(before);
      editor.flush();
    });
  }

  return (
    <AdviceLine advice={advice} quoted={advice?.words.join(" ")}>
      <Button onClick={() => advice && void store.change("advice.dismiss", { adviceId: advice.id })}>Keep it</Button>
      <Button look="quiet" onClick={takeOut}>
        Take it out
      </Button>
    </AdviceLine>
  );
}
