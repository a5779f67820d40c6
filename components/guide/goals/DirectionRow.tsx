import { useRef, useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import { LineField } from "../../ui/Field";
import { useGuide, useView } from "../guide-context";
import { useFormFocus } from "../use-form-focus";
import { useUnsentText } from "../use-unsent-text";

/** Where the person wants to head. Having no answer is an answer. */
export function DirectionRow() {
  const { direction } = useView();
  const [editing, setEditing] = useState(false);
  const known = direction !== null && (direction.none || direction.text !== "");
  return (
    <>
      <div class="direction" hidden={editing}>
        <h3>Direction</h3>
        <p class={known ? "clamp-3" : "faint"} dir="auto" title={direction?.text}>
          {direction?.none ? "None for now" : direction?.text || "Not talked about yet"}
        </p>
        <Button look={known ? "quiet" : "plain"} onClick={() => setEditing(true)}>
          {known ? "Change" : "Set"}
          <span class="visually-hidden"> direction</span>
        </Button>
      </div>
      {editing && <DirectionForm onDone={() => setEditing(false)} />}
    </>
  );
}

function DirectionForm({ onDone }: { onDone: () => void }) {
  const store = useGuide();
  const { direction } = useView();
  const [text, setText] = useState(direction?.text ?? "");
  const field = useRef<HTMLTextAreaElement>(null);
  useUnsentText(text === direction?.text ? "" : text);
  useFormFocus(field);

  async function set(none: boolean) {
    if (await store.change("direction.set", { text: none ? "" : text.trim(), none })) onDone();
  }

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (text.trim()) void set(false);
  }

  return (
    <form class="form" onSubmit={onSubmit}>
      <LineField
        ref={field}
        label="Direction"
        placeholder="A theme or a picture, in their words"
        value={text}
        onInput={setText}
      />
      <div class="form-actions">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button onClick={() => void set(true)}>None for now</Button>
        <Button look="filled" type="submit" disabled={text.trim() === ""}>
          Set
        </Button>
      </div>
    </form>
  );
}
