import { Section } from "../../ui/Section";
import { useView } from "../guide-context";
import { QuestionRow } from "./QuestionRow";

/** The three questions that fit now. */
export function Questions() {
  const { questions } = useView().conversation;
  const asked = questions.filter(({ state }) => state === "asked").length;
  return (
    <Section title="Questions" aside={asked > 0 ? `${asked} asked` : undefined}>
      <ul class="card card-rows rows">
        {/* By place: the focus stays on the button when the question is swapped. */}
        {questions.map((slot, place) => (
          <li key={place}>
            <QuestionRow slot={slot} />
          </li>
        ))}
        {questions.length === 0 && <li class="empty">No question fits right now.</li>}
      </ul>
    </Section>
  );
}
