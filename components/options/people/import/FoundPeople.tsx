import type { ImportedPerson } from "../../../../utils/domain/people-import";
import { dayName } from "../../../../utils/domain/relative-time";
import type { PlainDate } from "../../../../utils/domain/values";
import { Avatar } from "../../../ui/Avatar";
import { kindOptions, roughOptions } from "../words";

const shownAtFirst = 6;
/** Enough to see that all is well; thousands of rows would only make the page slow. */
const mostShown = 300;

/** Who would be added, with all that is known of each. */
export function FoundPeople({ people, today }: { people: readonly ImportedPerson[]; today: PlainDate }) {
  const rest = people.slice(shownAtFirst, mostShown);
  if (people.length === 0) return null;
  return (
    <div class="import-found">
      <FoundList people={people.slice(0, shownAtFirst)} today={today} />
      {rest.length > 0 && (
        <details class="folded">
          <summary>{people.length - shownAtFirst} more</summary>
          <FoundList people={rest} today={today} />
          {people.length > mostShown && <p class="quiet">and {people.length - mostShown} more</p>}
        </details>
      )}
    </div>
  );
}

function FoundList({ people, today }: { people: readonly ImportedPerson[]; today: PlainDate }) {
  return (
    <ul aria-label="Found">
      {people.map((person, index) => (
        <li key={person.emails[0] ?? index}>
          <Avatar name={person.name} />
          <div class="person-who">
            <span dir="auto">{person.name}</span>
            <span class="quiet" dir="auto">
              {wordsFor(person, today)}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function wordsFor({ emails, kind, role, startDate, rough, lastCareer }: ImportedPerson, today: PlainDate): string {
  const answer = roughOptions.find(([value]) => value === rough)?.[1].toLowerCase();
  const about = lastCareer?.approximate ? "about " : "";
  const last = lastCareer ? `${about}${dayName(lastCareer.on, today)}` : answer;
  return [
    emails[0] ?? "no address: add it later so that their events are found",
    role,
    kind !== "report" && kindOptions.find(([value]) => value === kind)?.[1],
    startDate && `since ${dayName(startDate, today)}`,
    last && `last talk: ${last}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
