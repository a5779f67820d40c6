import { useRef, useState } from "preact/hooks";
import { checkQuestion } from "../../../utils/coach/question-check";
import { Button } from "../../ui/Button";
import { LineField } from "../../ui/Field";
import { Tag } from "../../ui/Tag";
import { useGuide } from "../guide-context";
import { useFormFocus } from "../use-form-focus";
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

/** The verdict stands in a live region that is there before it, so that it is read out. */
function QuestionAdvice({ text, onUse }: { text: string; onUse: (text: string) => void }) {
  const { verdict, why, alternatives } = checkQuestion(text);
  return (
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
    </div>
  );
}
