import { Trash2 } from "lucide";
import { useRef, useState } from "preact/hooks";
import type { Energiser } from "../../../utils/domain/goal";
import { dayName } from "../../../utils/domain/relative-time";
import { Button, IconButton } from "../../ui/Button";
import { LineField } from "../../ui/Field";
import { Tag } from "../../ui/Tag";
import { useGuide, useView } from "../guide-context";
import { useFormFocus } from "../use-form-focus";
import { useUnsentText } from "../use-unsent-text";

/** Moments that excited them or made them proud. */
export function EnergiserList({ energisers }: { energisers: readonly Energiser[] }) {
  const store = useGuide();
  const { today } = useView();

  async function remove(energiserId: string) {
    if (!(await store.change("energiser.delete", { energiserId, deleted: true }))) return;
    store.say("Moment deleted", () => void store.change("energiser.delete", { energiserId, deleted: false }));
  }

  return (
    <ul class="rows" aria-label="More of this">
      {energisers.map(({ id, text, on }) => (
        <li key={id} class="row">
          <div class="row-main">
            <p class="clamp-4" dir="auto" title={text}>
              {text}
            </p>
            <p class="row-meta">
              <Tag tone="good">more of this</Tag>
              <span>{dayName(on, today)}</span>
            </p>
          </div>
          <IconButton shape={Trash2} label={`Delete: ${text}`} onClick={() => void remove(id)} />
        </li>
      ))}
    </ul>
  );
}

/** Keeps a moment in the person's own words. */
export function EnergiserForm({ onDone }: { onDone: () => void }) {
  const store = useGuide();
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useUnsentText(text);
  useFormFocus(field);

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (text.trim() && (await store.change("energiser.add", { text }))) onDone();
  }

  return (
    <form class="form" onSubmit={(event) => void onSubmit(event)}>
      <LineField
        ref={field}
        label="A moment that excited them or made them proud"
        placeholder="In their words"
        value={text}
        onInput={setText}
      />
      <div class="form-actions">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button look="filled" type="submit" disabled={text.trim() === ""}>
          Keep
        </Button>
      </div>
    </form>
  );
}
