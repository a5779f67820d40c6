/** Finding words in what was written. Case and accents make no difference, and the start of a word is enough. */
import type { Id, PlainDate } from "./values";

export const searchKinds = ["person", "note", "goal", "promise", "energiser", "direction", "objective"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A range of a text, in UTF-16 units: from the first, up to but without the second. */
export type TextRange = readonly [start: number, end: number];

export interface SearchHit {
  kind: SearchKind;
  id: Id;
  /** `null` for an objective, which is nobody's own. */
  person: { id: Id; name: string } | null;
  conversationId: Id | null;
  date: PlainDate | null;
  /** The line that was found, cut around the first found word when it is long. */
  text: string;
  marks: TextRange[];
}

export interface SearchResult {
  hits: SearchHit[];
  /** How many were found in all; `hits` holds the first of them. */
  total: number;
  /** `false`: not everything was looked through yet, so there may be more, and newer ones. */
  isWhole: boolean;
}

/** The longest piece of a line that is shown. UTF-16 units. */
const excerptLength = 160;
/** How much of it may stand before the first found word. */
const leadLength = 50;

/** A text as it is compared: lower case, without accents. */
export function fold(text: string): string {
  // Most text is plain, and taking it apart costs ten times as much.
  if (/^[\x20-\x7e\n]*$/.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words to look for, folded. */
export function searchWords(search: string): string[] {
  return [...new Set(fold(search).split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== "");
}

/** Whether each word begins a word of the text. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => findWord(folded, word, 0) >= 0);
}

/** Where a word of `folded` begins with `word`, from `from` on; -1 for nowhere. */
function findWord(folded: string, word: string, from: number): number {
  let at = folded.indexOf(word, from);
  while (at > 0 && !startsWord(folded, at)) at = folded.indexOf(word, at + 1);
  return at;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Scripts that are written without spaces begin a word anywhere. */
function startsWord(folded: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) || unspaced.test(folded.charAt(at));
}

/**
 * The line to show for a hit: the first that has any of the words, cut to a piece around it, with the words' ranges.
 */
export function excerpt(lines: readonly string[], words: readonly string[]): { text: string; marks: TextRange[] } {
  const found = lines.find((line) => words.some((word) => findWord(fold(line), word, 0) >= 0)) ?? lines[0] ?? "";
  const first = rangesOf(found, words)[0]?.[0] ?? 0;
  const start = found.length <= excerptLength ? 0 : wordStartNear(found, first - leadLength);
  const wished = Math.min(start + excerptLength, found.length);
  const end = isLowSurrogate(found, wished) ? wished - 1 : wished;
  const text = `${start > 0 ? "… " : ""}${found.slice(start, end).trim()}${end < found.length ? " …" : ""}`;
  return { text, marks: rangesOf(text, words) };
}

function wordStartNear(text: string, wished: number): number {
  if (wished <= 0) return 0;
  const space = text.indexOf(" ", wished);
  // Without a space nearby a cut may fall between the halves of one character: one unit further is whole again.
  if (space < 0 || space > wished + leadLength / 2) return isLowSurrogate(text, wished) ? wished + 1 : wished;
  return space + 1;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Where the words stand in a text, in its own order, none over another. */
function rangesOf(text: string, words: readonly string[]): TextRange[] {
  const { folded, origins } = foldWithOrigins(text);
  const ranges: TextRange[] = [];
  for (const word of words) {
    let at = findWord(folded, word, 0);
    while (at >= 0) {
      ranges.push([origins[at] ?? 0, origins[at + word.length] ?? text.length]);
      at = findWord(folded, word, at + word.length);
    }
  }
  ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return ranges.filter(([start], index) => ranges.slice(0, index).every(([, end]) => start >= end));
}

/** The folded text, and for each of its units where it came from. */
function foldWithOrigins(text: string): { folded: string; origins: number[] } {
  let folded = "";
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = fold(character);
    folded += part;
    for (let unit = 0; unit < part.length; unit++) origins.push(at);
    at += character.length;
  }
  return { folded, origins };
}
