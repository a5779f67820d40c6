import { yearDoubt } from "../../../utils/domain/dates";
import { type DevelopmentKind, developmentKinds, type Goal, type GoalLevel } from "../../../utils/domain/goal";
import { developmentWords } from "../../goals/words";
import { Choice } from "../../ui/Choice";
import { Field, LineField, SelectField } from "../../ui/Field";
import { useView } from "../guide-context";
import { shortName } from "../words";
import { endsBeforeStart, type GoalFields, noObjective } from "./goal-fields";

interface GoalDetailsProps {
  fields: GoalFields;
  goal: Goal | undefined;
  onChange: (change: Partial<GoalFields>) => void;
}

const levels = [
  ["benchmark", "These weeks"],
  ["year", "This year"],
] as const satisfies readonly (readonly [GoalLevel, string])[];

/** Goals are looked at within a few years, or not at all. */
const goalYears = 5;

/** Everything about a goal that may be left open. */
export function GoalDetails({ fields, goal, onChange }: GoalDetailsProps) {
  const { person, objectives, goals, direction, grownBy, today } = useView();
  const above = goals.filter(({ id, level }) => level === "year" && id !== goal?.id);
  return (
    <div class="form">
      {!goal && (
        <Choice label="For when" value={fields.level} options={levels} onChange={(level) => onChange({ level })} />
      )}
      <LineField
        label="How often"
        placeholder="Every Friday"
        value={fields.rhythm}
        onInput={(rhythm) => onChange({ rhythm })}
      />
      <LineField
        label="How both of you will see it"
        placeholder="Two written reactions each time"
        value={fields.evidence}
        onInput={(evidence) => onChange({ evidence })}
      />
      <Field
        label="From"
        type="date"
        value={fields.startsOn}
        hint={yearDoubt(fields.startsOn, today, goalYears)}
        onInput={(startsOn) => onChange({ startsOn })}
      />
      <Field
        label="Look again on"
        type="date"
        value={fields.reviewOn}
        hint={yearDoubt(fields.reviewOn, today, goalYears)}
        problem={endsBeforeStart(fields) ? "That is before it begins." : undefined}
        onInput={(reviewOn) => onChange({ reviewOn })}
      />
      <Choice
        label="Who leads it"
        value={fields.leader}
        options={[
          ["them", shortName(person.name)],
          ["me", "You"],
        ]}
        onChange={(leader) => onChange({ leader })}
      />
      <LineField
        label="Help needed, and from whom"
        placeholder="An hour with the data team"
        value={fields.help}
        onInput={(help) => onChange({ help })}
      />
      <SelectField
        label="Way to grow"
        value={fields.development}
        options={[["", "Not said"], ...developmentKinds.map((kind) => [kind, kindWords(kind, grownBy)] as const)]}
        onChange={(kind) => onChange({ development: kind as DevelopmentKind | "" })}
      />
      <SelectField
        label="Serves the objective"
        value={fields.objective}
        options={[
          ["", "Not said"],
          ...objectives.map(({ id, text }) => [id, text] as const),
          [noObjective, "None, on purpose"],
        ]}
        onChange={(objective) => onChange({ objective })}
      />
      <SelectField
        label="Leads to"
        value={fields.leadsTo}
        options={[
          ["", "Nothing yet"],
          ...(fields.level === "year" ? [] : above.map(({ id, text }) => [id, text] as const)),
          ["direction", direction?.text ? `Direction: ${direction.text}` : "Their direction"],
        ]}
        onChange={(leadsTo) => onChange({ leadsTo })}
      />
      {fields.leadsTo && (
        <LineField
          label="Because"
          placeholder="It builds what that needs"
          value={fields.because}
          onInput={(because) => onChange({ because })}
        />
      )}
    </div>
  );
}

/** Says of a way to grow that no goal with this person was about it yet. */
function kindWords(kind: DevelopmentKind, grownBy: readonly DevelopmentKind[]): string {
  return grownBy.includes(kind) ? developmentWords[kind] : `${developmentWords[kind]} · not talked about yet`;
}
