/**
 * Finding phrases in a text, whatever the language.
 *
 * A list is phrases separated by commas; a phrase is terms separated by spaces: `word` itself, `stem*` any ending,
 * `*stem` any beginning, `a|b` one of them, `#` a number, `_` any one word, `...` up to four words, `<name>` a word of
 * another list, `[term]` may be missing, `^` the start of the text or of a clause, `$` the end of the text, `¦` a
 * pause. A text is compared in lower case, word by word as `Intl.Segmenter` cuts it.
 */

/** A text cut into words, with the way back to how it was written. */
export interface Words {
  original: string;
  /** Lower case, each word between single spaces, a pause as " ¦ ". */
  plain: string;
  words: readonly { at: number; start: number; end: number }[];
}

export interface Found {
  /** As it was written. */
  words: string;
  /** Position in `plain`. */
  at: number;
  end: number;
}

export type Finder = RegExp;

/** Longer texts are judged by their beginning. */
const mostCharacters = 1000;
export const pause = "¦";

/** Cuts a text into words and pauses. */
export function wordsOf(text: string, language: string): Words {
  const original = text.slice(0, mostCharacters).normalize("NFC").replaceAll("’", "'");
  const words: { at: number; start: number; end: number }[] = [];
  let plain = " ";
  for (const { segment, index, isWordLike } of segmenter(language).segment(original)) {
    if (isWordLike) {
      words.push({ at: plain.length, start: index, end: index + segment.length });
      plain += `${segment.toLowerCase()} `;
    } else if (segment === "%") {
      plain += "% ";
    } else if (/[,;:.!?()–—]/.test(segment) && !plain.endsWith(`${pause} `)) {
      plain += `${pause} `;
    }
  }
  return { original, plain, words };
}

/** Compiles a list once; an empty list finds nothing. */
export function finder(list: string, classes: Readonly<Record<string, string>>): Finder {
  const phrases = split(list, ",").map((phrase) =>
    split(phrase, " ")
      .map((term) => termPattern(term, classes))
      .join(""),
  );
  return new RegExp(phrases.length > 0 ? `(?<= )(?:${phrases.join("|")})` : "(?!)", "gu");
}

/** Everything in the text that the list names, from left to right. */
export function findAll(text: Words, list: Finder): Found[] {
  return [...text.plain.matchAll(list)].map((match) => foundIn(text, match));
}

/** What the list names at exactly this position of `plain`. */
export function findAt(text: Words, list: Finder, at: number): Found | undefined {
  list.lastIndex = at;
  const match = list.exec(text.plain);
  list.lastIndex = 0;
  return match?.index === at ? foundIn(text, match) : undefined;
}

function foundIn(text: Words, match: RegExpExecArray): Found {
  const at = match.index;
  const end = at + match[0].length;
  const inside = text.words.filter((word) => word.at >= at && word.at < end);
  return { words: text.original.slice(inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0), at, end };
}

function termPattern(term: string, classes: Readonly<Record<string, string>>): string {
  if (term === "^") return `(?<=^ |${pause} )`;
  if (term === "...") return "(?:[^ ]+ ){0,4}?";
  const optional = /^\[(.+)\]$/.exec(term)?.[1];
  if (optional) return `(?:${termPattern(optional, classes)})?`;
  const alternatives = split(term, "|").map((each) => (each === "$" ? "$" : `${wordPattern(each, classes)} `));
  return `(?:${alternatives.join("|")})`;
}

function wordPattern(word: string, classes: Readonly<Record<string, string>>): string {
  // Not by the letters that words are made of: with those a list takes several times as long to compile. A blank is none.
  if (word === "_") return `[^ %_${pause}]+`;
  if (word === "#") return `(?:\\d[^ ]*|${wordPattern("<number>", classes)})`;
  const list = classes[/^<(.+)>$/.exec(word)?.[1] ?? ""];
  const inList = list && split(list, ",").map((each) => wordPattern(each, classes));
  if (inList) return `(?:${inList.join("|")})`;
  return word.replace(/[.^$+?()[\]{}\\]/g, "\\$&").replaceAll("*", "[^ ]*");
}

function split(list: string, separator: string): string[] {
  return list
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const found = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, found);
  return found;
}
