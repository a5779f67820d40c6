import { useState } from "preact/hooks";
import type { Person, RoughAnswer } from "../../../utils/domain/person";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Avatar } from "../../ui/Avatar";
import { Card, CardList } from "../../ui/Card";
import { Choice } from "../../ui/Choice";
import { Section } from "../../ui/Section";
import { roughOptions, roughQuestion } from "../people/words";
import { NextStep } from "./NextStep";

interface GrowthStepProps {
  people: readonly Person[];
  today: PlainDate;
  reloadPeople: () => Promise<void>;
}

/** A rough memory is enough to start the clocks. */
export function GrowthStep({ people, today, reloadPeople }: GrowthStepProps) {
  const asked = people.filter((person) => person.clock.everyMonths !== null && person.lastCareer === null);
  const answered = asked.some((person) => person.clock.rough !== null);
  return (
    <Section title={roughQuestion}>
      <p class="quiet">
        A real talk about what they enjoy and where they would like to go, not a review. A guess is fine; it is shown as
        “about”.
      </p>
      {asked.length === 0 ? (
        <Card>
          <p>Nobody to ask about yet. Add your reports first, or go on.</p>
        </Card>
      ) : (
        <CardList>
          {asked.map((person) => (
            <GrowthQuestion key={person.id} person={person} today={today} reloadPeople={reloadPeople} />
          ))}
        </CardList>
      )}
      <NextStep to="start" words={answered ? "Next" : "Skip"} />
    </Section>
  );
}

type GrowthQuestionProps = Omit<GrowthStepProps, "people"> & { person: Person };

function GrowthQuestion({ person, today, reloadPeople }: GrowthQuestionProps) {
  const [problem, setProblem] = useState("");
  const [saved, setSaved] = useState(false);

  const answer = async (rough: RoughAnswer) => {
    setProblem("");
    try {
      const clock = { ...person.clock, rough: { answer: rough, answeredOn: today } };
      await request("person.change", { personId: person.id, change: { clock } });
      setSaved(true);
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    await reloadPeople();
  };

  return (
    <li class="growth">
      <Avatar name={person.name} />
      <span class="growth-name">
        {person.name}
        <span class="quiet" role="status">
          {saved && "Saved"}
        </span>
      </span>
      <Choice
        label={`${person.name}: ${roughQuestion}`}
        options={roughOptions}
        value={person.clock.rough?.answer ?? null}
        onChange={(rough) => void answer(rough)}
      />
      {problem && (
        <p class="form-problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}
