/** The user's settings, and what was seen of the calendar: read once in a background's life, then kept. */
import { canonicalAddress } from "../domain/address";
import type { CalendarEvent } from "../domain/calendar-event";
import { defaultSettings, type Settings } from "../domain/settings";
import type { Database } from "../storage/database";
import { readMeta, writeMeta } from "../storage/repositories/meta";

/** Nobody has more addresses of their own; more than that would be a page gone wrong. */
const mostAddresses = 20;

export interface SettingsStore {
  get(): Promise<Settings>;
  /** Writes the change and answers with all settings once it is stored. */
  change(change: Partial<Settings>): Promise<Settings>;
  /** Reads all of it again the next time: it was written elsewhere. */
  forget(): void;
  /** The number in `/u/N/` of the calendar last seen; 0 before any was. */
  account(): Promise<number>;
  /** The addresses under which the user was seen in Calendar. */
  seenAs(): Promise<readonly string[]>;
  /** Which guest of an event is the user: those they entered and those they were seen under, but the disowned ones. */
  ownAddresses(): Promise<string[]>;
  /** Remembers the account, and under which address the user is signed in. */
  sawCalendar(event: Pick<CalendarEvent, "account" | "me">): Promise<void>;
}

interface Kept {
  settings: Settings;
  account: number;
  seenAs: readonly string[];
}

export function createSettings(database: Database): SettingsStore {
  let kept: Promise<Kept> | null = null;

  function load(): Promise<Kept> {
    if (kept === null) {
      const loading = database.read(async (tx) => {
        const [settings, account, seenAs] = await Promise.all([
          readMeta(tx, "settings"),
          readMeta(tx, "account"),
          readMeta(tx, "seenAs"),
        ]);
        return { settings: { ...defaultSettings, ...settings }, account: account ?? 0, seenAs: seenAs ?? [] };
      });
      kept = loading;
      loading.catch(() => {
        if (kept === loading) kept = null;
      });
    }
    return kept;
  }

  function keep(change: Partial<Kept>): void {
    kept = load().then((before) => ({ ...before, ...change }));
  }

  return {
    get: async () => (await load()).settings,
    forget() {
      kept = null;
    },
    account: async () => (await load()).account,
    seenAs: async () => (await load()).seenAs,

    async ownAddresses() {
      const { settings, seenAs } = await load();
      const disowned = new Set(settings.notMyEmails.map(canonicalAddress));
      return [...settings.ownEmails, ...seenAs.filter((email) => !disowned.has(canonicalAddress(email)))];
    },

    async change(change) {
      const settings = await database.write(async (tx) => {
        const changed = { ...defaultSettings, ...(await readMeta(tx, "settings")), ...change };
        await writeMeta(tx, "settings", changed);
        return changed;
      });
      keep({ settings });
      return settings;
    },

    async sawCalendar({ account, me }) {
      const before = await load();
      const isNew = me !== null && !before.seenAs.some((email) => canonicalAddress(email) === canonicalAddress(me));
      if (before.account === account && !isNew) return;
      const seenAs = isNew ? [...before.seenAs, me].slice(-mostAddresses) : [...before.seenAs];
      await database.write(async (tx) => {
        await Promise.all([writeMeta(tx, "account", account), writeMeta(tx, "seenAs", seenAs)]);
      });
      keep({ account, seenAs });
    },
  };
}
