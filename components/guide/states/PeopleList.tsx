import { useState } from "preact/hooks";
import { Avatar } from "../../ui/Avatar";
import { Field } from "../../ui/Field";

interface PersonChoice {
  id: string;
  name: string;
  /** Role or address. */
  detail: string;
}

/** From this many people on there is a search field. */
const many = 8;

/** People to choose from, one button each. */
export function PeopleList({ people, onChoose }: { people: readonly PersonChoice[]; onChoose: (id: string) => void }) {
  const [query, setQuery] = useState("");
  const sought = query.trim().toLocaleLowerCase();
  const found = people.filter(({ name, detail }) => `${name} ${detail}`.toLocaleLowerCase().includes(sought));
  return (
    <div class="card card-rows">
      {people.length > many && (
        <Field label="Search" type="search" hideLabel placeholder="Search" value={query} onInput={setQuery} />
      )}
      <ul class="rows rows-tight">
        {found.map(({ id, name, detail }) => (
          <li key={id}>
            <button type="button" class="person-choice" onClick={() => onChoose(id)}>
              <Avatar name={name} />
              <span class="head-words">
                <span class="clamp" dir="auto">
                  {name}
                </span>
                {detail && (
                  <span class="faint clamp" dir="auto">
                    {detail}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="empty">Nobody by that name.</p>}
    </div>
  );
}
