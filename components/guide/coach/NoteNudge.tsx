import { undismissed } from "../../../utils/domain/advice";
import { Button } from "../../ui/Button";
import { useGuide, useView } from "../guide-context";
import type { NoteEditor } from "../note-editor";
import { useSettled } from "../use-settled";
import { AdviceLine } from "./AdviceLine";
import { useLineAdvice } from "./use-line-advice";

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
  const lines = text === editor.text.value ? editor.linesNow() : [];
  const all = useLineAdvice(lines.filter((_line, at) => at !== typing));
  const [advice] = undismissed(all, settings.dismissedAdvice);
  const at = lines.findIndex(({ id }) => advice?.id.endsWith(`/${id}`));

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
