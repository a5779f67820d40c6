/**
 * Tells a broad question from a specific one, and offers two specific ones on the same theme. Advice only.
 *
 * The idea behind the rules: a specific question asks to remember one moment, to compare two or to choose one, so a
 * story is needed. A broad one asks for a forecast or a label, so a slogan will do. People remember more when they
 * are asked about something near and concrete; nothing more is claimed.
 */
import type { QuestionAdvice, QuestionVerdict } from "../domain/advice";
import { alternativesTo } from "./alternatives";
import { english } from "./language/en";
import type { Language, QuestionSignal } from "./language/language";
import type { Found } from "./phrases";
import { namesIn, type Reading, read, readable, without, wordsIn } from "./reading";

/**
 * Judges one question.
 *
 * @param text what was written; only the first 1,000 characters are read
 * @param language the rules of the language it is written in (`languageOf`); `null`: there are none
 */
export function checkQuestion(text: string, language: Language | null = english): QuestionAdvice {
  const found = readable(text, language);
  if ("problem" in found) return { verdict: null, why: found.problem, words: [], alternatives: [] };
  const { verdict, words } = judge(read(found.words, found.language, found.language.question), found.language);
  const alternatives = verdict === "broad" ? alternativesTo(found.words, found.language) : [];
  return { verdict, why: reasons[verdict], words, alternatives };
}

const reasons: Readonly<Record<QuestionVerdict, string>> = {
  broad: "A slogan would answer it.",
  specific: "It asks for one moment, one thing or one choice.",
};

/** Without anything to hold on to, a question is broad. */
const start = -1.5;

/** What holds an answer to something real, and how firmly. */
const anchors = { near: 2, now: 1, choice: 1.5, past: 1, thing: 1, pointed: 1 } as const;
const nameWeight = 1.5;

/** What lets an answer float, and how far. */
const flags = { horizon: 3, ideal: 2, container: 2, general: 2, slogan: 1.5, mild: 0.75, yesNo: 1 } as const;

function judge(reading: Reading<QuestionSignal>, rules: Language): { verdict: QuestionVerdict; words: string[] } {
  const held = anchorsIn(reading);
  const names = namesIn(reading.text, rules);
  const loose = flagsIn(reading, held);
  const sum =
    start +
    total(anchors, held) +
    (names.length > 0 ? nameWeight : 0) +
    (held.pointed && held.pointed.length > 1 ? 0.5 : 0) -
    total(flags, loose) +
    // "Which of your goals from March moved least?" is about March.
    (held.near && held.choice && loose.container ? 1 : 0);
  if (sum > 0) return { verdict: "specific", words: [...new Set([...wordsIn(Object.values(held).flat()), ...names])] };
  return { verdict: "broad", words: wordsIn(Object.values(loose).flat()) };
}

type Held<Signal extends string> = Partial<Record<Signal, Found[]>>;

function anchorsIn({ all }: Reading<QuestionSignal>): Held<keyof typeof anchors> {
  const choice = all("choice");
  // "The first thing" points at nothing beyond the choice it names.
  const pointed = without(all("pointed"), [...all("notPointed"), ...choice]);
  const past = without(all("past"), all("notPast"));
  return present({ near: all("near"), now: all("now"), choice, past, thing: all("thing"), pointed });
}

function flagsIn({ all, at }: Reading<QuestionSignal>, held: Held<keyof typeof anchors>): Held<keyof typeof flags> {
  const opening = (signal: QuestionSignal) => [at(signal, 1)].filter((found) => found !== undefined);
  return present({
    horizon: all("horizon"),
    ideal: all("ideal"),
    container: all("container"),
    general: all("general"),
    slogan: opening("slogan"),
    mild: held.near ? [] : all("mild"),
    yesNo: opening("yesNo"),
  });
}

function present<Signal extends string>(found: Record<Signal, Found[]>): Held<Signal> {
  return Object.fromEntries(Object.entries<Found[]>(found).filter(([, each]) => each.length > 0)) as Held<Signal>;
}

function total<Signal extends string>(weights: Readonly<Record<Signal, number>>, held: Held<Signal>): number {
  return (Object.keys(held) as Signal[]).reduce((sum, signal) => sum + weights[signal], 0);
}
