/** The languages that the coach knows, with all its lists. Only the background holds them: screens ask it. */
import { german } from "./de";
import { germanForms } from "./de-forms";
import { germanPersonal } from "./de-personal";
import { germanPromises } from "./de-promises";
import { english } from "./en";
import { englishForms } from "./en-forms";
import { englishPersonal } from "./en-personal";
import { englishPromises } from "./en-promises";
import type { Language, WordLists } from "./language";
import type { PersonalSign, PromiseSign, QuestionForm } from "./tact";

export interface KnownLanguage {
  /** For goals and questions. */
  rules: Language;
  /** For `adviseOnQuestion`. */
  forms: WordLists<QuestionForm>;
  /** For `adviseOnPromise`. */
  promises: WordLists<PromiseSign>;
  /** For `adviseOnLine`. */
  personal: WordLists<PersonalSign>;
}

const inEnglish: KnownLanguage = {
  rules: english,
  forms: englishForms,
  promises: englishPromises,
  personal: englishPersonal,
};

const known: Readonly<Record<string, KnownLanguage>> = {
  en: inEnglish,
  de: { rules: german, forms: germanForms, promises: germanPromises, personal: germanPersonal },
};

/** @param tag such as `en` or `de-AT`; `null` for a language that the coach does not know */
export function languageOf(tag: string): KnownLanguage | null {
  const code = tag.toLowerCase().split("-")[0] ?? "";
  return Object.hasOwn(known, code) ? (known[code] ?? null) : null;
}

/** English, then what the coach knows of these languages, each once and in their order. */
export function languagesFor(tags: readonly string[]): [KnownLanguage, ...KnownLanguage[]] {
  const others = tags.map(languageOf).filter((language): language is KnownLanguage => language !== null);
  return [inEnglish, ...new Set(others.filter((language) => language !== inEnglish))];
}
