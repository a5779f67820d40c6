/** What a question in the bank is made of. */
import type { ConversationKind } from "../domain/conversation";

export const themes = [
  "excitement",
  "pride",
  "drain",
  "strength",
  "learning",
  "more-or-less",
  "people",
  "formal-learning",
  "conditions",
  "direction",
  "support",
  "follow-through",
] as const;
export type Theme = (typeof themes)[number];

/** What the life of this conversation must be like for a question to make sense. All of them must hold. */
export const fits = [
  /** An active goal exists. */
  "goal",
  /** An active goal that nobody has looked at for six weeks. */
  "quiet-goal",
  /** An active goal whose last beat was kept. */
  "kept-goal",
  /** An active goal whose last beat was missed. */
  "missed-goal",
  /** An active goal that serves an objective. */
  "aligned-goal",
  /** An active goal with no rung above it. */
  "unlinked-goal",
  /** The user owes them something. */
  "my-promise",
  /** They owe the user something. */
  "their-promise",
  /** A moment that excited them or made them proud was kept. */
  "energiser",
  /** They named where they want to head. */
  "direction",
  /** They said there is none for now, or nothing is written down. */
  "no-direction",
  /** Something was written down last time. */
  "last-words",
  /** There was a conversation of this kind before. */
  "met-before",
  /** 15 months or more since the last conversation of this kind. */
  "long-gap",
  /** The user is their manager. */
  "i-lead",
] as const;
export type Fit = (typeof fits)[number];

/** Sets for people and moments that need their own questions. A pack is used only where it is asked for. */
export const packs = [
  "first-talk",
  "new-report",
  "senior-expert",
  "early-career",
  "returning",
  "skip-level",
  "my-manager",
  "inherited",
] as const;
export type Pack = (typeof packs)[number];

/** Filled with the user's own words when the question is chosen. */
export const blanks = ["goal", "promise", "energiser", "direction", "last", "objective"] as const;
export type Blank = (typeof blanks)[number];

export interface Question {
  /** `<theme or pack>.<name>`, or `opener.<name>`. Never reused for another question: conversations remember it. */
  id: string;
  /** Twelve words or fewer, also after its blank, for example `{goal}`, is filled. */
  text: string;
  theme: Theme;
  /** Stages of the built-in guides that it suits. */
  stages: readonly string[];
  kinds: readonly ConversationKind[];
  /** What to ask when the first answer was short. */
  followUp: string;
  listenFor: string;
  fit: readonly Fit[];
  pack: Pack | null;
  /** Broad on purpose: it hands over the floor at the start of a regular 1-on-1. */
  opener: boolean;
}

type Row = Pick<Question, "id" | "text" | "followUp" | "listenFor"> &
  Partial<Pick<Question, "stages" | "kinds" | "fit">>;

/**
 * The questions of one theme. A row says only what differs from the theme.
 *
 * @param stages where these questions fit unless a row says otherwise
 */
export function ofTheme(theme: Theme, stages: readonly string[], rows: readonly Row[]): Question[] {
  return rows.map((row) => ({ ...defaults, stages, ...row, id: `${theme}.${row.id}`, theme, pack: null }));
}

/** The questions of one pack, each with its own theme and stages. */
export function ofPack(pack: Pack, rows: readonly (Row & Pick<Question, "theme" | "stages">)[]): Question[] {
  return rows.map((row) => ({ ...defaults, ...row, id: `${pack}.${row.id}`, pack }));
}

/** Openers of a regular 1-on-1, each with its own theme. */
export function ofOpeners(rows: readonly (Row & Pick<Question, "theme">)[]): Question[] {
  return rows.map((row) => ({
    ...defaults,
    stages: ["theirs"],
    kinds: ["regular"],
    ...row,
    id: `opener.${row.id}`,
    pack: null,
    opener: true,
  }));
}

const defaults = { kinds: ["career", "regular"], fit: [], opener: false } satisfies Partial<Question>;
