import { Button } from "../../ui/Button";
import { useGuide, useView } from "../guide-context";
import { liveEnd, liveMinutes, minutesAndSeconds, stageTime } from "../live-clock";
import type { PlannedStage } from "../plan";
import { timeOfDay } from "../words";
import type { LivePlan } from "./live-plan";

interface StageClockProps {
  plan: LivePlan;
  current: PlannedStage;
  onNext: () => void;
}

/** The stage's name and the time left for it, large. Announced once for each stage, not each second. */
export function StageClock({ plan, current, onNext }: StageClockProps) {
  const store = useGuide();
  const { conversation } = useView();
  const { left, used } = stageTime(plan.since, current.minutes, store.now.value);
  const end = liveEnd(conversation, store.timeZone);
  const late = conversation.minutes - liveMinutes(conversation, store.timeZone);
  const fitted = fittedWords(plan.behind, late);
  return (
    <div class="stage-clock">
      <p class="faint stage-count">
        <span>
          {plan.count - plan.stages.length + 1} of {plan.count}
        </span>
        {end !== null && <span>ends {timeOfDay(end)}</span>}
      </p>
      <h2 aria-live="polite">{current.stage.name}</h2>
      <div class="time-left">
        <span role="timer" class={left < 0 ? "time time-over" : "time"}>
          {minutesAndSeconds(left)}
        </span>{" "}
        <span class="faint">{left < 0 ? "over" : `of ${current.minutes} min`}</span>
        <span class="next-button">
          <Button onClick={onNext} title="Alt+N">
            Next stage
          </Button>
        </span>
      </div>
      {fitted && <p class="faint">{fitted}</p>}
      <div class="time-bar" aria-hidden="true">
        <span style={{ width: `${used * 100}%` }} />
      </div>
    </div>
  );
}

/** Said when it began late, and once a stage ended at another time than planned: the others are fitted to what is left. */
function fittedWords(behind: number, late: number): string {
  if (behind >= 1) return `${behind} min behind: the rest is fitted to the end.`;
  if (behind <= -1) return `${-behind} min to spare: the rest has more time.`;
  return late >= 1 ? `Began ${late} min late: fitted to the end.` : "";
}
