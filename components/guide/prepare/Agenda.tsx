import { useState } from "preact/hooks";
import { Section } from "../../ui/Section";
import { AddButton } from "../AddButton";
import { useView } from "../guide-context";
import { planOf } from "../plan";
import { AgendaChanged } from "./AgendaChanged";
import { Invitation } from "./Invitation";
import { StageForm } from "./StageForm";
import { StageRow } from "./StageRow";

/** The stages of this conversation; their minutes add up to its length. */
export function Agenda() {
  const view = useView();
  const [adding, setAdding] = useState(false);
  const { minutes } = view.conversation;
  const plan = planOf(view.conversation, minutes);
  const longest = Math.max(1, ...plan.map((stage) => stage.minutes));
  return (
    <Section title="Agenda" aside={`${minutes} min`}>
      <div class="card card-rows">
        <ul class="rows rows-tight">
          {plan.map((stage, place) => (
            <li key={stage.stage.id}>
              <StageRow
                planned={stage}
                share={stage.minutes / longest}
                isFirst={place === 0}
                isLast={place === plan.length - 1}
              />
            </li>
          ))}
        </ul>
        <AgendaChanged />
        {adding ? (
          <StageForm onDone={() => setAdding(false)} />
        ) : (
          <AddButton words="Add a stage" onClick={() => setAdding(true)} />
        )}
        <Invitation />
      </div>
    </Section>
  );
}
