import { useEffect, useState } from "preact/hooks";
import type { Advice } from "../../../utils/domain/advice";
import type { Line } from "../../../utils/domain/note";
import { useGuide } from "../guide-context";
import { pointerAtRest } from "./pointer-rest";

/** So many are asked about at once: a note of thousands would keep the background from everything else. */
const mostAtOnce = 50;

/** What the coach says of these lines, in their order. It is silent about a line that it has not answered for. */
export function useLineAdvice(lines: readonly Line[]): Advice[] {
  const store = useGuide();
  // Lines that did not change are the same objects: in a long note only the new ones are sent.
  const [answers] = useState(() => new WeakMap<Line, Advice[]>());
  const [, setRounds] = useState(0);
  const unread = lines.filter((line) => line.text.trim() !== "" && !answers.has(line)).slice(0, mostAtOnce);

  useEffect(() => {
    if (unread.length > 0) void ask(unread);
  });

  async function ask(lines: readonly Line[]): Promise<void> {
    for (const line of lines) answers.set(line, []);
    const answer = await store.advise("advice.lines", { lines: lines.map(({ id, text }) => ({ id, text })) });
    if (answer === null) {
      // Asked again when the user has gone on.
      for (const line of lines) answers.delete(line);
      return;
    }
    for (const [index, line] of lines.entries()) answers.set(line, answer[index] ?? []);
    await pointerAtRest();
    setRounds((rounds) => rounds + 1);
  }

  return lines.flatMap((line) => answers.get(line) ?? []);
}
