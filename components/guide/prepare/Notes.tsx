import { useState } from "preact/hooks";
import { guideOf, guides } from "../../../utils/coach/guides";
import { carryOnSlot, freeSlot } from "../../../utils/domain/note";
import { Section } from "../../ui/Section";
import { AddButton } from "../AddButton";
import { useGuide, useView } from "../guide-context";
import { NoteField } from "../NoteField";
import { EnergiserForm, EnergiserList } from "./Energisers";

/** The free note, and what gave them energy. */
export function Notes() {
  const { energisers } = useView();
  const [adding, setAdding] = useState(false);
  return (
    <Section title="Notes" aside="only you see these">
      <div class="card card-rows">
        <NoteField slot={freeSlot} label="Notes" placeholder="What they said, in their words" />
        <StrayNotes />
        {energisers.length > 0 && <EnergiserList energisers={energisers} />}
        {adding ? (
          <EnergiserForm onDone={() => setAdding(false)} />
        ) : (
          <AddButton words="More of this: a moment they enjoyed" onClick={() => setAdding(true)} />
        )}
      </div>
    </Section>
  );
}

/** Notes of stages that this conversation does not have any more: they are never out of sight. */
function StrayNotes() {
  const store = useGuide();
  const view = useView();
  const stages = guideOf(view.conversation).stages;
  const known = [freeSlot, carryOnSlot, ...stages.map(({ id }) => id)];
  const strays = view.notes.filter(({ slot }) => !known.includes(slot) && store.notes.textOf(view, slot) !== "");
  return (
    <>
      {strays.map(({ slot }) => {
        const label = `Notes for ${nameOfStage(slot)}`;
        return (
          <div key={slot} class="stray-note">
            <h3>{label}</h3>
            <NoteField size="line" slot={slot} label={label} placeholder={label} />
          </div>
        );
      })}
    </>
  );
}

function nameOfStage(slot: string): string {
  const stage = guides.flatMap(({ stages }) => stages).find(({ id }) => id === slot);
  return stage?.name ?? "a stage that was taken away";
}
