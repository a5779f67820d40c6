import { useState } from "preact/hooks";
import type { Person } from "../../../utils/domain/person";
import type { PlainDate } from "../../../utils/domain/values";
import { Button } from "../../ui/Button";
import { useFocusBack } from "../page/use-focus-back";
import { type PersonFormName, PersonForms } from "../people/PersonForms";
import { PersonMenu } from "../people/PersonMenu";

interface PersonHeadProps {
  person: Person;
  people: readonly Person[];
  today: PlainDate;
  reloadPeople: () => Promise<void>;
}

/** The ways from a person's page, and all that can be done to the person. */
export function PersonHead({ person, people, today, reloadPeople }: PersonHeadProps) {
  const [open, setOpen] = useState<PersonFormName | null>(null);
  const editButton = useFocusBack<HTMLButtonElement>(open === "edit");
  const leave = async () => {
    location.hash = "#people";
    await reloadPeople();
  };
  return (
    <>
      <div class="person-links">
        <a href="#people">All people</a>
        <a href={`#search/${person.id}`}>Search what you wrote</a>
        {open !== "edit" && (
          <Button ref={editButton} aria-label={`Edit ${person.name}`} onClick={() => setOpen("edit")}>
            Edit
          </Button>
        )}
        <PersonMenu
          person={person}
          onForm={setOpen}
          reloadPeople={reloadPeople}
          onDeleted={(deleted) => {
            location.hash = deleted ? "#people" : `#person/${person.id}`;
          }}
        />
      </div>
      {open !== null && (
        <div class="card">
          <PersonForms
            onForm={setOpen}
            {...{ person, people, today, open, reloadPeople }}
            onClose={() => setOpen(null)}
            onErased={leave}
          />
        </div>
      )}
    </>
  );
}
