import type { ComponentChildren, JSX, PartialInputHTMLAttributes, Ref } from "preact";
import { useId } from "preact/hooks";
import "./Field.css";

interface FieldProps {
  label: string;
  /** One line below the field: what it is for, or what is wrong with it. */
  hint?: ComponentChildren;
  /** What is wrong with what stands in the field, and what to do; said at once by assistive technology. */
  problem?: string;
  /** Keeps the label for assistive technology only. */
  hideLabel?: boolean;
}

type InputName = "placeholder" | "required" | "min" | "max" | "maxLength" | "onBlur" | "onKeyDown" | "spellcheck";
type Input = Pick<PartialInputHTMLAttributes<HTMLInputElement>, InputName> & {
  type?: "text" | "date" | "time" | "number" | "search" | "password";
  ref?: Ref<HTMLInputElement>;
};
type Area = Omit<JSX.IntrinsicElements["textarea"], "class" | "label" | "onInput" | "value">;

/**
 * A labelled line of text, or a date or number by `type`. The browser is told not to remember what is typed:
 * its session store would keep it otherwise.
 */
export function Field(props: FieldProps & Input & { value: string; onInput: (value: string) => void }) {
  const { label, hint, problem, hideLabel, onInput, ...rest } = props;
  // Preact's types allow a `type` only when it is known at this place.
  const attributes = rest as JSX.IntrinsicElements["input"];
  return (
    <Labelled label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      {(ids) => (
        <input
          class="field-input"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onInput(event.currentTarget.value)}
          {...ids}
          {...attributes}
        />
      )}
    </Labelled>
  );
}

/** A labelled text of several lines that grows with what is typed. */
export function AreaField(props: FieldProps & Area & { value: string; onInput: (value: string) => void }) {
  const { label, hint, problem, hideLabel, onInput, ...rest } = props;
  return (
    <Labelled label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      {(ids) => (
        <textarea
          class="field-input field-area"
          dir="auto"
          rows={1}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onInput(event.currentTarget.value)}
          {...ids}
          {...rest}
        />
      )}
    </Labelled>
  );
}

/** A labelled line of text that may be long: it wraps, and Enter sends its form. */
export function LineField(props: FieldProps & Area & { value: string; onInput: (value: string) => void }) {
  const { onInput, ...rest } = props;
  return <AreaField {...rest} onInput={(text) => onInput(text.replace(/\s*\n\s*/g, " "))} onKeyDown={sendOnEnter} />;
}

function sendOnEnter(event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }): void {
  // An input method ends its word with Enter, too.
  if (event.key !== "Enter" || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** A labelled choice of one. `options` are pairs of value and words. */
export function SelectField(
  props: FieldProps & {
    value: string;
    options: readonly (readonly [value: string, words: string])[];
    onChange: (value: string) => void;
  },
) {
  const { label, hint, problem, hideLabel, value, options, onChange } = props;
  return (
    <Labelled label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      {(ids) => (
        <select
          class="field-input field-select"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          {...ids}
        >
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface LabelledProps extends FieldProps {
  children: (attributes: {
    id: string;
    "aria-describedby": string | undefined;
    "aria-invalid": boolean | undefined;
  }) => ComponentChildren;
}

function Labelled({ label, hint, problem, hideLabel = false, children }: LabelledProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const described = [problem && problemId, hint !== undefined && hintId].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id} class={hideLabel ? "visually-hidden" : "field-label"}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": problem ? true : undefined,
      })}
      {problem && (
        <p class="field-problem" id={problemId} role="alert">
          {problem}
        </p>
      )}
      {hint !== undefined && (
        <p class="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
