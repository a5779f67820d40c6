import { useState } from "preact/hooks";
import type { QuestionSlot } from "../../../utils/domain/conversation";
import type { Stage } from "../../../utils/domain/guide";
import { Button } from "../../ui/Button";
import { useGuide, useView } from "../guide-context";
import { useSwap } from "../use-swap";

/** One question that suits the stage; where none does, the stage's own prompt. */
export function LiveQuestion({ stage }: { stage: Stage }) {
  const { conversation, questionDetails } = useView();
  const [anyStage, setAnyStage] = useState(false);
  const open = conversation.questions.filter(({ state }) => state === "offered");
  const suits = questionDetails.filter(({ stages }) => stages.includes(stage.id)).map(({ questionId }) => questionId);
  const fitting = open.find(({ questionId }) => suits.includes(questionId));
  const slot = fitting ?? (anyStage ? open[0] : undefined);
  if (slot) return <Question slot={slot} />;
  return (
    <div class="live-card">
      <p class="live-question">{stage.prompt}</p>
      <p class="faint">Listen for: {stage.listenFor}</p>
      {open.length > 0 && (
        <div class="form-actions form-actions-start">
          <Button onClick={() => setAnyStage(true)}>Show a question</Button>
        </div>
      )}
    </div>
  );
}

function Question({ slot: { questionId, text } }: { slot: QuestionSlot }) {
  const store = useGuide();
  const swap = useSwap();
  const details = useView().questionDetails.find((each) => each.questionId === questionId);
  return (
    <div class="live-card">
      <p class="live-question clamp-4" dir="auto" title={text}>
        {text}
      </p>
      {details && (
        <p class="faint">
          Then: {details.followUp} Listen for: {details.listenFor}
        </p>
      )}
      <div class="form-actions form-actions-start">
        <Button
          look="filled"
          title="Alt+A"
          data-asked=""
          onClick={() => void store.change("question.set", { questionId, change: { state: "asked" } })}
        >
          Asked
        </Button>
        <Button onClick={() => void swap(questionId)}>Another</Button>
      </div>
    </div>
  );
}
