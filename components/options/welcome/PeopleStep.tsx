import type { Person } from "../../../utils/domain/person";
import type { Settings } from "../../../utils/domain/settings";
import type { PlainDate } from "../../../utils/domain/values";
import { Avatar } from "../../ui/Avatar";
import { Section } from "../../ui/Section";
import { AddPeople } from "../people/AddPeople";
import { Suggestions } from "../people/suggestions/Suggestions";
import { NextStep } from "./NextStep";

interface PeopleStepProps {
  shown: boolean;
  people: readonly Person[];
  settings: Settings;
  onSettings: (settings: Settings) => void;
  today: PlainDate;
  reloadPeople: () => Promise<void>;
}

export function PeopleStep({ people, reloadPeople, ...rest }: PeopleStepProps) {
  return (
    <>
      <Section title="Who reports to you?">
        <p class="quiet">
          You can leave this out: whoever you open a 1-on-1 with can be kept then. Adding them now shows you who is due
          a career conversation.
        </p>
        <div class="page-tools">
          <AddPeople people={people} today={rest.today} openAtFirst={people.length === 0} reloadPeople={reloadPeople} />
        </div>
        {people.length > 0 && (
          <ul class="welcome-people" aria-label="Added">
            {people.map((person) => (
              <li key={person.id}>
                <Avatar name={person.name} />
                {person.name}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Suggestions reloadPeople={reloadPeople} {...rest} />
      <NextStep to="growth" words={people.length > 0 ? "Next" : "Skip"} />
    </>
  );
}
