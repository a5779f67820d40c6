/** Specific questions to offer in the place of a broad one. */
import { bank } from "./bank";
import type { Language } from "./language/language";
import type { Words } from "./phrases";
import { type Question, type Theme, themes } from "./question";
import { read } from "./reading";
import { steadyShare } from "./steady";

const offered = 2;
/** Where no word tells the theme: what excites people is the best way in. */
const anyTheme: Theme = "excitement";

/** Two questions on the theme of a text, in its language; always the same for the same text. */
export function alternativesTo(words: Words, language: Language): string[] {
  const theme = themeOf(words, language);
  return (language.alternatives?.[theme] ?? bankQuestions(theme))
    .map((text) => ({ text, order: steadyShare(`${words.plain}${text}`) }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, offered)
    .map(({ text }) => text);
}

function bankQuestions(theme: Theme): string[] {
  return bank.filter((question) => question.theme === theme && stands(question)).map(({ text }) => text);
}

/** The theme that most words point to; the first one of equals. */
function themeOf(words: Words, language: Language): Theme {
  const { all } = read(words, language, language.themes);
  const best = themes.map((theme) => ({ theme, count: all(theme).length })).toSorted((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.theme : anyTheme;
}

/** Needs nothing but the words on the page: no goal, no promise, no special person. */
function stands({ fit, pack, opener }: Question): boolean {
  return fit.length === 0 && pack === null && !opener;
}
