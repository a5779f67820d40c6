import type { TextRange } from "../../../utils/domain/search";

/** A text whose found words are marked. `marks` stand in order, none over another. */
export function Marked({ text, marks }: { text: string; marks: readonly TextRange[] }) {
  return (
    <>
      {marks.map(([start, end], index) => (
        <>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
