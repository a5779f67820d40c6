/** A profile of an older version, many times the stored dump, is brought up to date. */
import type { Page } from "puppeteer-core";
import { migrations } from "../../../utils/storage/migrations/list";
import { databaseName } from "../../../utils/storage/open";
import { ask } from "../../browser/support/ask";
import type { Random } from "../random";
import type { Session } from "../session";
import { type OldDatabase, oldDatabase } from "./old-database";

/** How many times the dump: each is a dozen records. */
const [fewest, most] = [10, 100];

export interface Migration {
  /** Milliseconds that it may take. */
  expected: number;
  /** Lets the background open the database. Resolves when it has, or could not. */
  run(): Promise<unknown>;
}

/**
 * Puts an old database in the place of the present one, while no background runs.
 *
 * @param holder a page that keeps its connection to it, if it is to stand in the way
 */
export async function prepareMigration(session: Session, random: Random, holder?: Page): Promise<Migration> {
  const { pace } = session;
  const copies = random.int(fewest, most);
  const page = await session.options();
  const old = await oldDatabase(random.int(1, migrations.length - 1));
  const { mark, parts } = session.ledger.newMark(old.partsOfCopy * copies);
  // What follows is written past the background, which writes nothing behind a record that the round before cut off.
  await ask(page, "settings.change", { change: {} });
  await session.browser.stopWorker();
  await (holder ?? page).evaluate(write, databaseName, old, copies, mark, parts.length, holder !== undefined);
  session.ledger.sends({ adds: [mark], removes: "everything" });
  session.ledger.answered();
  return {
    expected: (pace.get("migrating") ?? 1) * copies,
    async run() {
      const start = performance.now();
      // It may be killed before it answers.
      const facts = await ask(page, "storage.facts", {}).catch(() => null);
      if (facts !== null) pace.set("migrating", (performance.now() - start) / copies);
      return facts;
    },
  };
}

/** Runs in the page. Its parts stand in an object: functions with names of their own would be wrapped on the way there. */
async function write(
  name: string,
  old: OldDatabase,
  copies: number,
  mark: string,
  parts: number,
  isHeld: boolean,
): Promise<void> {
  const steps = {
    done<T>(asked: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    },
    copyOf(records: string, at: number): [IDBValidKey | null, unknown][] {
      return JSON.parse(
        records
          .replace(/\bid-(\d+)\b/g, `id-$1x${at}`)
          .replace(/%part(\d+)%/g, (_, part) => `${mark}-${at * old.partsOfCopy + Number(part)}-${parts}`),
      );
    },
  };
  await steps.done(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, old.version);
  opening.onupgradeneeded = () => {
    for (const { store, keyPath, indexes, records } of old.stores) {
      const made = opening.result.createObjectStore(store, { keyPath });
      for (const { index, keyPath, multiEntry } of indexes) made.createIndex(index, keyPath, { multiEntry });
      for (let at = 0; at < copies; at++) {
        for (const [key, value] of steps.copyOf(records, at)) made.put(value, key ?? undefined);
      }
    }
  };
  const held = await steps.done(opening);
  if (isHeld) Object.assign(window, { held });
  else held.close();
}
