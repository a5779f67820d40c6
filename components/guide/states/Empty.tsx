import type { GuideState } from "../../../utils/domain/views";
import { Section } from "../../ui/Section";
import { useGuide } from "../guide-context";
import { NewPerson } from "./NewPerson";
import { PeopleList } from "./PeopleList";
import { Shell } from "./Shell";

/** Nothing is open: where guides come from, and the people who have one. */
export function Empty({ state }: { state: Extract<GuideState, { status: "empty" }> }) {
  const store = useGuide();
  return (
    <Shell title="Conversation guide">
      <p class="lead">Open a 1-on-1 in your calendar, and its guide comes up here.</p>
      {state.people.length > 0 && (
        <Section title="Or choose a person">
          <PeopleList
            people={state.people.map(({ id, name, role, email }) => ({ id, name, detail: role || email || "" }))}
            onChoose={(id) => store.open(id)}
          />
        </Section>
      )}
      <Section title={state.people.length > 0 ? "Somebody else" : "Or begin with a person"}>
        <NewPerson onAdd={(person) => store.attach(person)} />
      </Section>
    </Shell>
  );
}
