/**
 * When events were first opened in this session of the browser. Of two meetings with one person it tells which was
 * there first, also while nothing about the second is stored.
 */
import type { Instant } from "../domain/values";
import type { Session } from "./deps";

const sessionKey = "seen";
/** Far more than anybody opens in a day. */
const most = 300;

export interface SeenEvents {
  /** By {@link eventKey}. */
  all(): Promise<ReadonlyMap<string, Instant>>;
  /** Takes out the events whose key is meant. */
  forget(isMeant: (eventKey: string) => boolean): Promise<void>;
  /** Forgets all, and hands it over. */
  hide(): Promise<[string, Instant][]>;
  /** Puts back what {@link hide} handed over. */
  bring(events: readonly [string, Instant][]): Promise<void>;
  /** Keeps the time if the event was not seen before. */
  saw(eventKey: string, now: Instant): Promise<void>;
}

export function createSeenEvents(session: Session): SeenEvents {
  let loading: Promise<Map<string, Instant>> | null = null;

  function load(): Promise<Map<string, Instant>> {
    loading ??= session.read().then((stored) => new Map(stored[sessionKey] as [string, Instant][] | undefined));
    return loading;
  }

  return {
    all: load,

    async forget(isMeant) {
      const seen = await load();
      for (const key of [...seen.keys()]) if (isMeant(key)) seen.delete(key);
      await session.write(sessionKey, [...seen]);
    },

    async hide() {
      const seen = await load();
      const before = [...seen];
      seen.clear();
      await session.remove(sessionKey);
      return before;
    },

    async bring(events) {
      const seen = await load();
      for (const [eventKey, at] of events) seen.set(eventKey, at);
      await session.write(sessionKey, [...seen]);
    },

    async saw(eventKey, now) {
      const seen = await load();
      if (seen.has(eventKey)) return;
      seen.set(eventKey, now);
      for (const [oldest] of seen) {
        if (seen.size <= most) break;
        seen.delete(oldest);
      }
      await session.write(sessionKey, [...seen]);
    },
  };
}
