import { ArrowLeftRight, Pin } from "lucide";
import { useId, useState } from "preact/hooks";
import type { QuestionSlot } from "../../../utils/domain/conversation";
import { Button, IconButton } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Icon } from "../../ui/Icon";
import { useGuide, useView } from "../guide-context";
import { useSwap } from "../use-swap";
import { OwnQuestion } from "./OwnQuestion";

/** One question: ticked when it was asked, swapped for another, opened for what to ask next. */
export function QuestionRow({ slot }: { slot: QuestionSlot }) {
  const { questionId, text, why, state, pinned } = slot;
  const store = useGuide();
  const swap = useSwap();
  const [open, setOpen] = useState(false);
  const [writing, setWriting] = useState(false);
  const detailsId = useId();
  const details = useView().questionDetails.find((each) => each.questionId === questionId);
  const asked = state === "asked";
  const set = (change: { state?: QuestionSlot["state"]; pinned?: boolean }) =>
    void store.change("question.set", { questionId, change });

  const offered = () => store.view.peek()?.conversation.questions.map((question) => question.questionId) ?? [];

  async function drop(forever: boolean) {
    const before = offered();
    if (!(await store.change("question.drop", { questionId, forever }))) return;
    const standIn = offered().find((id) => !before.includes(id)) ?? null;
    const back = { question: slot, at: before.indexOf(questionId), standIn };
    const words = forever ? "You will not see it again. Settings can bring it back." : "Left out this time";
    store.say(words, () => void store.change("question.restore", back));
  }

  return (
    <>
      <div class="row">
        <Checkbox
          label={`Asked: ${text}`}
          checked={asked}
          onChange={(checked) => set({ state: checked ? "asked" : "offered" })}
        />
        <button
          type="button"
          class={asked ? "row-main row-button row-settled" : "row-main row-button"}
          aria-expanded={open}
          aria-controls={open ? detailsId : undefined}
          onClick={() => setOpen(!open)}
        >
          <span class="question-text clamp-4" dir="auto" title={`${text} (${why})`}>
            {text}
          </span>
          <span class={pinned ? "row-meta" : "row-meta question-reason"}>
            {pinned && <Icon shape={Pin} size={12} />}
            <span class="clamp question-why" dir="auto">
              {why}
            </span>
          </span>
        </button>
        {!asked && (
          <IconButton
            shape={ArrowLeftRight}
            label={`Another question instead of: ${text}`}
            onClick={() => void swap(questionId)}
          />
        )}
      </div>
      {open && (
        <div id={detailsId} class="row-details">
          {details && (
            <p class="faint">
              Then: {details.followUp} Listen for: {details.listenFor}
            </p>
          )}
          <div class="form-actions form-actions-start" hidden={writing}>
            <Button onClick={() => set({ pinned: !pinned })}>
              {pinned ? "Let it go again" : "Keep for next time"}
            </Button>
            <Button look="quiet" onClick={() => setWriting(true)}>
              Write your own
            </Button>
            {!asked && (
              <>
                <Button look="quiet" onClick={() => void drop(false)}>
                  Not this time
                </Button>
                <Button look="quiet" onClick={() => void drop(true)}>
                  Never again
                </Button>
              </>
            )}
          </div>
          {writing && <OwnQuestion replaces={questionId} onDone={() => setWriting(false)} />}
        </div>
      )}
    </>
  );
}
