/** What the coach says, in the words that the screens show. What it says it by is the coach's alone. */

export const goalVerdicts = ["vague", "one-time", "benchmark"] as const;
export type GoalVerdict = (typeof goalVerdicts)[number];

/** As people read them. */
export const goalVerdictNames: Readonly<Record<GoalVerdict, string>> = {
  vague: "Vague",
  "one-time": "One-time task",
  benchmark: "Ongoing benchmark",
};

export const goalParts = ["behaviour", "rhythm", "start", "evidence", "review"] as const;
export type GoalPart = (typeof goalParts)[number];

/** What to ask for a part that is missing. */
export const goalPartQuestions: Readonly<Record<GoalPart, string>> = {
  behaviour: "What would a colleague see?",
  rhythm: "How often?",
  start: "From when?",
  evidence: "What would show it?",
  review: "When do you look again?",
};

export interface GoalAdvice {
  /** `null`: there is nothing to judge, or there are no rules for the language; `why` says which. */
  verdict: GoalVerdict | null;
  /** One short sentence. */
  why: string;
  /** The words that decided, as they were written. */
  words: string[];
  missing: GoalPart[];
  /** The user's own words with blanks to fill in; empty when nothing is missing. */
  rewrites: string[];
}

export const questionVerdicts = ["broad", "specific"] as const;
export type QuestionVerdict = (typeof questionVerdicts)[number];

/** As people read them. */
export const questionVerdictNames: Readonly<Record<QuestionVerdict, string>> = {
  broad: "Broad",
  specific: "Specific",
};

export interface QuestionAdvice {
  /** `null`: there is nothing to judge, or there are no rules for the language; `why` says which. */
  verdict: QuestionVerdict | null;
  /** One short sentence. */
  why: string;
  /** The words that decided, as they were written. */
  words: string[];
  /** Two questions of the bank on the same theme; only for a broad one. */
  alternatives: string[];
}

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
