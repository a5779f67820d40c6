import type { LineVersions } from "../../../utils/domain/line-versions";
import { linesToText } from "../../../utils/domain/note-lines";
import { Button } from "../../ui/Button";
import { useGuide } from "../guide-context";
import type { NoteEditor } from "../note-editor";

/** Lines that were changed in two places at once. All versions stand in the note; the user keeps one, or each. */
export function NoteVersions({ editor }: { editor: NoteEditor }) {
  const [versions] = editor.versions.value;
  return <div aria-live="polite">{versions && <OneLine editor={editor} versions={versions} />}</div>;
}

function OneLine({ editor, versions }: { editor: NoteEditor; versions: LineVersions }) {
  const { say } = useGuide();

  function keep(kept: number) {
    const others = versions.filter(({ index }) => index !== kept);
    write((lines) => lines.filter((_, at) => !others.some(({ index }) => index === at)));
    // Put back line by line: what was typed meanwhile stays.
    say("The other version is taken out", () =>
      write((lines) => others.reduce((all, { index, line }) => all.toSpliced(index, 0, linesToText([line])), lines)),
    );
  }

  function write(change: (lines: string[]) => string[]) {
    editor.edit(change(editor.text.peek().split("\n")).join("\n"));
    editor.flush();
  }

  return (
    <fieldset class="note-versions" aria-label="Changed in two places">
      <p>This line was changed in two places at once. Both versions are kept.</p>
      <ul>
        {versions.map(({ index, line }) => (
          <li key={line.id}>
            <span class="clamp" dir="auto">
              {linesToText([{ ...line, shareable: false }])}
            </span>
            <Button onClick={() => keep(index)}>Keep this</Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => editor.keepAll(versions)}>
        Keep all as lines of their own
      </Button>
    </fieldset>
  );
}
