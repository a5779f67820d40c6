/**
 * The language the page is in. English is Google's own, word for word. In any other language dates, times and numbers
 * come from Intl, and every other word is replaced by some word of that language: whoever reads the page must get along
 * without knowing what its words mean.
 */
let tag = "en";
/** What must stay as it is: the events' own texts, and texts that are in the language already. */
const kept = new Set<string>();
const chosen = new Map<string, string>();
let vocabulary: readonly string[] = [];

export function isEnglish(): boolean {
  return tag === "en";
}

/** For Intl. Google counts years as in Europe everywhere. */
export function intlTag(): string {
  return isEnglish() ? "en-US" : `${Intl.getCanonicalLocales(tag)[0] ?? tag}-u-ca-gregory`;
}

/** @param data texts of events and people, which no calendar translates */
export function useLanguage(language: string, data: Iterable<string>): void {
  tag = language;
  if (isEnglish()) return;
  for (const text of data) kept.add(text);
  vocabulary = namesOfRegions();
}

/** A text that is in the page's language as it stands. */
export function own(text: string): string {
  if (!isEnglish()) kept.add(text);
  return text;
}

/** The page's word for an English one; never the same for two. */
export function say(english: string): string {
  if (isEnglish()) return english;
  const word = chosen.get(english) ?? newWord(chosen.size);
  chosen.set(english, word);
  return own(word);
}

/** When the words run out, two of them. */
function newWord(count: number): string {
  const [first, second] = [count % vocabulary.length, Math.floor(count / vocabulary.length)];
  const words = [vocabulary[first], ...(second > 0 ? [vocabulary[second]] : [])];
  return words.join(" ");
}

/** Any text of the page: its English words replaced, and what is not English left alone. */
export function translate(text: string): string {
  if (isEnglish() || kept.has(text)) return text;
  return text.replace(/\p{Script=Latin}(?:[\p{L}\p{M}' ’-]*\p{L})?/gu, (words) => (isKept(words) ? words : say(words)));
}

function isKept(words: string): boolean {
  const whole = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "u");
  for (const text of kept) if (text.includes(words) && whole.test(text)) return true;
  return false;
}

/** A number in the language's own digits. */
function digits(value: number): string {
  return isEnglish() ? String(value) : new Intl.NumberFormat(intlTag(), { useGrouping: false }).format(value);
}

/** `2 guests`; languages with a form of their own for two write no digit. */
export function counted(value: number, one: string, many: string): string {
  const words = say(value === 1 ? one : many);
  const form = isEnglish() ? "other" : new Intl.PluralRules(intlTag()).select(value);
  return own(form === "two" ? words : `${digits(value)} ${words}`);
}

/** Some two hundred words in the language's own script, without a digit in them. */
function namesOfRegions(): string[] {
  const names = new Intl.DisplayNames(intlTag(), { type: "region" });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const words = codes.map((code) => names.of(code) ?? code).filter((name, index) => name !== codes[index]);
  return [...new Set(words)].filter((word) => !/\d/.test(word));
}
