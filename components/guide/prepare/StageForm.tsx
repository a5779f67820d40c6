import { useRef, useState } from "preact/hooks";
import { guideOf } from "../../../utils/coach/guides";
import { addStage, offeredStageMinutes, stageFrom } from "../../../utils/domain/agenda-edit";
import { Button } from "../../ui/Button";
import { Field, LineField } from "../../ui/Field";
import { useGuide, useView } from "../guide-context";
import { useFormFocus } from "../use-form-focus";
import { useUnsentText } from "../use-unsent-text";

const mostMinutes = 180;

/** One more stage, for this conversation. */
export function StageForm({ onDone }: { onDone: () => void }) {
  const store = useGuide();
  const { conversation } = useView();
  const [name, setName] = useState("");
  const [minutes, setMinutes] = useState(`${offeredStageMinutes}`);
  const field = useRef<HTMLTextAreaElement>(null);
  useUnsentText(name);
  useFormFocus(field);
  const value = Number(minutes);
  const valid = Number.isInteger(value) && value >= 1 && value <= mostMinutes;

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (name.trim() === "" || !valid) return;
    const words = { name: name.trim(), purpose: "", prompt: name.trim(), listenFor: "", minutes: value };
    const stages = addStage(guideOf(conversation).stages, stageFrom(words, store.newId()));
    if (await store.change("agenda.set", { stages })) onDone();
  }

  return (
    <form class="form" aria-label="New stage" onSubmit={(event) => void onSubmit(event)}>
      <LineField
        ref={field}
        label="What is this stage for?"
        placeholder="Handover of the night shift"
        maxLength={80}
        value={name}
        onInput={setName}
      />
      <Field
        label="Minutes, in an hour"
        type="number"
        min={1}
        max={mostMinutes}
        value={minutes}
        onInput={setMinutes}
        problem={valid ? undefined : `Give whole minutes, from 1 to ${mostMinutes}.`}
        hint="The other stages make room; it all adds up to the length of the conversation."
      />
      <div class="form-actions">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button look="filled" type="submit" disabled={name.trim() === "" || !valid}>
          Add
        </Button>
      </div>
    </form>
  );
}
