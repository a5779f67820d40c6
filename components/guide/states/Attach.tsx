import { useLayoutEffect, useRef } from "preact/hooks";
import type { Guest } from "../../../utils/domain/calendar-event";
import type { GuideState, NoGuideReason } from "../../../utils/domain/views";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Section";
import { useGuide } from "../guide-context";
import { NewPerson } from "./NewPerson";
import { PeopleList } from "./PeopleList";
import { Shell } from "./Shell";

const reasons: Record<NoGuideReason, string> = {
  "no-guests": "Nobody is invited to this event.",
  group: "More than two people are invited to this event.",
  "not-invited": "You are not among the guests of this event.",
  declined: "This event was declined.",
  "crossed-out": "Your calendar shows this event crossed out.",
  "unclear-answer": "It is not clear whether you declined this event.",
  "hidden-guests": "Not all guests of this event can be seen.",
  "unknown-me": "It is not clear which of the guests is you.",
  "only-me": "You are the only guest of this event.",
  corrected: "You said that this is not a 1-on-1.",
  ignored: "You asked to leave this series alone.",
};

/** An event that is no 1-on-1 by itself: says why, and lets the user say who it is with. */
export function Attach({ state }: { state: Extract<GuideState, { status: "attach" }> }) {
  const store = useGuide();
  const { event, reason, people } = state;
  const guests = event.guests.filter((guest) => guest.kind === "person" && guest.email !== event.me);
  const known = people.filter(({ email }) => !guests.some((guest) => guest.email === email));
  const said = reason === "corrected" || reason === "ignored";
  return (
    <Shell title={said ? "No guide here" : "Who is this with?"}>
      <p class="lead">
        {event.title && (
          <bdi class="clamp" title={event.title}>
            {event.title}
          </bdi>
        )}
        {reasons[reason]} You can open a guide all the same.
      </p>
      {said && <TakeBack />}
      {guests.length > 0 && (
        <Section title="Guests">
          <PeopleList
            people={guests.map(({ email, name }) => ({ id: email, name: name || email, detail: name ? email : "" }))}
            onChoose={(email) => {
              const guest = guests.find((each) => each.email === email);
              if (guest) store.attach(personOf(guest, people));
            }}
          />
        </Section>
      )}
      {known.length > 0 && (
        <Section title="People you know">
          <PeopleList
            people={known.map(({ id, name, role, email }) => ({ id, name, detail: role || email || "" }))}
            onChoose={(id) => store.attach({ id })}
          />
        </Section>
      )}
      <Section title="Somebody else">
        <NewPerson onAdd={(person) => store.attach(person)} />
      </Section>
    </Shell>
  );
}

/** The way back from what the user said. */
function TakeBack() {
  const store = useGuide();
  const line = useRef<HTMLDivElement>(null);

  // The button that said it is gone, and may have held the focus; a guide that somebody else holds is left alone.
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) line.current?.querySelector("button")?.focus();
  }, []);

  return (
    <div class="opening-line" ref={line}>
      <p>You can take that back at any time.</p>
      <Button onClick={() => store.uncorrect()}>Undo</Button>
    </div>
  );
}

/** The guest as a known person where the address is known, else as a new one. */
function personOf({ email, name }: Guest, people: readonly { id: string; email: string | null }[]) {
  const known = people.find((person) => person.email === email);
  return known ? { id: known.id } : { name: name || email, email, kind: "report" as const };
}
