import { useRef, useState } from "preact/hooks";
import { undismissed } from "../../../utils/domain/advice";
import { yearDoubt } from "../../../utils/domain/dates";
import type { Commitment, SupportKind } from "../../../utils/domain/promise";
import { Button } from "../../ui/Button";
import { Choice } from "../../ui/Choice";
import { Field, LineField } from "../../ui/Field";
import { AdviceLine } from "../coach/AdviceLine";
import { useAdvice } from "../coach/use-advice";
import { useGuide, useView } from "../guide-context";
import { useFormFocus } from "../use-form-focus";
import { useUnsentText } from "../use-unsent-text";
import { optionsOf, shortName, supportWords } from "../words";

interface PromiseFormProps {
  /** The one to change; without it a new one is made. */
  promise?: Commitment;
  /** Who makes a new one. */
  by?: Commitment["by"];
  /** Where the focus goes first. Default: the words. */
  first?: "text" | "due";
  /** What a new one begins with. */
  start?: string;
  onDone: () => void;
}

const promiseYears = 3;

/** Who will do what by when; for the user's own also what kind of help it is. */
export function PromiseForm({ promise, by: offeredBy = "me", start = "", first = "text", onDone }: PromiseFormProps) {
  const store = useGuide();
  const { person, today } = useView();
  const [by, setBy] = useState(promise?.by ?? offeredBy);
  const [text, setText] = useState(promise?.text ?? start);
  const [support, setSupport] = useState<SupportKind>(promise?.support ?? "support");
  const [due, setDue] = useState(promise?.due ?? "");
  const field = useRef<HTMLTextAreaElement>(null);
  useUnsentText(promise?.text === text ? "" : text);
  const dueField = useRef<HTMLInputElement>(null);
  useFormFocus(first === "due" ? dueField : field);

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (text.trim() === "") return;
    const fields = { text, support: by === "me" ? support : null, due: due || null };
    const stored = promise
      ? await store.change("promise.change", { promiseId: promise.id, change: fields })
      : await store.change("promise.add", { promise: { ...fields, by } });
    if (stored) onDone();
  }

  return (
    <form
      class="form"
      aria-label={promise ? "Change a promise" : "New promise"}
      onSubmit={(event) => void onSubmit(event)}
    >
      {!promise && (
        <Choice
          label="Whose promise"
          value={by}
          onChange={setBy}
          options={[
            ["me", "I will"],
            ["them", `${shortName(person.name)} will`],
          ]}
        />
      )}
      <LineField
        ref={field}
        label="Promise"
        hideLabel
        placeholder="What, in a few words"
        value={text}
        onInput={setText}
      />
      <PromiseAdvice by={by} text={text} promise={promise} />
      {by === "me" && (
        <Choice label="What kind of help" value={support} onChange={setSupport} options={optionsOf(supportWords)} />
      )}
      <Field
        ref={dueField}
        label="By (empty: by next time)"
        type="date"
        value={due}
        hint={yearDoubt(due, today, promiseYears)}
        onInput={setDue}
      />
      <div class="form-actions">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button look="filled" type="submit" disabled={text.trim() === ""}>
          {promise ? "Change" : "Add"}
        </Button>
      </div>
    </form>
  );
}

/** A promotion is rarely the user's alone to promise. */
function PromiseAdvice({ by, text, promise }: Pick<Commitment, "by" | "text"> & { promise?: Commitment }) {
  const store = useGuide();
  const { settings } = useView();
  const mine = by === "me" ? text : "";
  const about = useAdvice(mine, (text) => store.advise("advice.promise", { id: promise?.id ?? "new", text }));
  const [advice] = about.text === mine ? undismissed(about.advice ?? [], settings.dismissedAdvice) : [];
  return <AdviceLine advice={advice} passing={promise === undefined} />;
}
