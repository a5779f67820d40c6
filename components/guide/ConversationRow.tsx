import { useState } from "preact/hooks";
import { guideOf, guides } from "../../utils/coach/guides";
import { askableLength } from "../../utils/domain/agenda";
import type { ConversationView } from "../../utils/domain/views";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { useGuide, useView } from "./guide-context";
import { whenWords } from "./words";

const shortest = 1;
const longest = 24 * 60;

/** The kind of this conversation, how long it is and when. */
export function ConversationRow() {
  const store = useGuide();
  const view = useView();
  const { conversation, today } = view;
  const [asking, setAsking] = useState(() => isLengthUnknown(view));
  return (
    <>
      <div class="head-row">
        <select
          class="kind-select"
          aria-label="Kind of conversation"
          value={guideOf(conversation).id}
          disabled={conversation.state !== "planned"}
          onChange={(event) => {
            void store.change("conversation.change", { change: { guideId: event.currentTarget.value } });
          }}
        >
          <GuideOptions />
        </select>
        <button type="button" class="head-length" title="Change the length" onClick={() => setAsking(!asking)}>
          {conversation.minutes} min
        </button>
        <span class="head-when">{whenWords(conversation.date, conversation.startsAt, today)}</span>
      </div>
      {asking && <LengthForm minutes={conversation.minutes} onDone={() => setAsking(false)} />}
    </>
  );
}

/** The built-in guides, the user's own, and the one that this conversation has if it is neither any more. */
function GuideOptions() {
  const { conversation, ownGuides } = useView();
  const own = ownGuides.map(({ id, name }) => ({ id, name }));
  const current = guideOf(conversation);
  if (![...guides, ...own].some(({ id }) => id === current.id)) own.push(current);
  return (
    <>
      {guides.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      {own.length > 0 && (
        <optgroup label="Your own">
          {own.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
}

/** Until the user has said it: what the calendar shows cannot be meant, and the offered length still stands. */
function isLengthUnknown({ conversation }: ConversationView): boolean {
  const shown = conversation.events.at(-1);
  if (!shown) return false;
  const { minutes, ask } = askableLength(shown.minutes, false);
  return ask && conversation.minutes === minutes;
}

function LengthForm({ minutes, onDone }: { minutes: number; onDone: () => void }) {
  const store = useGuide();
  const [text, setText] = useState(`${minutes}`);
  const value = Number(text);
  const valid = Number.isInteger(value) && value >= shortest && value <= longest;

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (!valid) return;
    if (value === minutes || (await store.change("conversation.change", { change: { minutes: value } }))) onDone();
  }

  return (
    <form class="length-form" onSubmit={(event) => void onSubmit(event)}>
      <Field
        label="How long is it? (minutes)"
        type="number"
        min={shortest}
        max={longest}
        value={text}
        onInput={setText}
        problem={valid ? undefined : `Give whole minutes, from ${shortest} to ${longest}.`}
      />
      <Button look="filled" type="submit" disabled={!valid}>
        Use this
      </Button>
    </form>
  );
}
