/**
 * The languages that the coach knows. Each comes in chunks of its own, so that nobody loads a language that they do
 * not write in, nor lists that a screen does not use. All take a tag such as `en` or `de-AT` and give `null` for a
 * language that the coach does not know.
 */
import { english } from "./en";
import type { Language, WordLists } from "./language";
import type { PersonalSign, PromiseSign, QuestionForm } from "./tact";

/** The rules for goals and questions. English is there already. */
export async function loadLanguage(tag: string): Promise<Language | null> {
  if (codeOf(tag) === "en") return english;
  return codeOf(tag) === "de" ? (await import("./de")).german : null;
}

/** For `adviseOnQuestion`. */
export async function loadForms(tag: string): Promise<WordLists<QuestionForm> | null> {
  if (codeOf(tag) === "en") return (await import("./en-forms")).englishForms;
  return codeOf(tag) === "de" ? (await import("./de-forms")).germanForms : null;
}

/** For `adviseOnPromise`. */
export async function loadPromises(tag: string): Promise<WordLists<PromiseSign> | null> {
  if (codeOf(tag) === "en") return (await import("./en-promises")).englishPromises;
  return codeOf(tag) === "de" ? (await import("./de-promises")).germanPromises : null;
}

/** For `adviseOnLine`. */
export async function loadPersonal(tag: string): Promise<WordLists<PersonalSign> | null> {
  if (codeOf(tag) === "en") return (await import("./en-personal")).englishPersonal;
  return codeOf(tag) === "de" ? (await import("./de-personal")).germanPersonal : null;
}

function codeOf(tag: string): string | undefined {
  return tag.toLowerCase().split("-")[0];
}
