import { EllipsisVertical } from "lucide";
import { useRef, useState } from "preact/hooks";
import { guideOf } from "../../../utils/coach/guides";
import { addStage, offeredStageMinutes, stageFrom } from "../../../utils/domain/agenda-edit";
import { type Energiser, type SinceAnswer, sinceAnswers } from "../../../utils/domain/goal";
import { dayName } from "../../../utils/domain/relative-time";
import { Button } from "../../ui/Button";
import { Choice } from "../../ui/Choice";
import { LineField } from "../../ui/Field";
import { Menu, MenuItem } from "../../ui/Menu";
import { Tag } from "../../ui/Tag";
import { GoalForm } from "../goals/GoalForm";
import { useGuide, useView } from "../guide-context";
import { useFormFocus } from "../use-form-focus";
import { useUnsentText } from "../use-unsent-text";

/** Moments that excited them or made them proud. */
export function EnergiserList({ energisers }: { energisers: readonly Energiser[] }) {
  return (
    <ul class="rows" aria-label="More of this">
      {energisers.map((energiser) => (
        <li key={energiser.id}>
          <EnergiserRow energiser={energiser} />
        </li>
      ))}
    </ul>
  );
}

function EnergiserRow({ energiser }: { energiser: Energiser }) {
  const { id, text, on } = energiser;
  const store = useGuide();
  const { conversation, today } = useView();
  const [isGoal, setIsGoal] = useState(false);

  async function remove() {
    if (!(await store.change("energiser.delete", { energiserId: id, deleted: true }))) return;
    store.say("Moment deleted", () => void store.change("energiser.delete", { energiserId: id, deleted: false }));
  }

  async function putOnAgenda() {
    const name = text.slice(0, 80).trim();
    const words = { name, purpose: text.slice(0, 500), prompt: "What would give you more of this?" };
    const stage = stageFrom({ ...words, listenFor: "", minutes: offeredStageMinutes }, store.newId());
    const before = [...guideOf(conversation).stages];
    if (!(await store.change("agenda.set", { stages: addStage(before, stage) }))) return;
    store.say("It stands on the agenda", () => void store.change("agenda.set", { stages: before }));
  }

  return (
    <>
      <div class="row">
        <div class="row-main">
          <p class="clamp-4" dir="auto" title={text}>
            {text}
          </p>
          <p class="row-meta">
            <Tag tone="good">more of this</Tag>
            <span>{dayName(on, today)}</span>
          </p>
        </div>
        <Menu shape={EllipsisVertical} label={`More for: ${text}`}>
          <MenuItem onSelect={() => setIsGoal(true)}>Make it a goal</MenuItem>
          <MenuItem onSelect={() => void putOnAgenda()}>Put it on the agenda</MenuItem>
          <MenuItem onSelect={() => void remove()}>Delete</MenuItem>
        </Menu>
      </div>
      <SinceThen energiser={energiser} />
      {isGoal && <GoalForm start={text} onDone={() => setIsGoal(false)} />}
    </>
  );
}

const sinceWords: Record<SinceAnswer, string> = { more: "More of it", same: "As before", less: "Less of it" };

/** At the next career conversation each moment comes back: is there more of it, the same, or less? */
function SinceThen({ energiser }: { energiser: Energiser }) {
  const store = useGuide();
  const { conversation } = useView();
  const { id, conversationId, since, sinceIn } = energiser;
  if (conversation.kind !== "career" || conversationId === conversation.id) return null;
  return (
    <Choice
      label="Since then"
      value={sinceIn === conversation.id ? since : null}
      options={sinceAnswers.map((answer) => [answer, sinceWords[answer]] as const)}
      onChange={(answer) => void store.change("energiser.since", { energiserId: id, since: answer })}
    />
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
