import { useRef, useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import { LineField } from "../../ui/Field";
import { Tag } from "../../ui/Tag";
import { AdviceLine } from "../coach/AdviceLine";
import { useAdvice } from "../coach/use-advice";
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

/**
 * Whether the question is broad, and how it is put, once the user pauses. The verdict stands in a live region that is
 * there before it, so that it is read out.
 */
function QuestionAdvice({ text, onUse }: { text: string; onUse: (text: string) => void }) {
  const store = useGuide();
  const about = useAdvice(text, (text) => store.advise("advice.question", { text }));
  const check = about.advice?.check;
  const form = about.text === text ? about.advice?.form[0] : undefined;
  return (
    <>
      <div class="advice" aria-live="polite">
        {check?.verdict === "specific" && <Tag tone="good">Specific</Tag>}
        {check?.verdict === "broad" && (
          <>
            <Tag tone="late">Broad</Tag>
            <div class="advice-words">
              <p class="faint">{check.why}</p>
              <ul>
                {check.alternatives.map((alternative) => (
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
        {check?.verdict === null && isWholeSentence(about.text) && <p class="faint">{check.why}</p>}
      </div>
      <AdviceLine advice={form} quoted={form?.words.join(" ")} passing />
    </>
  );
}

/** Fewer words may still become a sentence of any language. */
function isWholeSentence(text: string): boolean {
  return text.trim().split(/\s+/).length >= 4;
}
