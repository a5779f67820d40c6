import { useState } from "preact/hooks";
import { freeSlot } from "../../../utils/domain/note";
import { dayName } from "../../../utils/domain/relative-time";
import { Section } from "../../ui/Section";
import { AddButton } from "../AddButton";
import { useView } from "../guide-context";
import { NoteField } from "../NoteField";
import { EnergiserForm, EnergiserList } from "./Energisers";

/** The free note, what was said last time, and what gave them energy. */
export function Notes() {
  const { energisers } = useView();
  const [adding, setAdding] = useState(false);
  return (
    <Section title="Notes" aside="only you see these">
      <div class="card card-rows">
        <NoteField slot={freeSlot} label="Notes" placeholder="What they said, in their words" />
        <LastTime />
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

function LastTime() {
  const { lastTime, today } = useView();
  if (!lastTime || lastTime.lines.length === 0) return null;
  return (
    <div class="last-time">
      <h3>Last time, {dayName(lastTime.date, today)}</h3>
      <ul>
        {lastTime.lines.map(({ slot, text }, index) => (
          <li key={`${slot} ${index}`} dir="auto" class="clamp-3">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
