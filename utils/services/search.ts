/** Finds words in everything that was written: a plain look through all of it, which is read once and kept. */
import type { Person } from "../domain/person";
import { excerpt, fold, hasWords, type SearchHit, type SearchKind, searchWords } from "../domain/search";
import type { Id } from "../domain/values";
import type { Handlers } from "../messaging/server";
import { conversationById } from "../storage/repositories/conversations";
import type { ReadTx } from "../storage/schema";
import { readWritten, type Written } from "../storage/written";
import type { Services } from "./services";

/** As many as anybody looks through; another word brings fewer. */
const shownAtMost = 60;

interface Shelf {
  people: Map<Id, Person>;
  /** Each thing with its text as it is compared. */
  written: (Written & { folded: string })[];
}

export function searchHandlers({ deps: { database }, onClose }: Services): Pick<Handlers, "search.find"> {
  /** Everything, as of its last reading. Goes with the background, some seconds after its last use. */
  let shelf: { revision: number; filled: Promise<Shelf> } | null = null;
  onClose.push(() => {
    shelf = null;
  });

  function read(): Promise<Shelf> {
    const revision = database.revision();
    if (shelf?.revision === revision) return shelf.filled;
    const filled = database.read(readWritten).then(toShelf);
    shelf = { revision, filled };
    // A reading that failed is tried again by the next search.
    filled.catch(() => {
      if (shelf?.filled === filled) shelf = null;
    });
    return filled;
  }

  return {
    "search.find": async ({ text, kinds, personId }) => {
      const words = searchWords(text);
      // Read also for no word: the search was opened, and the first word is about to be typed.
      const { written, people } = await read();
      if (words.length === 0) return { hits: [], total: 0 };
      const found = written.filter(
        (one) =>
          isWanted(one.kind, kinds) && (personId === null || one.personId === personId) && hasWords(one.folded, words),
      );
      const shown = found.slice(0, shownAtMost);
      const hits = await database.read((tx) => Promise.all(shown.map((one) => hitOf(tx, one, people, words))));
      return { hits, total: found.length };
    },
  };
}

function toShelf({ written, people }: { written: Written[]; people: Map<Id, Person> }): Shelf {
  return { people, written: written.map((one) => ({ ...one, folded: fold(one.lines.join("\n")) })) };
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
