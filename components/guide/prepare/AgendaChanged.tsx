import { useRef, useState } from "preact/hooks";
import { guideOf } from "../../../utils/coach/guides";
import { Button } from "../../ui/Button";
import { LineField } from "../../ui/Field";
import { useGuide, useView } from "../guide-context";
import { useFormFocus } from "../use-form-focus";
import { useUnsentText } from "../use-unsent-text";

/** The stages were changed here: they can be kept for other conversations, or put back. */
export function AgendaChanged() {
  const store = useGuide();
  const { conversation } = useView();
  const [keeping, setKeeping] = useState(false);
  if (!conversation.agenda?.changed || conversation.state !== "planned") return null;
  if (keeping) return <KeepForm onDone={() => setKeeping(false)} />;
  return (
    <div class="agenda-changed">
      <span class="faint">Changed here</span>
      <Button look="quiet" onClick={() => void store.change("agenda.set", { stages: null })}>
        Put back
      </Button>
      <Button onClick={() => setKeeping(true)}>Keep as my guide</Button>
    </div>
  );
}

function KeepForm({ onDone }: { onDone: () => void }) {
  const store = useGuide();
  const { conversation } = useView();
  const suggested = `My ${guideOf(conversation).name.toLowerCase()}`;
  const [name, setName] = useState(suggested);
  const field = useRef<HTMLTextAreaElement>(null);
  useUnsentText(name === suggested ? "" : name);
  useFormFocus(field);

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (name.trim() === "" || !(await store.change("agenda.keep", { name: name.trim() }))) return;
    store.say("Kept: you find it in the list of conversations, and under Guides.");
    onDone();
  }

  return (
    <form class="form" aria-label="Keep as my guide" onSubmit={(event) => void onSubmit(event)}>
      <LineField ref={field} label="Name of your guide" maxLength={80} value={name} onInput={setName} />
      <div class="form-actions">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button look="filled" type="submit" disabled={name.trim() === ""}>
          Keep
        </Button>
      </div>
    </form>
  );
}
