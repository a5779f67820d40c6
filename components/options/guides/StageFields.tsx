import { ArrowDown, ArrowUp, Trash2 } from "lucide";
import { IconButton } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { usePage } from "../page/page-context";
import { minutesProblem, mostPromptWords, type StageDraft } from "./guide-draft";

interface StageFieldsProps {
  stage: StageDraft;
  /** From 1. */
  place: number;
  count: number;
  onChange: (stage: StageDraft) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

export function StageFields({ stage, place, count, onChange, onMove, onRemove }: StageFieldsProps) {
  const { spellcheck } = usePage();
  const named = stage.name.trim() || `stage ${place}`;
  const isLong = stage.prompt.trim().split(/\s+/).length > mostPromptWords;
  return (
    <fieldset class="stage-form">
      <legend class="stage-form-head">
        <span>Stage {place}</span>
      </legend>
      <div class="stage-form-moves">
        <IconButton shape={ArrowUp} label={`Earlier: ${named}`} disabled={place === 1} onClick={() => onMove(-1)} />
        <IconButton shape={ArrowDown} label={`Later: ${named}`} disabled={place === count} onClick={() => onMove(1)} />
        <IconButton shape={Trash2} label={`Take away: ${named}`} disabled={count === 1} onClick={onRemove} />
      </div>
      <div class="stage-form-name">
        <Field
          label={`Name of stage ${place}`}
          maxLength={80}
          value={stage.name}
          onInput={(name) => onChange({ ...stage, name })}
        />
        <Field
          label={`Minutes of stage ${place}, in an hour`}
          type="number"
          min={1}
          max={180}
          value={stage.minutes}
          problem={minutesProblem(stage.minutes) || undefined}
          onInput={(minutes) => onChange({ ...stage, minutes })}
        />
      </div>
      <details class="folded">
        <summary>What it is for, and what to say</summary>
        <div class="form">
          <Field
            label={`Purpose of stage ${place}`}
            maxLength={500}
            spellcheck={spellcheck}
            value={stage.purpose}
            onInput={(purpose) => onChange({ ...stage, purpose })}
          />
          <Field
            label={`Said or glanced at in stage ${place}`}
            maxLength={500}
            spellcheck={spellcheck}
            value={stage.prompt}
            hint={
              isLong ? `Live shows it large: ${mostPromptWords} words or fewer can be read at a glance.` : undefined
            }
            onInput={(prompt) => onChange({ ...stage, prompt })}
          />
          <Field
            label={`Listen for, in stage ${place}`}
            maxLength={500}
            spellcheck={spellcheck}
            value={stage.listenFor}
            onInput={(listenFor) => onChange({ ...stage, listenFor })}
          />
        </div>
      </details>
    </fieldset>
  );
}
