import { useRef, useState } from "preact/hooks";
import type { Instant } from "../../../utils/domain/values";
import { Section } from "../../ui/Section";
import { useGuide, useView } from "../guide-context";
import { toggleMark } from "../line-mark";
import { NoteField } from "../NoteField";
import { LineForm } from "../note/LineForm";
import type { Made } from "../note/line-actions";
import type { Surface } from "../note/surface";
import { AllDone, LiveEnd } from "./LiveEnd";
import { LiveKey } from "./LiveKey";
import { LiveQuestion } from "./LiveQuestion";
import { livePlan } from "./live-plan";
import { StageClock } from "./StageClock";
import { useLiveKeys } from "./use-live-keys";
import { useTicks } from "./use-ticks";

interface RunningProps {
  /** Whether this tab is the one on show. */
  shown: boolean;
  liveSince: Instant;
  onWrapUp: () => void;
}

/** The current stage, its time, one question, and a place for their words. */
export function Running({ shown, liveSince, onWrapUp }: RunningProps) {
  const store = useGuide();
  const { conversation } = useView();
  const [making, setMaking] = useState<Made | null>(null);
  const note = useRef<Surface | null>(null);
  const area = useRef<HTMLDivElement>(null);
  useTicks(shown);

  const plan = livePlan({ ...conversation, liveSince }, store.now.value, store.timeZone);
  const [current, ...later] = plan.stages;

  const next = () => {
    if (current) void store.change("stage.set", { stageId: current.stage.id, change: { done: true } });
  };
  /** Goes on with the closing stage: the running one is done, those between are left out, as far as it can be stored. */
  const close = async (closing: string | null) => {
    const [running, ...between] = plan.stages.filter(({ stage }) => stage.id !== closing);
    for (const { stage } of between) {
      const isStored = await store.change("stage.set", { stageId: stage.id, change: { skipped: true } });
      if (!isStored) return;
    }
    if (running) await store.change("stage.set", { stageId: running.stage.id, change: { done: true } });
  };
  const quote = () => {
    if (!note.current) return;
    const { text, start, end } = note.current.edit;
    note.current.apply(toggleMark(text, start, end, "quote"));
  };
  const promise = () => setMaking({ kind: "promise", by: "me", words: "" });
  const goal = () => setMaking({ kind: "goal", words: "" });
  useLiveKeys(shown, {
    KeyN: next,
    KeyA: () => area.current?.parentElement?.querySelector<HTMLButtonElement>("[data-asked]")?.click(),
    KeyQ: quote,
    KeyP: promise,
    KeyG: goal,
  });

  if (!current) return <AllDone onWrapUp={onWrapUp} />;
  return (
    <div class="live">
      <StageClock plan={plan} current={current} onNext={next} />
      <LiveQuestion key={current.stage.id} stage={current.stage} />
      <div ref={area}>
        <NoteField
          slot={current.stage.id}
          label={`Notes for ${current.stage.name}`}
          placeholder="Their words…"
          size="large"
          surface={note}
          onMake={setMaking}
        />
      </div>
      <div class="live-keys">
        <LiveKey keys="Alt+Q" words="quote" onClick={quote} />
        <LiveKey keys="Alt+P" words="promise" onClick={promise} />
        <LiveKey keys="Alt+G" words="goal" onClick={goal} />
      </div>
      {making && (
        <div class="card">
          <LineForm key={making.kind} made={making} onDone={() => setMaking(null)} />
        </div>
      )}
      {later.length > 0 && (
        <Section title="Next">
          <ul class="card card-rows rows rows-tight">
            {later.map(({ stage, minutes }) => (
              <li key={stage.id} class="next-stage">
                <span>{stage.name}</span>
                <span class="stage-minutes">
                  {minutes}
                  <span class="visually-hidden"> minutes</span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <LiveEnd onClose={plan.closing === null ? null : () => void close(plan.closing)} onWrapUp={onWrapUp} />
    </div>
  );
}
