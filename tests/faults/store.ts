/** Looks at what is stored, past the background: as it lies in the database. */
import type { Page } from "puppeteer-core";
import { findFaults } from "../../utils/services/check/check";
import type { Contents, IndexContents, StoredRecord } from "../../utils/storage/contents";
import { databaseName } from "../../utils/storage/open";
import { storeNames } from "../../utils/storage/schema";
import type { Found, Mark } from "./ledger";
import { lettersOf, noteParts } from "./ledger";

/** @param page any page of the extension */
export async function readStore(page: Page): Promise<Contents> {
  const read = await page.evaluate(readDatabase, databaseName);
  const none = { records: [], indexes: [] };
  return Object.fromEntries(storeNames.map((name) => [name, read[name] ?? none])) as unknown as Contents;
}

/** What the store's own check finds, in words. */
export function checkStore(contents: Contents): string[] {
  const today = Temporal.Now.plainDateISO().toString();
  return findFaults(contents, today).map(({ kind, store, key, where }) => `${kind} fault in ${store} ${key}: ${where}`);
}

export function findMarked(contents: Contents): Found {
  const marks = new Map<string, Mark & { parts: Map<number, number> }>();
  const texts = storeNames.map((name) => JSON.stringify(contents[name].records)).join("\n");
  for (const [, name = "", part, of] of texts.matchAll(/\b(mk\d+)-(\d+)-(\d+)\b/g)) {
    const mark = marks.get(name) ?? { parts: new Map(), of: Number(of) };
    marks.set(name, mark);
    mark.parts.set(Number(part), (mark.parts.get(Number(part)) ?? 0) + 1);
  }
  const notes = new Map<string, string[]>();
  for (const { value } of contents.notes.records) {
    const { lines } = value as { lines: { text: string }[] };
    const text = lettersOf(lines.map((line) => line.text).join(""));
    for (const [name, part] of noteParts(text)) notes.set(name, [...(notes.get(name) ?? []), part]);
  }
  return { marks, notes };
}

interface ReadStore {
  records: StoredRecord[];
  indexes: IndexContents[];
}

/** Runs in the page. Its parts stand in an object: functions with names of their own would be wrapped on the way there. */
function readDatabase(name: string): Promise<Record<string, ReadStore>> {
  const parts = {
    answerOf<T>(asked: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    },
    async store(store: IDBObjectStore): Promise<ReadStore> {
      const [keys, values] = await Promise.all([parts.answerOf(store.getAllKeys()), parts.answerOf(store.getAll())]);
      const indexes = [...store.indexNames].map(async (index) => {
        const { keyPath, multiEntry } = store.index(index);
        return { name: index, keyPath, multiEntry, found: await parts.answerOf(store.index(index).getAllKeys()) };
      });
      return { records: keys.map((key, at) => ({ key, value: values[at] })), indexes: await Promise.all(indexes) };
    },
  };
  return parts.answerOf(indexedDB.open(name)).then(async (db) => {
    try {
      const names = [...db.objectStoreNames];
      if (names.length === 0) return {};
      const tx = db.transaction(names);
      const stores = names.map(async (each) => [each, await parts.store(tx.objectStore(each))] as const);
      return Object.fromEntries(await Promise.all(stores));
    } finally {
      db.close();
    }
  });
}
