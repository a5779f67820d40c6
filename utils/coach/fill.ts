/** Putting a person's own words into a question without making it longer than a glance. */
import type { Blank } from "./question";

/** A question is read in one second while somebody speaks. */
export const mostWords = 12;
/** Words longer than this many characters together are cut even where they are few. */
const mostCharacters = 60;
/** A cut must not end on one of these. */
const loose = new Set(
  "a an and at but by for from in into of on or so that the to which who with my our your their his her its each every".split(
    " ",
  ),
);

/** A text that is cut is best cut before one of these. */
const joints = new Set(["and", "or", "but", "then", "so", "while", "because"]);

/** Counts as a reader would: everything between spaces is one word. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Fills the one blank of a question.
 *
 * @param words the user's own words, of any length; untrusted text
 * @returns twelve words or fewer, or `null` when nothing readable is left to put in
 */
export function fill(template: string, blank: Blank, words: string): string | null {
  const mark = `{${blank}}`;
  const room = mostWords - countWords(template.replace(mark, ""));
  const short = shorten(words, room);
  return short === "" ? null : template.replace(mark, () => short);
}

/**
 * The beginning of a text as a phrase: at most `room` words, up to the first comma, colon or full stop where one
 * comes late enough, never ending on a preposition or an article.
 */
export function shorten(text: string, room: number): string {
  const clean = text
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069"“”„«»{}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const clause = /^(\S+ \S.*?)[,;:.!?](?:\s|$)/u.exec(clean)?.[1] ?? clean;
  const whole = clause.split(" ");
  const kept = whole.slice(0, Math.max(0, room));
  if (kept.length < whole.length) {
    const joint = kept.findLastIndex((word, index) => index > 2 && joints.has(word.toLowerCase()));
    if (joint > 0) kept.length = joint;
    while (kept.length > 1 && loose.has(kept.at(-1)?.toLowerCase() ?? "")) kept.pop();
  }
  return byGrapheme(kept.join(" "), mostCharacters).replace(/[\s,;:.!?]+$/u, "");
}

function byGrapheme(text: string, most: number): string {
  if (text.length <= most) return text;
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)];
  if (graphemes.length <= most) return text;
  return `${graphemes
    .slice(0, most - 1)
    .map(({ segment }) => segment)
    .join("")}…`;
}
