/** Finds words in everything that was written: a plain look through all of it, which is read once and kept. */
import type { Note } from "../domain/note";
import type { Person } from "../domain/person";
import { excerpt, fold, hasWords, type SearchHit, type SearchKind, searchWords } from "../domain/search";
import type { Id } from "../domain/values";
import type { Handlers } from "../messaging/server";
import { conversationById } from "../storage/repositories/conversations";
import type { ReadTx } from "../storage/schema";
import { type Later, readNotes } from "../storage/sealed/later";
import { compareWritten, readWritten, type Written, writtenIn } from "../storage/written";
import type { Services } from "./services";

/** As many as anybody looks through; another word brings fewer. */
const shownAtMost = 60;

/** Notes that are opened in one go: others wait for the background that long, some 30 ms. */
const openedAtOnce = 200;
/**
 * How often it is looked for something to show first, and how long a page waits for that, and for each further part, which
 * is shown all over again. Milliseconds.
 */
const patience = { first: 50, next: 1_000 };

/** Something that was written, with its text as it is compared. */
type Entry = Written & { folded: string };

/** Everything, as of one reading. Goes with the background, some seconds after its last use. */
interface Shelf {
  revision: number;
  people: Map<Id, Person>;
  /** What was opened so far; in order once it is whole. */
  entries: Entry[];
  isWhole: boolean;
  /** Whether a part of it was shown. */
  isShown: boolean;
  filled: Promise<void>;
}

export function searchHandlers({ deps: { database }, onClose }: Services): Pick<Handlers, "search.find"> {
  let shelf: Shelf | null = null;
  /** What was opened of sealed notes, by their marks: a note that was not written again is opened once. */
  let opened = new Map<string, Entry>();
  onClose.push(() => {
    shelf = null;
    opened = new Map();
  });

  function read(): Shelf {
    const revision = database.revision();
    if (shelf?.revision === revision) return shelf;
    const next: Shelf = {
      ...{ revision, people: new Map(), entries: [] },
      ...{ isWhole: false, isShown: false, filled: Promise.resolve() },
    };
    shelf = next;
    next.filled = fill(next);
    // A reading that failed is told to who waits for it, and tried again by the next search.
    next.filled.catch(() => {
      if (shelf === next) shelf = null;
    });
    return next;
  }

  /** Ends in the middle once the shelf is another one: something was written, or the lock was closed. */
  async function fill(filling: Shelf): Promise<void> {
    let notes: Later<Note>[] = [];
    const isKept = await database.read(async (tx) => {
      const { people, written, isKept } = await readWritten(tx);
      filling.people = people;
      filling.entries = written.map(toEntry);
      for await (const part of readNotes(tx)) {
        if (shelf !== filling) break;
        notes = [...notes, ...part];
        // Some of each part at once, so that there is something to show; while the rest is opened, no reading may wait.
        const soon = part.filter(isClosed).slice(0, openedAtOnce);
        putAll(filling, [...part.filter((note) => !isClosed(note)), ...soon].map(entryOf), isKept);
      }
      return isKept;
    });
    if (shelf !== filling) return;
    for (const [at, note] of notes.filter(isClosed).entries()) {
      if (at % openedAtOnce === 0) await pause(0);
      if (shelf !== filling) return;
      putAll(filling, [entryOf(note)], isKept);
    }
    filling.entries.sort(compareWritten);
    filling.isWhole = true;
    forgetAllBut(notes);
  }

  function forgetAllBut(notes: readonly Later<Note>[]): void {
    const marks = new Set(notes.map(({ mark }) => mark));
    for (const mark of opened.keys()) if (!marks.has(mark)) opened.delete(mark);
  }

  function isClosed({ mark }: Later<Note>): boolean {
    return mark !== null && !opened.has(mark);
  }

  function entryOf({ mark, open }: Later<Note>): Entry {
    if (mark === null) return toEntry(writtenIn(open()));
    const entry = opened.get(mark) ?? toEntry(writtenIn(open()));
    opened.set(mark, entry);
    return entry;
  }

  /** The newest shelf, whole unless a part is enough. */
  async function look(partly: boolean): Promise<Shelf> {
    const looking = read();
    const wait = looking.isShown ? patience.next : patience.first;
    await (partly ? Promise.race([looking.filled, pause(wait)]) : looking.filled);
    return shelf === looking ? looking : look(partly);
  }

  return {
    "search.find": async ({ text, kinds, personId, partly = false }) => {
      const words = searchWords(text);
      const isSought = ({ kind, personId: whose, folded }: Entry) =>
        isWanted(kind, kinds) && (personId === null || whose === personId) && hasWords(folded, words);
      const end = performance.now() + patience.next;
      // Read also for no word: the search was opened, and the first word is about to be typed.
      let looked = await look(partly);
      if (words.length === 0) return { hits: [], total: 0, isWhole: looked.isWhole };
      let found = looked.entries.filter(isSought);
      while (found.length === 0 && !looked.isWhole && performance.now() < end) {
        looked = await look(partly);
        found = looked.entries.filter(isSought);
      }
      const { people, isWhole } = looked;
      if (!isWhole) found.sort(compareWritten);
      looked.isShown ||= found.length > 0;
      const shown = found.slice(0, shownAtMost);
      const hits = await database.read((tx) => Promise.all(shown.map((one) => hitOf(tx, one, people, words))));
      return { hits, total: found.length, isWhole };
    },
  };
}

function putAll(shelf: Shelf, entries: readonly Entry[], isKept: (one: Written) => boolean): void {
  // One by one: all at once they would be more arguments than a call may have.
  for (const entry of entries) if (isKept(entry)) shelf.entries.push(entry);
}

function toEntry(one: Written): Entry {
  return { ...one, folded: fold(one.lines.join("\n")) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** No kind chosen means all of them. */
function isWanted(kind: SearchKind, kinds: readonly SearchKind[]): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}

async function hitOf(tx: ReadTx, one: Written, people: Map<Id, Person>, words: readonly string[]): Promise<SearchHit> {
  const { kind, id, personId, conversationId, lines } = one;
  const person = personId === null ? undefined : people.get(personId);
  const conversation = conversationId === null ? null : await conversationById(tx, conversationId);
  return {
    ...{ kind, id, conversationId },
    person: person ? { id: person.id, name: person.name } : null,
    date: conversation?.date ?? null,
    ...excerpt(lines, words),
  };
}
