import { useEffect, useRef, useState } from "preact/hooks";
import type { Goal } from "../../../../utils/domain/goal";
import { placesFor } from "../../../../utils/domain/ladder";
import { Button } from "../../../ui/Button";
import { LineField, SelectField } from "../../../ui/Field";
import { usePage } from "../../page/page-context";

export type LinkGoal = (goalId: string, leadsTo: string | null, because: string) => Promise<boolean>;

interface LinkFormProps {
  goal: Goal;
  goals: readonly Goal[];
  hasDirection: boolean;
  link: LinkGoal;
  onDone: () => void;
}

/** What a goal leads to, and why, in one sentence of the user's own. */
export function LinkForm({ goal, goals, hasDirection, link, onDone }: LinkFormProps) {
  const { spellcheck } = usePage();
  const [leadsTo, setLeadsTo] = useState(goal.leadsTo ?? "");
  const [because, setBecause] = useState(goal.leadsToBecause);
  const form = useRef<HTMLFormElement>(null);
  const options = [
    ["", "Nothing yet"] as const,
    ...placesFor(goal, goals).map(({ id, text }) => [id, text] as const),
    ...(hasDirection || goal.leadsTo === "direction" ? [["direction", "Where they are heading"] as const] : []),
  ];

  // What is missing is what one came for: the place, or the sentence about it.
  useEffect(() => {
    const missing = goal.leadsTo === null ? "select" : "textarea";
    form.current?.querySelector<HTMLElement>(missing)?.focus();
  }, [goal.leadsTo]);

  return (
    <form
      ref={form}
      class="form link-form"
      aria-label={`Link: ${goal.text}`}
      onSubmit={(event) => {
        event.preventDefault();
        void link(goal.id, leadsTo === "" ? null : leadsTo, leadsTo === "" ? "" : because.trim()).then(
          (linked) => linked && onDone(),
        );
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <SelectField
        label="Leads to"
        value={leadsTo}
        options={options}
        onChange={(chosen) => {
          setLeadsTo(chosen);
          // A sentence is about one link: about another one it may not be true.
          setBecause(chosen === goal.leadsTo ? goal.leadsToBecause : "");
        }}
      />
      {leadsTo !== "" && (
        <LineField
          label="Because"
          placeholder="One sentence, in your own words"
          value={because}
          maxLength={500}
          spellcheck={spellcheck}
          onInput={setBecause}
        />
      )}
      <div class="form-actions">
        <Button onClick={onDone}>Cancel</Button>
        <Button look="filled" type="submit">
          Save
        </Button>
      </div>
    </form>
  );
}
