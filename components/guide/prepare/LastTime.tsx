import { useId } from "preact/hooks";
import { plainWords } from "../../../utils/domain/inline-marks";
import { dayName } from "../../../utils/domain/relative-time";
import type { OpenItem } from "../../../utils/domain/views";
import { BeatDots } from "../../goals/BeatDots";
import { Checkbox } from "../../ui/Checkbox";
import { Section } from "../../ui/Section";
import { useGuide, useView } from "../guide-context";

/** More would push the questions out of sight. */
const mostItems = 2;
const mostGoals = 3;

/** What comes back from the conversation before: the last words, what nobody ticked, and how the benchmarks went. */
export function LastTime() {
  const { lastTime, openItems, goals, today } = useView();
  const benchmarks = goals.filter(({ level }) => level === "benchmark");
  const words = lastTime?.lines ?? [];
  if (words.length + openItems.length + benchmarks.length === 0) return null;
  return (
    <Section
      title="Last time"
      aside={asideWords(openItems.length - mostItems, lastTime && dayName(lastTime.date, today))}
    >
      <div class="card card-rows last-time">
        {words.length > 0 && (
          <ul class="last-words">
            {words.map(({ slot, text }, index) => (
              <li key={`${slot} ${index}`} dir="auto" class="clamp private-words" title={text}>
                {plainWords(text)}
              </li>
            ))}
          </ul>
        )}
        {openItems.length > 0 && <OpenItems items={openItems} />}
        {benchmarks.length > 0 && (
          <ul class="last-beats" aria-label="How the goals went">
            {benchmarks.slice(0, mostGoals).map(({ id, text, beats }) => (
              <li key={id}>
                <span class="last-goal" dir="auto" title={text}>
                  {text}
                </span>
                <BeatDots beats={beats} today={today} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

function OpenItems({ items }: { items: readonly OpenItem[] }) {
  return (
    <ul aria-label="Still to do">
      {items.slice(0, mostItems).map((item) => (
        <li key={`${item.conversationId} ${item.slot} ${item.lineId}`}>
          <OpenItemRow item={item} />
        </li>
      ))}
    </ul>
  );
}

/** When it was, and how much there is to do that does not stand here but on the person's page. */
function asideWords(rest: number, day: string | null): string | undefined {
  const words = [rest > 0 && `${rest} more to do`, day].filter(Boolean).join(" · ");
  return words || undefined;
}

function OpenItemRow({ item: { text, ...item } }: { item: OpenItem }) {
  const store = useGuide();
  const boxId = useId();

  async function tick() {
    if (!(await store.change("item.tick", { item, done: true }))) return;
    store.say("Done", () => void store.change("item.tick", { item, done: false }));
  }

  return (
    <label class="last-item" for={boxId}>
      <Checkbox id={boxId} checked={false} onChange={() => void tick()} />
      <span class="clamp" dir="auto" title={text}>
        {text}
      </span>
    </label>
  );
}
