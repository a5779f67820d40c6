import { Section } from "../../ui/Section";
import { useView } from "../guide-context";
import { planOf } from "../plan";
import { StageRow } from "./StageRow";

/** The stages of this conversation; their minutes add up to its length. */
export function Agenda() {
  const view = useView();
  const { minutes } = view.conversation;
  const plan = planOf(view.conversation, minutes);
  const longest = Math.max(1, ...plan.map((stage) => stage.minutes));
  return (
    <Section title="Agenda" aside={`${minutes} min`}>
      <ul class="card card-rows rows rows-tight">
        {plan.map((stage) => (
          <li key={stage.stage.id}>
            <StageRow planned={stage} share={stage.minutes / longest} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
