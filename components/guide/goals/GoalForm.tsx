import { useRef, useState } from "preact/hooks";
import type { GoalVerdict } from "../../../utils/domain/advice";
import type { Goal, Step } from "../../../utils/domain/goal";
import { Button } from "../../ui/Button";
import { LineField } from "../../ui/Field";
import { useAdvice } from "../coach/use-advice";
import { useGuide, useView } from "../guide-context";
import { useFormFocus } from "../use-form-focus";
import { useUnsentText } from "../use-unsent-text";
import { GoalDetails } from "./GoalDetails";
import { endsBeforeStart, fieldsOf, type GoalFields, partsIn, payloadOf } from "./goal-fields";
import { StepFields } from "./StepFields";
import { Verdict } from "./Verdict";

interface GoalFormProps {
  /** The one to change; without it a new one is made. */
  goal?: Goal;
  /** What a new one begins with. */
  start?: string;
  onDone: () => void;
}

/** A goal with the coach beside it. The coach says what it sees and offers another wording; the user decides. */
export function GoalForm({ goal, start = "", onDone }: GoalFormProps) {
  const store = useGuide();
  const { goals, today } = useView();
  const [fields, setFields] = useState(() =>
    goal ? fieldsOf(goal, today) : { ...fieldsOf(null, today), text: start },
  );
  const [place, setPlace] = useState({ goalId: "", after: "" });
  const field = useRef<HTMLTextAreaElement>(null);
  /** For whoever has waited: more may have been typed. */
  const latest = useRef(fields.text);
  latest.current = fields.text;
  useUnsentText(goal?.text === fields.text ? "" : fields.text);
  useFormFocus(field);

  const set = (change: Partial<GoalFields>) => setFields((before) => ({ ...before, ...change }));
  // What adds up over a year may well be done once; only what is kept week by week is looked at.
  const coached = fields.level === "benchmark" && fields.text !== goal?.text;
  const about = useAdvice(coached ? fields.text : "", (text) => store.advise("advice.goal", { text }));
  const advice = coached ? about.advice : null;
  const backwards = endsBeforeStart(fields);
  const others = goals.filter(({ id }) => id !== goal?.id);

  async function keep(text = fields.text, steps: Step[] = goal?.steps ?? []) {
    if (text.trim() === "" || backwards) return;
    const payload = payloadOf({ ...fields, text }, steps);
    const stored = goal
      ? await store.change("goal.change", { goalId: goal.id, change: payload })
      : await store.change("goal.add", { goal: { ...payload, level: fields.level } });
    if (stored) onDone();
  }

  async function keepAsStep() {
    const step = { id: crypto.randomUUID(), text: fields.text.trim(), done: false };
    const other = others.find(({ id }) => id === place.goalId);
    if (!other) return keep(place.after, [...(goal?.steps ?? []), step]);
    const change = { steps: [...other.steps, step] };
    if (await store.change("goal.change", { goalId: other.id, change })) onDone();
  }

  /** Puts another wording into the field, its first blank selected, ready to be filled in. */
  function use(text: string) {
    set({ text });
    queueMicrotask(() => {
      field.current?.focus();
      const blank = /_{2,}/.exec(text);
      if (blank) field.current?.setSelectionRange(blank.index, blank.index + blank[0].length);
    });
  }

  /** Enter before the coach has spoken waits for it; what the coach questions is decided by a button. */
  async function submit() {
    const { text } = fields;
    const said = about.text === text ? about.advice : null;
    const heard = coached && text.trim() !== "" ? (said ?? (await about.askNow(text))) : null;
    const stands = field.current !== null && latest.current === text;
    if (stands && !isQuestioned(heard?.verdict)) await keep();
  }

  return (
    <form
      class="form"
      aria-label={goal ? "Change a goal" : "New goal"}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <LineField
        ref={field}
        label={goal ? "Goal" : "New goal"}
        hideLabel
        placeholder="What will they do, and how often?"
        value={fields.text}
        onInput={(text) => set({ text })}
      />
      <Verdict advice={advice} text={about.text} filled={partsIn(fields)} />
      {advice?.verdict === "one-time" && <StepFields place={place} goals={others} onChange={setPlace} />}
      <details class="more" open={backwards || undefined}>
        <summary>More</summary>
        <GoalDetails fields={fields} goal={goal} onChange={set} />
      </details>
      <div class="form-actions">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        {isQuestioned(advice?.verdict) && (
          <Button disabled={backwards} onClick={() => void keep()}>
            Keep as it is
          </Button>
        )}
        {advice?.verdict === "vague" && advice.rewrites[0] && (
          <Button look="filled" onClick={() => use(advice.rewrites[0] ?? "")}>
            Use this
          </Button>
        )}
        {advice?.verdict === "one-time" && (
          <Button
            look="filled"
            disabled={place.goalId === "" && place.after.trim() === ""}
            onClick={() => void keepAsStep()}
          >
            Keep as a step
          </Button>
        )}
        {!isQuestioned(advice?.verdict) && (
          <Button look="filled" type="submit" disabled={fields.text.trim() === "" || backwards}>
            {goal ? "Change" : "Add goal"}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Whether the coach asks for a decision before the goal is kept. */
function isQuestioned(verdict: GoalVerdict | null | undefined): boolean {
  return verdict === "vague" || verdict === "one-time";
}
