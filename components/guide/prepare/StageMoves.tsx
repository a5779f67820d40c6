import { ArrowDown, ArrowUp, Trash2 } from "lucide";
import { guideById, guideOf } from "../../../utils/coach/guides";
import { moveStage, removeStage } from "../../../utils/domain/agenda-edit";
import type { Stage } from "../../../utils/domain/guide";
import { IconButton } from "../../ui/Button";
import { useGuide, useView } from "../guide-context";

interface StageMovesProps {
  stage: Stage;
  isFirst: boolean;
  isLast: boolean;
}

/** Moves a stage, or takes one away that the guide does not have by itself. */
export function StageMoves({ stage, isFirst, isLast }: StageMovesProps) {
  const store = useGuide();
  const { conversation } = useView();
  if (conversation.state !== "planned") return null;
  const { stages } = guideOf(conversation);
  const isAdded = !guideById(conversation.guideId)?.stages.some(({ id }) => id === stage.id);
  const set = (changed: Stage[]) => store.change("agenda.set", { stages: changed });

  async function remove() {
    const before = [...stages];
    if (await set(removeStage(stages, stage.id))) {
      store.say("Stage taken away. Its notes are kept under Notes.", () => void set(before));
    }
  }

  return (
    <span class="stage-moves">
      <IconButton
        shape={ArrowUp}
        label={`Earlier: ${stage.name}`}
        disabled={isFirst}
        onClick={() => void set(moveStage(stages, stage.id, -1))}
      />
      <IconButton
        shape={ArrowDown}
        label={`Later: ${stage.name}`}
        disabled={isLast}
        onClick={() => void set(moveStage(stages, stage.id, 1))}
      />
      {isAdded && stages.length > 1 && (
        <IconButton shape={Trash2} label={`Take away: ${stage.name}`} onClick={() => void remove()} />
      )}
    </span>
  );
}
