import { useState } from "preact/hooks";
import { type Person, personKinds, type RoughAnswer, roughAnswers } from "../../utils/domain/person";
import { clockWords } from "../../utils/domain/relative-time";
import { mostMonths } from "../people/person-draft";
import { Button } from "../ui/Button";
import { Field, SelectField } from "../ui/Field";
import { SomeoneElse } from "./correct/SomeoneElse";
import { WhyHere } from "./correct/WhyHere";
import { useGuide, useView } from "./guide-context";
import { PersonMore } from "./PersonMore";
import { personKindWords } from "./words";

const ownRhythm = "own";
const rhythms = [
  ["3", "Every 3 months"],
  ["6", "Every 6 months"],
  ["12", "Every 12 months"],
  [ownRhythm, "Every … months"],
  ["", "No career clock"],
] as const;

const roughWords: Record<RoughAnswer, string> = {
  "this-year": "This year",
  "last-year": "Last year",
  longer: "Longer ago",
  never: "Never",
  "not-sure": "Not sure",
};

/** Who this is, why the guide is here, and how often the two of them talk about growth. */
export function PersonPanel({ onClose }: { onClose: () => void }) {
  const store = useGuide();
  const { person, clock, today } = useView();
  const [name, setName] = useState(person.name);
  const [role, setRole] = useState(person.role);
  const [own, setOwn] = useState(false);
  const [choosing, setChoosing] = useState(false);

  const changePerson = (change: Partial<Pick<Person, "name" | "role" | "kind" | "clock">>) =>
    void store.change("guide.person", { change });
  const changeClock = (change: Partial<Person["clock"]>) => changePerson({ clock: { ...person.clock, ...change } });

  if (choosing) return <SomeoneElse onBack={() => setChoosing(false)} />;
  return (
    <div class="form">
      <Field
        label="Name"
        value={name}
        maxLength={200}
        onInput={setName}
        onBlur={() => {
          if (name.trim() && name.trim() !== person.name) changePerson({ name: name.trim() });
        }}
      />
      <Field
        label="Role"
        value={role}
        maxLength={200}
        placeholder="What they do"
        onInput={setRole}
        onBlur={() => {
          if (role.trim() !== person.role) changePerson({ role: role.trim() });
        }}
      />
      <SelectField
        label="Who they are to you"
        value={person.kind}
        options={personKinds.map((kind) => [kind, capitalised(personKindWords[kind])])}
        onChange={(kind) => changePerson({ kind: kind as Person["kind"] })}
      />
      <SelectField
        label="Career conversation"
        value={own ? ownRhythm : `${person.clock.everyMonths ?? ""}`}
        options={withOwn(rhythms, person.clock.everyMonths)}
        hint={clock ? capitalised(clockWords(clock, person.startDate, today)) : undefined}
        onChange={(months) => {
          setOwn(months === ownRhythm);
          if (months !== ownRhythm) changeClock({ everyMonths: months === "" ? null : Number(months) });
        }}
      />
      {own && <OwnMonths onSet={(everyMonths) => changeClock({ everyMonths })} />}
      {person.clock.everyMonths !== null && person.lastCareer === null && (
        <SelectField
          label="When did you last talk about their growth?"
          value={person.clock.rough?.answer ?? ""}
          options={[["", "Choose"], ...roughAnswers.map((answer) => [answer, roughWords[answer]] as const)]}
          onChange={(answer) =>
            changeClock({
              rough: answer === "" ? null : { answer: answer as RoughAnswer, answeredOn: today },
            })
          }
        />
      )}
      <PersonMore key={JSON.stringify([person.emails, person.clock])} onDone={onClose} />
      <div class="form-actions">
        <Button onClick={onClose}>Done</Button>
      </div>
      <WhyHere onSomeoneElse={() => setChoosing(true)} />
    </div>
  );
}

/** A rhythm of one's own, kept once it is a number that makes sense. */
function OwnMonths({ onSet }: { onSet: (months: number) => void }) {
  const [typed, setTyped] = useState("");
  const months = Number(typed);
  const fits = Number.isInteger(months) && months >= 1 && months <= mostMonths;
  return (
    <Field
      type="number"
      label="Months between them"
      min={1}
      max={mostMonths}
      value={typed}
      problem={typed === "" || fits ? undefined : `Write a whole number from 1 to ${mostMonths}.`}
      onInput={setTyped}
      onBlur={() => {
        if (fits) onSet(months);
      }}
    />
  );
}

/** The offered rhythms, and the person's own when it is another one. */
function withOwn(offered: readonly (readonly [string, string])[], months: number | null) {
  if (months === null || offered.some(([value]) => value === `${months}`)) return offered;
  return [[`${months}`, `Every ${months} months`] as const, ...offered];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
