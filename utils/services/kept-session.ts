/** The browser's session, read once in a background's life and then kept: nobody but the background writes there. */
import type { Session } from "./deps";

interface ClearableSession extends Session {
  clear(): Promise<void>;
}

export function createKeptSession(session: ClearableSession): ClearableSession {
  let kept: Promise<Map<string, unknown>> | null = null;

  function load(): Promise<Map<string, unknown>> {
    if (kept === null) {
      const loading = session.read().then((stored) => new Map(Object.entries(stored)));
      kept = loading;
      loading.catch(() => forget(loading));
    }
    return kept;
  }

  function forget(lost: typeof kept): void {
    if (kept === lost) kept = null;
  }

  /** What the browser did not take is read again. */
  async function change(inMemory: (all: Map<string, unknown>) => void, work: () => Promise<void>): Promise<void> {
    const current = load();
    inMemory(await current);
    try {
      await work();
    } catch (error) {
      forget(current);
      throw error;
    }
  }

  return {
    read: async () => Object.fromEntries(await load()),
    write: (key, value) =>
      change(
        (all) => all.set(key, value),
        () => session.write(key, value),
      ),
    remove: (key) =>
      change(
        (all) => all.delete(key),
        () => session.remove(key),
      ),
    clear: () =>
      change(
        (all) => all.clear(),
        () => session.clear(),
      ),
  };
}
