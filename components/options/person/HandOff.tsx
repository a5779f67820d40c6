import { useId, useState } from "preact/hooks";
import { handOffOf, handOffText } from "../../../utils/domain/hand-off";
import type { PersonPage } from "../../../utils/domain/person-page";
import type { ShareableLine } from "../../../utils/domain/share";
import type { PlainDate } from "../../../utils/domain/values";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { CopyButton } from "../../ui/CopyButton";
import { downloadText } from "../../ui/download";

/** For a new manager: what the person has seen and agreed on. Every line is shown, and can be taken out. */
export function HandOff({ page, today }: { page: PersonPage; today: PlainDate }) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const { person } = page;
  const parts = handOffOf(page, today);
  const text = () => handOffText(person.name, parts, leftOut);

  function toggle(key: string) {
    const next = new Set(leftOut);
    if (!next.delete(key)) next.add(key);
    setLeftOut(next);
  }

  return (
    <details class="folded hand-off">
      <summary>Hand over to a new manager</summary>
      <div class="card">
        <p class="quiet">
          What the two of you agreed on, and lines that you marked as shareable. Your private notes are not among it. Go
          through it with <bdi>{person.name}</bdi> first.
        </p>
        {parts.length === 0 && <p>There is nothing to hand over yet.</p>}
        {parts.map(({ heading, lines }) => (
          <fieldset key={heading} class="hand-off-part">
            <legend>{heading}</legend>
            {lines.map(({ key, line }) => (
              <HandOffLine key={key} line={line} checked={!leftOut.has(key)} onChange={() => toggle(key)} />
            ))}
          </fieldset>
        ))}
        {parts.length > 0 && (
          <div class="form-actions">
            <Button onClick={() => downloadText("hand-off.txt", text().plain, "text/plain")}>
              Save as a text file
            </Button>
            <CopyButton words="Copy" text={text} />
          </div>
        )}
      </div>
    </details>
  );
}

function HandOffLine({ line, checked, onChange }: { line: ShareableLine; checked: boolean; onChange: () => void }) {
  const boxId = useId();
  return (
    <label class="hand-off-line" for={boxId}>
      <Checkbox id={boxId} checked={checked} onChange={onChange} />
      <span dir="auto">{line.text}</span>
    </label>
  );
}
