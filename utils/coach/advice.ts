/** What the coach has to say besides its verdicts. It advises, never blocks. */

export const adviceKinds = [
  /** More than three active benchmarks. */
  "too-many-goals",
  /** A benchmark that serves no objective, though there are some. */
  "no-objective",
  /** A benchmark with nothing above it on the ladder. */
  "no-rung",
  /** A promotion that is not the user's alone to give. */
  "promotion-promised",
  "double-question",
  "leading-question",
  "yes-no-question",
  /** A line of a note about health, family, belief or the like. */
  "personal-matter",
] as const;
export type AdviceKind = (typeof adviceKinds)[number];

export interface Advice {
  /** `<kind>/<id of what it is about>`: the same for as long as it is about the same thing. */
  id: string;
  kind: AdviceKind;
  /** The words it is about, as they were written. */
  words: string[];
  /** One or two short sentences. */
  text: string;
}

export function adviceOn(kind: AdviceKind, subjectId: string, text: string, words: string[] = []): Advice {
  return { id: `${kind}/${subjectId}`, kind, words, text };
}

/** What was not dismissed for good. */
export function undismissed(advice: readonly Advice[], dismissedIds: readonly string[]): Advice[] {
  return advice.filter(({ id }) => !dismissedIds.includes(id));
}
