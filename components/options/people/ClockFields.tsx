import { useId } from "preact/hooks";
import { yearDoubt } from "../../../utils/domain/dates";
import type { Person, RoughAnswer } from "../../../utils/domain/person";
import { dayName } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { type DraftProblems, type PersonDraft, usualMonths } from "../../people/person-draft";
import { Checkbox } from "../../ui/Checkbox";
import { Field, SelectField } from "../../ui/Field";
import { usePage } from "../page/page-context";
import { roughOptions, roughQuestion } from "./words";

interface ClockFieldsProps {
  draft: PersonDraft;
  set: (change: Partial<PersonDraft>) => void;
  problems: DraftProblems;
  lastCareer: Person["lastCareer"];
  today: PlainDate;
}

const everyOptions = [
  ...usualMonths.map((months) => [months, `Every ${months} months`] as const),
  ["own", "Every … months"],
  ["none", "No clock"],
] as const;

const pauseYears = 5;

/** How often a career conversation is due, when it was last held, and whether the clock rests. */
export function ClockFields({ draft, set, problems, lastCareer, today }: ClockFieldsProps) {
  const { spellcheck } = usePage();
  const pauseId = useId();
  return (
    <fieldset class="form-part">
      <legend>Career conversations</legend>
      <div class="form-grid">
        <SelectField
          label="How often"
          options={everyOptions}
          value={draft.every}
          onChange={(every) => set({ every })}
        />
        {draft.every === "own" && (
          <Field
            type="number"
            label="Months between them"
            min={1}
            max={60}
            value={draft.ownMonths}
            problem={problems.ownMonths}
            onInput={(ownMonths) => set({ ownMonths })}
          />
        )}
        {draft.every !== "none" &&
          (lastCareer ? (
            <p class="form-fact">
              <span>Last one</span>
              {dayName(lastCareer.on, today)}
            </p>
          ) : (
            <SelectField
              label={roughQuestion}
              hint="Roughly is enough. It is shown as “about”."
              options={[["", "Not answered"], ...roughOptions]}
              value={draft.rough}
              onChange={(rough) => set({ rough: rough as RoughAnswer | "" })}
            />
          ))}
      </div>
      {draft.every !== "none" && (
        <div class="form-check">
          <Checkbox id={pauseId} checked={draft.paused} onChange={(paused) => set({ paused })} />
          <label for={pauseId}>Pause, for leave or another good reason</label>
        </div>
      )}
      {draft.every !== "none" && draft.paused && (
        <div class="form-grid">
          <Field
            label="Reason"
            spellcheck={spellcheck}
            value={draft.pauseReason}
            onInput={(pauseReason) => set({ pauseReason })}
          />
          <Field
            type="date"
            label="Until"
            hint={yearDoubt(draft.pauseUntil, today, pauseYears) || "Empty: until you end it."}
            value={draft.pauseUntil}
            onInput={(pauseUntil) => set({ pauseUntil })}
          />
        </div>
      )}
    </fieldset>
  );
}
