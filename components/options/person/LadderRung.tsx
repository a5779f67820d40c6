import { useState } from "preact/hooks";
import type { Goal } from "../../../utils/domain/goal";
import { placesFor, type Rung } from "../../../utils/domain/ladder";
import { Button } from "../../ui/Button";
import { LineField, SelectField } from "../../ui/Field";
import { Tag } from "../../ui/Tag";
import { usePage } from "../page/page-context";
import { useFocusBack } from "../page/use-focus-back";

interface LadderRungProps {
  rung: Rung;
  goals: readonly Goal[];
  hasDirection: boolean;
  link: (goalId: string, leadsTo: string | null, because: string) => Promise<void>;
}

/** One goal with what leads to it. It is moved by dragging it onto another, or by the form behind its button. */
export function LadderRung(props: LadderRungProps) {
  const { goal, below } = props.rung;
  const [editing, setEditing] = useState(false);
  const button = useFocusBack<HTMLButtonElement>(editing);
  return (
    <li>
      <div class="rung-card" data-rung={goal.id} draggable={!editing}>
        <div class="rung-line">
          <p dir="auto">{goal.text}</p>
          {goal.level === "year" && <Tag>this year</Tag>}
          {!editing && (
            <Button ref={button} aria-label={`Link: ${goal.text}`} onClick={() => setEditing(true)}>
              Link
            </Button>
          )}
        </div>
        {goal.leadsTo !== null && goal.leadsToBecause && !editing && (
          <p class="quiet" dir="auto">
            {goal.leadsToBecause}
          </p>
        )}
        {editing && <LinkForm {...props} onDone={() => setEditing(false)} />}
      </div>
      {below.length > 0 && (
        <ul class="ladder">
          {below.map((each) => (
            <LadderRung {...props} key={each.goal.id} rung={each} />
          ))}
        </ul>
      )}
      {below.length === 0 && goal.level === "year" && <p class="ladder-hole">No benchmark below it yet.</p>}
    </li>
  );
}

function LinkForm({ rung, goals, hasDirection, link, onDone }: LadderRungProps & { onDone: () => void }) {
  const { goal } = rung;
  const { spellcheck } = usePage();
  const [leadsTo, setLeadsTo] = useState(goal.leadsTo ?? "");
  const [because, setBecause] = useState(goal.leadsToBecause);
  const options = [
    ["", "Nothing yet"] as const,
    ...placesFor(goal, goals).map(({ id, text }) => [id, text] as const),
    ...(hasDirection || goal.leadsTo === "direction" ? [["direction", "Where they are heading"] as const] : []),
  ];
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void link(goal.id, leadsTo === "" ? null : leadsTo, because.trim()).then(onDone);
      }}
    >
      <SelectField label="Leads to" value={leadsTo} options={options} onChange={setLeadsTo} />
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
