import { useRef, useState } from "preact/hooks";
import type { Language } from "../../../utils/coach/language/language";
import { loadForms, loadLanguage } from "../../../utils/coach/language/languages";
import { adviseOnQuestion } from "../../../utils/coach/question-advice";
import { checkQuestion, type QuestionAdvice as QuestionAdviceOf } from "../../../utils/coach/question-check";
import { Button } from "../../ui/Button";
import { LineField } from "../../ui/Field";
import { Tag } from "../../ui/Tag";
import { AdviceLine } from "../coach/AdviceLine";
import { useLists } from "../coach/use-lists";
import { useGuide } from "../guide-context";
import { useFormFocus } from "../use-form-focus";
import { useSettled } from "../use-settled";
import { useUnsentText } from "../use-unsent-text";

interface OwnQuestionProps {
  /** The id of the question whose place it takes. */
  replaces: string;
  onDone: () => void;
}

/** A question of the user's own, with the coach beside it: it advises and never stands in the way. */
export function OwnQuestion({ replaces, onDone }: OwnQuestionProps) {
  const store = useGuide();
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useUnsentText(text);
  useFormFocus(field);

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (text.trim() && (await store.change("question.write", { questionId: replaces, text }))) onDone();
  }

  return (
    <form class="form" onSubmit={(event) => void onSubmit(event)}>
      <LineField
        ref={field}
        label="Your question"
        placeholder="One moment, one choice"
        value={text}
        onInput={setText}
      />
      <QuestionAdvice text={text} onUse={setText} />
      <div class="form-actions">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button look="filled" type="submit" disabled={text.trim() === ""}>
          Use this
        </Button>
      </div>
    </form>
  );
}

/**
 * Whether the question is broad, and how it is put, once the user pauses. The verdict stands in a live region that is
 * there before it, so that it is read out.
 */
function QuestionAdvice({ text, onUse }: { text: string; onUse: (text: string) => void }) {
  const settled = useSettled(text);
  const languages = useLists(loadLanguage, true);
  const forms = useLists(loadForms, text !== "");
  const { verdict, why, alternatives } = checkIn(settled, languages);
  const [form] = settled === text ? forms.flatMap((lists) => adviseOnQuestion("own", settled, lists)) : [];
  return (
    <>
      <div class="advice" aria-live="polite">
        {verdict === "specific" && <Tag tone="good">Specific</Tag>}
        {verdict === "broad" && (
          <>
            <Tag tone="late">Broad</Tag>
            <div class="advice-words">
              <p class="faint">{why}</p>
              <ul>
                {alternatives.map((alternative) => (
                  <li key={alternative}>
                    <button type="button" class="advice-use" onClick={() => onUse(alternative)}>
                      {alternative}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          </>
        )}
        {verdict === null && isWholeSentence(settled) && <p class="faint">{why}</p>}
      </div>
      <AdviceLine advice={form} quoted={form?.words.join(" ")} passing />
    </>
  );
}

/** In the language that it is written in; in English while the others are not loaded. */
function checkIn(text: string, languages: readonly Language[]): QuestionAdviceOf {
  const checks = languages.map((language) => checkQuestion(text, language));
  return checks.find(({ verdict }) => verdict !== null) ?? checkQuestion(text);
}

/** Fewer words may still become a sentence of any language. */
function isWholeSentence(text: string): boolean {
  return text.trim().split(/\s+/).length >= 4;
}
