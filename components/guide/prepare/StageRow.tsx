import { useId, useState } from "preact/hooks";
import { plainWords } from "../../../utils/domain/inline-marks";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { useGuide, useView } from "../guide-context";
import { NoteField } from "../NoteField";
import { lookOf } from "../note/line-look";
import type { PlannedStage } from "../plan";
import { StageMoves } from "./StageMoves";

interface StageRowProps {
  planned: PlannedStage;
  /** Length of the bar, 0 to 1. */
  share: number;
  isFirst: boolean;
  isLast: boolean;
}

/** One stage: ticked when it is done, opened for what it is for and for its notes. */
export function StageRow({ planned, share, isFirst, isLast }: StageRowProps) {
  const { stage, minutes, done, skipped } = planned;
  const store = useGuide();
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const first = lookOf(store.notes.textOf(useView(), stage.id).trim().split("\n")[0] ?? "");
  const set = (change: { done?: boolean; skipped?: boolean }) =>
    void store.change("stage.set", { stageId: stage.id, change });

  return (
    <>
      <div class={done || skipped ? "stage stage-past" : "stage"}>
        <Checkbox label={`Done: ${stage.name}`} checked={done} onChange={(checked) => set({ done: checked })} />
        <button
          type="button"
          class="stage-button"
          aria-expanded={open}
          aria-controls={open ? detailsId : undefined}
          onClick={() => setOpen(!open)}
        >
          <span class="stage-name">{stage.name}</span>
          <span class="stage-bar" aria-hidden="true">
            <span style={{ width: `${share * 100}%` }} />
          </span>
          <span class="stage-minutes">
            {minutes}
            <span class="visually-hidden"> minutes{skipped ? ", left out" : ""}</span>
          </span>
        </button>
      </div>
      {!open && first.words && (
        <p class={first.shareable ? "stage-note" : "stage-note private-words"} dir="auto">
          {plainWords(first.words)}
        </p>
      )}
      {open && (
        <div id={detailsId} class="stage-details">
          {stage.purpose && <p>{stage.purpose}</p>}
          {stage.listenFor && (
            <p class="faint">
              Say: “{stage.prompt}” Listen for: {lowerFirst(stage.listenFor)}
            </p>
          )}
          <NoteField slot={stage.id} label={`Notes for ${stage.name}`} placeholder={`Notes for ${stage.name}`} />
          <div class="form-actions">
            <Button look="quiet" onClick={() => set({ skipped: !skipped })}>
              {skipped ? "Take it in again" : "Leave it out this time"}
            </Button>
            <StageMoves stage={stage} isFirst={isFirst} isLast={isLast} />
          </div>
        </div>
      )}
    </>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
