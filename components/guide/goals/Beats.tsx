import { type BeatMark, beatMarks, type Goal } from "../../../utils/domain/goal";
import { BeatDots } from "../../goals/BeatDots";
import { beatWords } from "../../goals/words";
import { useGuide, useView } from "../guide-context";

/** How an ongoing benchmark went, one dot for each look, and today's look in one click. */
export function Beats({ goal }: { goal: Goal }) {
  const store = useGuide();
  const { today } = useView();
  const now = goal.beats.find(({ on }) => on === today)?.mark ?? null;
  const mark = (chosen: BeatMark) =>
    void store.change("goal.beat", { goalId: goal.id, on: today, mark: chosen === now ? null : chosen });

  return (
    <div class="beats">
      <BeatDots beats={goal.beats} today={today} />
      <fieldset class="beat-marks" aria-label={`Today: ${goal.text}`}>
        {beatMarks.map((each) => (
          <button key={each} type="button" class="beat-mark" aria-pressed={each === now} onClick={() => mark(each)}>
            {beatWords[each]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
