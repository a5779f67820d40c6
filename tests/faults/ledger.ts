/**
 * What a person was told is stored, so that it can be asked for after a fault. Three things are told apart: what was
 * confirmed (an answered request, or `Saved` on screen), what was sent without an answer, and what was typed.
 *
 * Everything stored bears a mark, and each part of it says how many parts there are: `mk7-2-40` is the second of the
 * forty parts of mark 7. So whatever is found tells by itself whether it is whole.
 */

/** What one request does to the marks, all at once. */
export interface Change {
  adds: readonly string[];
  removes: readonly string[] | "everything";
}

/** What one typist types, only ever at the end of a note. */
export interface Typing {
  /** The word with which it begins. */
  name: string;
  keys: { key: string; at: number }[];
  /** How much of it was on screen beside `Saved`, or was found stored since; without spaces. */
  confirmed: number;
  /** Its fault is over: what was lost by then may stay lost. */
  isOver: boolean;
}

/** What is in the store. */
export interface Found {
  /** How often each part of each mark was found. */
  marks: ReadonlyMap<string, Mark>;
  /** Typed notes by name, without spaces. */
  notes: ReadonlyMap<string, readonly string[]>;
}

export interface Mark {
  parts: ReadonlyMap<number, number>;
  of: number;
}

/** A key that is older than this when the fault comes must be stored. Milliseconds. */
const longestLoss = 1_000;

export class Ledger {
  #confirmed = new Set<string>();
  #sent: Change | null = null;
  readonly #notes = new Map<string, Typing>();
  #marksMade = 0;
  #notesMade = 0;

  /** The parts of a new mark: texts to be stored, each in one place. */
  newMark(parts: number): { mark: string; parts: string[] } {
    const mark = `mk${++this.#marksMade}`;
    return { mark, parts: Array.from({ length: parts }, (_, at) => `${mark}-${at + 1}-${parts}`) };
  }

  /** A note that is about to be typed. */
  newNote(): Typing {
    const name = `nt${++this.#notesMade}:`;
    const typing: Typing = { name, keys: [], confirmed: 0, isOver: false };
    this.#notes.set(name, typing);
    return typing;
  }

  /** Marks that are confirmed, for choosing among them. */
  marks(): readonly string[] {
    return [...this.#confirmed];
  }

  sends(change: Change): void {
    this.#sent = change;
  }

  /** The answer came: all of it must be there from now on. */
  answered(): void {
    if (this.#sent === null) return;
    this.#confirmed = after(this.#confirmed, this.#sent);
    if (this.#sent.removes === "everything") this.#notes.clear();
    this.#sent = null;
  }

  /** The answer was an error: nothing of it may be there. */
  refused(): void {
    this.#sent = null;
  }

  /** Whether all that was sent, and all that was typed, is in the store by now. */
  isDone(found: Found, faultAt: number | null): boolean {
    const wanted = this.#sent ? after(this.#confirmed, this.#sent) : this.#confirmed;
    const notes = [...this.#notes.values()].filter(({ name }) => found.notes.has(name));
    return (
      isSame(new Set(found.marks.keys()), wanted) &&
      notes.every((typing) => wrongNote(typing, found.notes.get(typing.name) ?? [], faultAt).length === 0)
    );
  }

  /**
   * Compares the store with what was confirmed, and takes it as it is from then on.
   *
   * @param faultAt when the fault came, if it took away the page that was typed into; else everything typed must be there
   * @returns one sentence for each thing that is wrong
   */
  settle(found: Found, faultAt: number | null): string[] {
    const wrong = [...found.marks].flatMap(([mark, { parts, of }]) => wrongParts(mark, parts, of));
    const there = new Set(found.marks.keys());
    const wanted = [this.#confirmed, ...(this.#sent ? [after(this.#confirmed, this.#sent)] : [])];
    const isReplaced = this.#sent?.removes === "everything" && isSame(there, wanted[1]);
    if (!wanted.some((marks) => isSame(there, marks))) wrong.push(difference(there, this.#confirmed, this.#sent));
    if (isReplaced) this.#notes.clear();
    for (const typing of this.#notes.values()) {
      const stored = found.notes.get(typing.name) ?? [];
      wrong.push(...wrongNote(typing, stored, faultAt));
      typing.confirmed = Math.max(typing.confirmed, stored[0]?.length ?? 0);
      typing.isOver = true;
    }
    this.#confirmed = there;
    this.#sent = null;
    return wrong;
  }
}

function after(before: ReadonlySet<string>, { adds, removes }: Change): Set<string> {
  const left = removes === "everything" ? [] : [...before].filter((mark) => !removes.includes(mark));
  return new Set([...left, ...adds]);
}

function wrongParts(mark: string, parts: ReadonlyMap<number, number>, of: number): string[] {
  const doubled = [...parts.values()].some((times) => times > 1);
  return [
    ...(parts.size < of ? [`of ${mark} only ${parts.size} of ${of} parts are stored`] : []),
    ...(doubled ? [`a part of ${mark} is stored twice`] : []),
  ];
}

function difference(there: ReadonlySet<string>, confirmed: ReadonlySet<string>, sent: Change | null): string {
  const missing = [...confirmed].filter((mark) => !there.has(mark));
  const extra = [...there].filter((mark) => !confirmed.has(mark));
  const waiting = sent ? `; without an answer: ${JSON.stringify(sent)}` : "";
  return `confirmed and missing: ${list(missing)}; stored and not confirmed: ${list(extra)}${waiting}`;
}

function wrongNote(typing: Typing, stored: readonly string[], faultAt: number | null): string[] {
  const { name, keys, confirmed, isOver } = typing;
  const typed = lettersOf(keys.map(({ key }) => key).join(""));
  if (stored.length > 1) return [`the note ${name} is stored ${stored.length} times`];
  const [text = ""] = stored;
  if (!typed.startsWith(text)) return [`the note ${name} is stored as "${text}" and was typed as "${typed}"`];
  const isDue = ({ at }: { at: number }) => !isOver && (faultAt === null || at <= faultAt - longestLoss);
  const due = keys.filter(isDue).map(({ key }) => key);
  const least = Math.max(confirmed, lettersOf(due.join("")).length);
  if (text.length >= least) return [];
  const why = text.length < confirmed ? `${confirmed} were Saved` : `${least} were older than ${longestLoss} ms`;
  return [`of the note ${name} ${text.length} letters of ${typed.length} are stored, but ${why}`];
}

/** What each typist typed of one note, with the name with which it begins. */
export function noteParts(text: string): [name: string, part: string][] {
  const parts = text.split(/(?=nt\d+:)/).filter((part) => part.startsWith("nt"));
  return parts.map((part) => [part.slice(0, part.indexOf(":") + 1), part]);
}

/** Where lines break is the editor's business. */
export function lettersOf(text: string): string {
  return text.replace(/\s/g, "");
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean {
  return b !== undefined && a.size === b.size && [...a].every((item) => b.has(item));
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "nothing" : items.slice(0, 10).join(", ");
}
