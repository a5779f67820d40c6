import { planMinutes } from "../../../utils/domain/agenda";
import type { Guide } from "../../../utils/domain/guide";
import { Card } from "../../ui/Card";

/** A guide's stages with their minutes at a length. */
export function StageList({ guide, length }: { guide: Guide; length: number }) {
  const minutes = new Map(planMinutes(guide, length).map((planned) => [planned.stageId, planned.minutes]));
  const most = Math.max(...minutes.values());
  return (
    <Card>
      <ol class="stages">
        {guide.stages.map((stage) => {
          const planned = minutes.get(stage.id) ?? 0;
          return (
            <li key={stage.id} class={planned === 0 ? "stage stage-left-out" : "stage"}>
              <div class="stage-words">
                <h3 dir="auto">{stage.name}</h3>
                {stage.purpose && <p dir="auto">{stage.purpose}</p>}
              </div>
              <meter class="stage-bar" min={0} max={most} value={planned} aria-hidden="true" />
              <span class="stage-minutes">{planned === 0 ? "left out" : `${planned} min`}</span>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
