import { useState } from "preact/hooks";
import { carryOnSlot } from "../../../utils/domain/note";
import type { Commitment } from "../../../utils/domain/promise";
import { Section } from "../../ui/Section";
import { AddButton } from "../AddButton";
import { useView } from "../guide-context";
import { NoteField } from "../NoteField";
import { PromiseForm } from "../promises/PromiseForm";
import { PromiseList } from "../promises/PromiseList";
import { shortName } from "../words";
import { Closed } from "./Closed";
import { Happened } from "./Happened";
import { NextTime } from "./NextTime";
import { Recap } from "./Recap";

/** Two minutes after: what was promised, what to carry on, and whether it took place. */
export function WrapUp() {
  const { conversation } = useView();
  if (conversation.state !== "planned") return <Closed />;
  return (
    <>
      <MadeToday />
      <Section title="To carry on">
        <div class="card card-rows">
          <NoteField
            size="line"
            slot={carryOnSlot}
            label="Notes to carry on next time"
            placeholder="One line for next time"
          />
        </div>
      </Section>
      <Happened />
      <NextTime />
      <Recap />
    </>
  );
}

function MadeToday() {
  const { promises, conversation, person } = useView();
  const [adding, setAdding] = useState<Commitment["by"] | null>(null);
  const today = promises.filter(({ conversationId }) => conversationId === conversation.id);
  return (
    <Section title="Promised today">
      <div class="card card-rows">
        <PromiseList promises={today} empty="What did you promise, and by when?" />
        {adding ? (
          <PromiseForm key={adding} by={adding} onDone={() => setAdding(null)} />
        ) : (
          <>
            <AddButton words="I will…" onClick={() => setAdding("me")} />
            <AddButton words={`${shortName(person.name)} will…`} onClick={() => setAdding("them")} />
          </>
        )}
      </div>
    </Section>
  );
}
