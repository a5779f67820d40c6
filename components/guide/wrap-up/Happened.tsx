import { useId, useState } from "preact/hooks";
import { yearDoubt } from "../../../utils/domain/dates";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Field } from "../../ui/Field";
import { Section } from "../../ui/Section";
import { useGuide, useView } from "../guide-context";

const talkYears = 2;

/** Whether the conversation took place. Left unanswered it never counts as held. */
export function Happened() {
  const store = useGuide();
  const { conversation, promises, today } = useView();
  const [on, setOn] = useState(conversation.date > today ? today : conversation.date);
  const [noPromise, setNoPromise] = useState(false);
  const [moving, setMoving] = useState(false);
  const noPromiseId = useId();

  const promised = promises.some(({ by, conversationId }) => by === "me" && conversationId === conversation.id);
  const asksPromise = conversation.kind === "career" && !promised;
  const future = on > today;
  const ready = on !== "" && !future && (!asksPromise || noPromise);

  return (
    <Section title="Did it happen?">
      <div class="card card-rows">
        <div class="form">
          <Field
            label="On"
            type="date"
            max={today}
            value={on}
            hint={yearDoubt(on, today, talkYears)}
            onInput={setOn}
            problem={future ? "That day is still to come." : undefined}
          />
          {asksPromise && (
            <div class="ask-promise">
              <p>A career conversation closes with something you will do for them.</p>
              <label class="step" for={noPromiseId}>
                <Checkbox id={noPromiseId} checked={noPromise} onChange={setNoPromise} />
                <span>None, on purpose</span>
              </label>
            </div>
          )}
          <div class="form-actions">
            <Button look="quiet" onClick={() => void store.change("conversation.skip", {})}>
              Skipped
            </Button>
            <Button look="quiet" aria-expanded={moving} onClick={() => setMoving(!moving)}>
              Moved
            </Button>
            <Button
              look="filled"
              disabled={!ready}
              onClick={() =>
                void store.change("conversation.hold", { on, noPromiseOnPurpose: asksPromise && noPromise })
              }
            >
              Held
            </Button>
          </div>
          {moving && <MovedForm onDone={() => setMoving(false)} />}
        </div>
      </div>
    </Section>
  );
}

/** It takes place on another day: everything that was prepared goes along. */
function MovedForm({ onDone }: { onDone: () => void }) {
  const store = useGuide();
  const { today } = useView();
  const [on, setOn] = useState("");
  const past = on !== "" && on < today;

  async function move() {
    if (!(await store.change("conversation.move", { on }))) return;
    store.say("Moved, with all that is in it. Move the event in your calendar, too.");
    onDone();
  }

  return (
    <div class="form">
      <Field
        label="Moved to"
        type="date"
        min={today}
        value={on}
        hint={yearDoubt(on, today, talkYears)}
        onInput={setOn}
        problem={past ? "That day is over. If it took place, choose Held." : undefined}
      />
      <div class="form-actions">
        <Button disabled={on === "" || past} onClick={() => void move()}>
          Move it
        </Button>
      </div>
    </div>
  );
}
