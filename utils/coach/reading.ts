/** A text read with the lists of one language. */
import type { GoalSignal, Language, WordLists } from "./language/language";
import { type Finder, type Found, findAll, findAt, finder, pause, type Words, wordsOf } from "./phrases";

export interface Reading<Signal extends string> {
  text: Words;
  /** Everything that the signal's list names. */
  all(signal: Signal): Found[];
  /** What it names at one position. */
  at(signal: Signal, position: number): Found | undefined;
  /** What it names where a goal's own verb stands: at `head`, or anywhere in a language where the verb comes last. */
  verb(signal: Signal, head: number): Found | undefined;
}

/** @param rules where the lists' own lists, `<name>`, are found, and where a goal's verb stands */
export function read<Signal extends string>(
  text: Words,
  rules: Pick<Language, "classes"> & Partial<Pick<Language, "goalVerb">>,
  lists: Readonly<Record<Signal, string>>,
): Reading<Signal> {
  const all = (signal: Signal) => findAll(text, compiled(lists[signal], rules.classes));
  const at = (signal: Signal, position: number) => findAt(text, compiled(lists[signal], rules.classes), position);
  const verb = (signal: Signal, head: number) => (rules.goalVerb === "last" ? all(signal).at(-1) : at(signal, head));
  return { text, all, at, verb };
}

/** Reads a text with lists that stand alone. */
export function readWith<Signal extends string>(text: string, words: WordLists<Signal>): Reading<Signal> {
  return read(wordsOf(text, words.code), words, words.lists);
}

/** The words of a text and the rules to judge them by, or one sentence on why they cannot be judged. */
export function readable(
  text: string,
  language: Language | null,
): { words: Words; language: Language } | { problem: string } {
  if (!language) return { problem: "The coach has no rules for this language yet." };
  const words = wordsOf(text, language.code);
  if (words.words.length === 0) return { problem: "There is nothing to read yet." };
  if (!speaks(words, language)) return { problem: `This does not look like ${language.name}, so there is no advice.` };
  return { words, language };
}

/** Whether a text may be in this language: told by its script and by its commonest words. */
function speaks(words: Words, language: Language): boolean {
  const letters = words.plain.match(/\p{L}/gu) ?? [];
  const script = new RegExp(`\\p{Script=${language.script}}`, "u");
  const known = letters.filter((letter) => script.test(letter)).length;
  const ours = findAll(words, compiled(language.common, language.classes)).length;
  const theirs = findAll(words, compiled(language.foreign, language.classes)).length;
  return known * 2 >= letters.length && theirs <= ours;
}

/** Where a goal's own verb stands, after "I want to" and "From April,". */
export function headOf({ text, at }: Reading<GoalSignal>): number {
  let head = 1;
  for (;;) {
    const said = at("lead", head);
    const clauseEnd = at("intro", head) ? text.plain.indexOf(` ${pause} `, head) : -1;
    if (text.plain.startsWith(`${pause} `, head)) head += 2;
    else if (said) head = said.end;
    else if (clauseEnd > 0 && clauseEnd + 3 < text.plain.length) head = clauseEnd + 3;
    else return head;
  }
}

/** The position of the next word. */
export function follow(text: Words, position: number): number {
  return text.words.find((word) => word.at > position)?.at ?? text.plain.length;
}

/** Words that begin with a capital inside a sentence, as written: names, where the language marks them so. */
export function namesIn(text: Words, language: Language): string[] {
  if (!language.capitalsAreNames) return [];
  return text.words
    .filter(({ start }) => !/(^|[.?!:…])[\s"“‘(]*$/u.test(text.original.slice(0, start)))
    .map(({ start, end }) => text.original.slice(start, end))
    .filter((word) => /^\p{Lu}/u.test(word) && word !== "I" && !word.startsWith("I'"));
}

/** What of `found` does not touch any of `other`. */
export function without(found: readonly Found[], other: readonly Found[]): Found[] {
  return found.filter((one) => !other.some((each) => each.at < one.end && one.at < each.end));
}

/** What was found, as it was written, each wording once. */
export function wordsIn(found: readonly Found[]): string[] {
  return [...new Set(found.map(({ words }) => words))];
}

const finders = new Map<Language["classes"], Map<string, Finder>>();

/** Compiling a list takes longer than using it, so each is compiled when first used, and once. */
function compiled(list: string, classes: Language["classes"]): Finder {
  const known = finders.get(classes) ?? new Map<string, Finder>();
  finders.set(classes, known);
  const found = known.get(list) ?? finder(list, classes);
  known.set(list, found);
  return found;
}
