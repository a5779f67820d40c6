/** Advice on how a question is put, whether broad or specific. */
import { type Advice, adviceOn } from "../domain/advice";
import type { WordLists } from "./language/language";
import type { QuestionForm } from "./language/tact";
import { type Found, pause } from "./phrases";
import { type Reading, readWith, wordsIn } from "./reading";

type FormReading = Reading<QuestionForm>;

/**
 * Says where a question asks two things, hopes for one answer, or can be answered with yes or no.
 *
 * @param id of the question, or of the field it stands in
 * @param forms of the language it is written in (`languageOf`)
 */
export function adviseOnQuestion(id: string, text: string, forms: WordLists<QuestionForm>): Advice[] {
  const reading = readWith(text, forms);
  const leading = wordsIn(reading.all("leading"));
  const further = wordsIn(furtherAsks(reading));
  const yesNo = wordsIn(yesNoOpening(reading));
  return [
    ...(leading.length > 0
      ? [adviceOn("leading-question", id, "It says which answer you hope for. Leave both open.", leading)]
      : []),
    ...(further.length > 0
      ? [
          adviceOn(
            "double-question",
            id,
            "Two questions in one: the easier one gets the answer. Ask one, then the other.",
            further,
          ),
        ]
      : []),
    ...(yesNo.length > 0
      ? [adviceOn("yes-no-question", id, "Yes or no would answer it. Begin with what, which or when.", yesNo)]
      : []),
  ];
}

/** Questions after the first that stand on their own: "and what did you do with it" belongs to the first. */
function furtherAsks({ all, text }: FormReading): Found[] {
  const asks = all("ask");
  const standsAlone = (fewest: number) => (ask: Found) => {
    const clauseEnd = text.plain.indexOf(` ${pause} `, ask.at);
    const inside = ({ at }: { at: number }) => at >= ask.at && (clauseEnd < 0 || at < clauseEnd);
    return text.words.filter(inside).length >= fewest && !all("tie").some(inside);
  };
  const joined = asks.length > 0 ? all("joinedAsk") : [];
  return [...asks.slice(1).filter(standsAlone(fewestWords)), ...joined.filter(standsAlone(fewestJoinedWords))];
}

/** "Why?" and "What else?" only ask for more. */
const fewestWords = 3;
/** "And which has not?" asks for the other half. */
const fewestJoinedWords = 5;

/** An opening that yes answers, unless the question has asked for something else before, or offers a choice. */
function yesNoOpening({ all, at, text }: FormReading): Found[] {
  const first = all("yesNo")[0];
  if (!first || at("invitation", first.at) || all("or").length > 0) return [];
  const open = all("ask").some((ask) => ask.at < first.at);
  return open || !text.original.trimEnd().endsWith("?") ? [] : [first];
}
