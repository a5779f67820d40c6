/**
 * Advice on a text as somebody writes it, in whichever of their languages. All functions take the tags that their
 * browser is set to (`navigator.languages`); English is always tried, and first.
 */
import type { Advice, GoalAdvice, QuestionAdvice } from "../domain/advice";
import { checkGoal } from "./goal-check";
import type { Language } from "./language/language";
import { languagesFor } from "./language/languages";
import { adviseOnLine } from "./line-advice";
import { adviseOnPromise } from "./promise-advice";
import { adviseOnQuestion } from "./question-advice";
import { checkQuestion } from "./question-check";

/** The verdict by the rules of the language it is written in; where that is none of them, why there is none. */
export function goalAdvice(text: string, tags: readonly string[]): GoalAdvice {
  return inItsLanguage((rules) => checkGoal(text, rules), tags);
}

/** The same for a question, and how it is put. */
export function questionAdvice(text: string, tags: readonly string[]): { check: QuestionAdvice; form: Advice[] } {
  return {
    check: inItsLanguage((rules) => checkQuestion(text, rules), tags),
    form: languagesFor(tags).flatMap(({ forms }) => adviseOnQuestion("own", text, forms)),
  };
}

/** On a promise that the user makes. */
export function promiseAdvice(promise: { id: string; text: string }, tags: readonly string[]): Advice[] {
  return languagesFor(tags).flatMap(({ promises }) => adviseOnPromise({ ...promise, by: "me" }, promises));
}

/** On lines of a note: a list for each, in their order. */
export function lineAdvice(lines: readonly { id: string; text: string }[], tags: readonly string[]): Advice[][] {
  const languages = languagesFor(tags);
  return lines.map((line) => languages.flatMap(({ personal }) => adviseOnLine(line, personal)));
}

/** A language is asked only after those before it have declined: its lists take a while to compile. */
function inItsLanguage<A extends { verdict: unknown }>(check: (rules: Language) => A, tags: readonly string[]): A {
  const [first, ...others] = languagesFor(tags);
  const inFirst = check(first.rules);
  if (inFirst.verdict !== null) return inFirst;
  for (const { rules } of others) {
    const advice = check(rules);
    if (advice.verdict !== null) return advice;
  }
  return inFirst;
}
