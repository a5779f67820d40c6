import type { Beat, BeatMark } from "../../utils/domain/goal";
import { compareText } from "../../utils/domain/order";
import { dayName } from "../../utils/domain/relative-time";
import type { PlainDate } from "../../utils/domain/values";
import { beatWords } from "./words";
import "./beats.css";

/** How many of the latest looks are shown. */
const shown = 6;

/** The latest looks as a row of marks, oldest first; places for looks to come stay empty. */
export function BeatDots({ beats: all, today }: { beats: readonly Beat[]; today: PlainDate }) {
  const beats = all.toSorted((a, b) => compareText(a.on, b.on)).slice(-shown);
  const empty = Math.max(0, shown - beats.length);
  return (
    <span class="dots">
      <span class="visually-hidden">{beatSentence(beats.map((beat) => beat.mark))}</span>
      {beats.map((beat) => (
        <span
          key={beat.id}
          class={`dot dot-${beat.mark}`}
          title={`${beatWords[beat.mark]}, ${dayName(beat.on, today)}`}
        />
      ))}
      {Array.from({ length: empty }, (_, index) => (
        <span key={index} class="dot" />
      ))}
    </span>
  );
}

function beatSentence(marks: readonly BeatMark[]): string {
  if (marks.length === 0) return "No look yet.";
  return `Oldest first: ${marks.map((mark) => beatWords[mark].toLowerCase()).join(", ")}.`;
}
