import type { Theme } from "../question";

/** Lists of one language that are looked for in a text: phrases separated by commas, in the form of `phrases.ts`. */
export interface WordLists<Signal extends string> {
  /** BCP 47, the language alone: `en`. */
  code: string;
  /** Lists that phrases refer to as `<name>`. */
  classes: Readonly<Record<string, string>>;
  lists: Readonly<Record<Signal, string>>;
}

/** What the coach must know of a language to judge goals and questions. */
export interface Language {
  /** BCP 47, the language alone: `en`. */
  code: string;
  name: string;
  /** Words that hardly any sentence of this language goes without. */
  common: string;
  /** Common words and letters of others that this one does not have: more of them than of ours is another language. */
  foreign: string;
  /** As in `\p{Script=...}`. */
  script: string;
  /** `true` where a capital inside a sentence marks a name, as in English; `false` where every noun has one. */
  capitalsAreNames: boolean;
  /** Where a goal's own verb stands: "call three customers" or "drei Kunden anrufen". */
  goalVerb: "first" | "last";
  /** Lists that phrases refer to as `<name>`. */
  classes: Readonly<Record<string, string>>;
  goal: Readonly<Record<GoalSignal, string>>;
  question: Readonly<Record<QuestionSignal, string>>;
  /** Words that tell what a broad question is about. */
  themes: Readonly<Record<Theme, string>>;
  rewrites: Rewrites;
  /** Specific questions to offer in the place of a broad one; `null`: those of the bank, which is in this language. */
  alternatives: Readonly<Record<Theme, readonly string[]>> | null;
}

export const goalSignals = [
  /** Said before the goal itself: "I want to". */
  "lead",
  /** Begins a clause before the goal itself, up to a comma: "From April, ...". */
  "intro",
  /** Verbs of a state or a wish: nothing that a colleague could see. */
  "openHead",
  /** Verbs of something that is over once it is done. */
  "finishHead",
  /** Verbs that make something new, so that "weekly" in what follows describes the thing, not the doing. */
  "makeHead",
  "rhythm",
  /** Looks like a rhythm and is none: "within a week". */
  "notRhythm",
  /** "weekly" and the like, which may describe a thing. */
  "rhythmWord",
  /** "all meetings": a rhythm unless the goal comes to an end. */
  "always",
  /** The goal's verb and "every ...": everybody once, where the goal comes to an end. */
  "everybody",
  /** "every ticket", "every new guest": there is always a next one. */
  "notEverybody",
  /** More, better, stronger: a direction without a size. */
  "quality",
  /** Things nobody can see: confidence, visibility. */
  "abstract",
  /** Things that are had once: a certificate, a course. */
  "credential",
  /** "a", "the", "two": things that can be pointed at. */
  "article",
  /** A later verb of something that is over once it is done: "research three and recommend one". */
  "laterFinish",
  "deadline",
  /** A number of things. */
  "count",
  /** By doing what. */
  "means",
  /** By how much. */
  "size",
  "evidence",
  "start",
  "review",
  /** Verbs of finding out, for the rewrite. */
  "findingHead",
  /** Verbs of getting better at something, for the rewrite. */
  "practisingHead",
  /** "be" and "become", for the rewrite. */
  "showingHead",
] as const;
export type GoalSignal = (typeof goalSignals)[number];

export const questionSignals = [
  /** Years ahead. */
  "horizon",
  /** Dream, perfect, ideal. */
  "ideal",
  /** Career, life, success: too large to remember. */
  "container",
  /** Job, role, skills: large, unless something near stands beside it. */
  "mild",
  /** In general, overall, usually. */
  "general",
  /** Beginnings that a slogan answers. */
  "slogan",
  /** Beginnings that yes or no answers. */
  "yesNo",
  /** A time near enough to remember or to plan. */
  "near",
  /** The present: closer than years, yet not a moment. */
  "now",
  /** Asks to choose one. */
  "choice",
  /** Something that took place. */
  "past",
  /** "if you were": nothing that took place. */
  "notPast",
  /** One task, meeting, person. */
  "thing",
  /** "the ..." where it points at one thing. */
  "pointed",
  /** "the future": points at nothing. */
  "notPointed",
] as const;
export type QuestionSignal = (typeof questionSignals)[number];

/** Sentences with blanks, `___`. `{rest}` is the user's own words without the verb, `{all}` all of them. */
export interface Rewrites {
  /** For a verb of finding out. */
  finding: string;
  /** For a verb of getting better at something. */
  practising: string;
  /** For "be" and "become". */
  showing: string;
  /** For everything else that is vague. */
  doing: string;
  /** For a task that ends: it stays a step. */
  afterwards: string;
  /** Added at the end of a benchmark. */
  missing: Readonly<Record<"rhythm" | "start" | "evidence" | "review", string>>;
}
