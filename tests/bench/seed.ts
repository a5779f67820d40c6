/** A manager's many years: written straight into the extension's database, as the background would have. */
import type { Page } from "puppeteer-core";
import { newConversation, newPerson } from "../../utils/domain/drafts";
import { freeSlot, type Note, noteId } from "../../utils/domain/note";
import type { Person } from "../../utils/domain/person";
import { databaseName } from "../../utils/storage/open";
import type { StoredConversation } from "../../utils/storage/schema";
import type { TestBrowser } from "../browser/support/test-browser";
import { people as samplePeople } from "../calendar/events";

const now = "2026-11-20T09:00:00.000Z";
const wordsOfNote = 80;
const words = [
  "goal",
  "demo",
  "pricing",
  "team",
  "week",
  "learned",
  "asked",
  "proud",
  "next",
  "customer",
  "draft",
  "why",
];
/** Records written in one go. */
const chunk = 2_000;

export interface Amounts {
  /** The first of them has the address of Robin in the sample calendar. */
  people: number;
  /** In all, spread evenly but for the first person's. */
  conversations: number;
  /** How many of them are with that first person. */
  withRobin: number;
}

export async function seed(browser: TestBrowser, { people, conversations, withRobin }: Amounts): Promise<void> {
  const page = await browser.extensionPage("options.html");
  // The background makes the database, and is then asked nothing while it is filled.
  await page.waitForSelector("h1");
  const everybody = Array.from({ length: people }, (_, index) => personNumber(index));
  const talks = Array.from({ length: conversations }, (_, index) => {
    const owner = index < withRobin ? 0 : 1 + ((index - withRobin) % (people - 1));
    return talkNumber(index, everybody[owner]?.id ?? "");
  });
  await write(page, "people", everybody);
  await write(page, "conversations", talks);
  await write(page, "notes", talks.map(noteOf));
  await page.close();
}

function personNumber(index: number): Person {
  const name = index === 0 ? samplePeople.robin.name : `Person ${index}`;
  const email = index === 0 ? samplePeople.robin.email : `person.${index}@example.com`;
  const year = 2023 + (index % 4);
  const lastCareer = index % 5 === 0 ? null : { on: `${year}-${month(index)}-15`, conversationId: `talk-${index}` };
  const heldMonths = Array.from({ length: 12 }, (_, at) => ({
    ...{ month: `${at < 1 ? 2025 : 2026}-${month(at + 11)}`, career: at === index % 12 },
  }));
  return newPerson({ name, emails: [email], lastCareer, heldMonths }, { newId: () => `person-${index}`, now });
}

function talkNumber(index: number, personId: string): StoredConversation {
  const date = `${2016 + (index % 10)}-${month(index)}-${String(1 + (index % 28)).padStart(2, "0")}`;
  const kind = index % 20 === 0 ? "career" : "regular";
  const fields = { personId, date, kind, state: "held" } as const;
  return { ...newConversation(fields, { newId: () => `talk-${index}`, now }), eventIds: [], seriesIds: [] };
}

function noteOf({ id, personId }: StoredConversation, index: number): Note {
  const text = Array.from({ length: wordsOfNote }, (_, word) => words[(index + word * word) % words.length]).join(" ");
  const line = { id: `${id}-line`, text, kind: "text", done: false, shareable: false, editedAt: now } as const;
  const key = { id: noteId(id, freeSlot), conversationId: id, personId, slot: freeSlot };
  return { ...key, lines: [line], version: 1, editedAt: now };
}

function month(index: number): string {
  return String(1 + (index % 12)).padStart(2, "0");
}

async function write(page: Page, store: string, records: readonly unknown[]): Promise<void> {
  for (let start = 0; start < records.length; start += chunk) {
    await page.evaluate(putAll, databaseName, store, records.slice(start, start + chunk));
  }
}

/** Runs in the page. */
function putAll(name: string, store: string, records: unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, "readwrite");
      for (const record of records) transaction.objectStore(store).put(record);
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
