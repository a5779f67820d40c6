import { useEffect, useRef, useState } from "preact/hooks";
import type { Direction } from "../../../../utils/domain/goal";
import { dayName } from "../../../../utils/domain/relative-time";
import type { PlainDate } from "../../../../utils/domain/values";
import { Button } from "../../../ui/Button";
import { LineField } from "../../../ui/Field";
import { usePage } from "../../page/page-context";
import { useFocusBack } from "../../page/use-focus-back";

export type SetDirection = (text: string, none: boolean) => Promise<boolean>;

interface DirectionCardProps {
  direction: Direction | null;
  /** Whether no goal leads to it. */
  lonely: boolean;
  today: PlainDate;
  onSet: SetDirection;
}

/** Where the person is heading, at the top of the ladder. Having no answer is an answer. */
export function DirectionCard({ direction, lonely, today, onSet }: DirectionCardProps) {
  const [editing, setEditing] = useState(false);
  const button = useFocusBack<HTMLButtonElement>(editing);
  const words = direction === null ? "rung-card rung-unknown" : "rung-card rung-direction";
  return (
    <div class={words} data-rung="direction">
      {!editing && <p dir="auto">{directionWords(direction)}</p>}
      {direction && !direction.none && <p class="quiet">as of {dayName(direction.editedAt.slice(0, 10), today)}</p>}
      {lonely && <p class="rung-missing">nothing leads here yet</p>}
      {editing ? (
        <DirectionForm direction={direction} onSet={onSet} onDone={() => setEditing(false)} />
      ) : (
        <div class="rung-foot">
          <Button ref={button} onClick={() => setEditing(true)}>
            {direction === null ? "Set" : "Change"}
            <span class="visually-hidden"> direction</span>
          </Button>
        </div>
      )}
    </div>
  );
}

interface DirectionFormProps {
  direction: Direction | null;
  onSet: SetDirection;
  onDone: () => void;
}

function DirectionForm({ direction, onSet, onDone }: DirectionFormProps) {
  const { spellcheck } = usePage();
  const [text, setText] = useState(direction?.text ?? "");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const set = (none: boolean) => void onSet(none ? "" : text.trim(), none).then((stored) => stored && onDone());
  return (
    <form
      class="form link-form"
      aria-label="Direction"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") set(false);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <LineField
        ref={field}
        label="Direction"
        hideLabel
        placeholder="A theme or a picture, in their words"
        value={text}
        spellcheck={spellcheck}
        onInput={setText}
      />
      <div class="form-actions">
        <Button onClick={onDone}>Cancel</Button>
        <Button onClick={() => set(true)}>None for now</Button>
        <Button look="filled" type="submit" disabled={text.trim() === ""}>
          Set
        </Button>
      </div>
    </form>
  );
}

function directionWords(direction: Direction | null): string {
  if (direction === null) return "Not talked about yet";
  return direction.none ? "None for now, and that is a full answer" : direction.text;
}
