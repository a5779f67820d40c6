import type { PastedPeople } from "./pasted-people";

/** Who was read from the text, and which lines could not be. */
export function PastePreview({ read: { people, problems } }: { read: PastedPeople }) {
  if (people.length === 0 && problems.length === 0) return null;
  return (
    <div class="paste-preview" role="status">
      {people.length > 0 && (
        <ul aria-label="Found">
          {people.map((person, index) => (
            <li key={person.email ?? `${index}`}>
              <strong>{person.name}</strong>{" "}
              <span class="quiet">
                {[person.email ?? "no address: add it later so that their events are found", person.role]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <ul aria-label="Left in the box" class="paste-problems">
          {problems.map(({ line, sentence }) => (
            <li key={`${line} ${sentence}`}>
              Line {line}: {sentence}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
