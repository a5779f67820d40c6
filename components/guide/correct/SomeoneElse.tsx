import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Payload } from "../../../utils/messaging/protocol";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { useGuide, useView } from "../guide-context";
import { NewPerson } from "../states/NewPerson";
import { PeopleList } from "../states/PeopleList";

/** Who the event is really with: somebody known, or somebody new. Takes the place of what is known about the person. */
export function SomeoneElse({ onBack }: { onBack: () => void }) {
  const store = useGuide();
  const { person, why } = useView();
  const [theirs, setTheirs] = useState(false);
  const theirsId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    void store.loadPeople();
  }, [store]);
  const others = store.people.value.filter(({ id }) => id !== person.id);

  function choose(chosen: Payload<"guide.attach">["person"]) {
    void store.correct({ kind: "someone-else", person: chosen, alsoKnownAs: theirs });
  }

  return (
    <div class="someone-else">
      <h2 ref={title} tabIndex={-1}>
        Who is this with?
      </h2>
      <p class="faint">What you wrote here goes to them.</p>
      {why && (
        <div class="someone-else-address">
          <Checkbox id={theirsId} checked={theirs} onChange={setTheirs} />
          <label for={theirsId}>
            <bdi>{why.other}</bdi> is their address, too
          </label>
        </div>
      )}
      {others.length > 0 && (
        <PeopleList
          people={others.map(({ id, name, role, email }) => ({ id, name, detail: role || email || "" }))}
          onChoose={(id) => choose({ id })}
        />
      )}
      <NewPerson label="Name of somebody new" submit="It is with them" onAdd={choose} />
      <div class="form-actions">
        <Button onClick={onBack}>Back</Button>
      </div>
    </div>
  );
}
