/** What stands behind the options page in its tests. The test's file mocks the client that asks it. */
import { vi } from "vitest";
import { defaultClock } from "../../../../utils/domain/career-clock";
import type { ImportedPerson } from "../../../../utils/domain/people-import";
import { defaultSettings, type Settings } from "../../../../utils/domain/settings";
import { request } from "../../../../utils/messaging/client";
import { RequestError } from "../../../../utils/messaging/errors";
import { personOf } from "./people";

/** A background that keeps people and settings; `failing` makes it refuse a message. */
export function background(
  people = [personOf("Robin Vale"), personOf("Ines Okafor")],
  settings: Partial<Settings> = {},
) {
  const stored = {
    people,
    settings: { ...defaultSettings, welcomedAt: "2026-01-01T00:00:00Z", ...settings },
    failing: new Set<string>(),
    erased: new Set<string>(),
    asked: [] as [string, unknown][],
  };
  const answers: Record<string, (payload: never) => unknown> = {
    "people.list": () => structuredClone(stored.people),
    "people.add": ({ people, withErased }: { people: ImportedPerson[]; withErased: boolean }) => {
      const erased = people.flatMap(({ emails }) => emails.filter((email) => stored.erased.has(email)));
      if (erased.length > 0 && !withErased) return { erased, done: null };
      for (const { name, kind, emails } of people) {
        stored.people.push(personOf(name, { kind, emails, clock: defaultClock(kind) }));
      }
      return { erased: [], done: { at: "2026-11-24T08:00:00Z", added: people.length, changed: 0 } };
    },
    "person.erasable": () => ({
      conversations: 0,
      notes: 0,
      quotes: 0,
      goals: 0,
      promises: 0,
      energisers: 0,
      direction: false,
      suggested: false,
      copies: 1,
    }),
    "people.take-back": () => {
      stored.people = [];
      return { stay: [] };
    },
    "person.change": ({ personId, change }: { personId: string; change: object }) =>
      Object.assign(stored.people.find(({ id }) => id === personId) ?? {}, change),
    "person.delete": ({ personId, deleted }: { personId: string; deleted: boolean }) => {
      const removed = people.find(({ id }) => id === personId);
      stored.people = people.filter((person) => person !== removed || !deleted);
      return null;
    },
    "objectives.list": () => [],
    "settings.get": () => stored.settings,
    "settings.change": ({ change }: { change: Partial<Settings> }) => {
      stored.settings = { ...stored.settings, ...change };
      return stored.settings;
    },
    "lock.state": () => ({ on: false, seconds: 0 }),
    "storage.facts": () => ({
      people: 2,
      conversations: 0,
      notes: 0,
      goals: 0,
      promises: 0,
      bytes: 1,
      lastBackupAt: null,
    }),
  };
  vi.mocked(request).mockImplementation((async (name: string, payload: never) => {
    stored.asked.push([name, payload]);
    if (stored.failing.has(name)) throw new RequestError("storage-full");
    const answer = answers[name];
    if (!answer) throw new Error(`The background of this test has no answer to ${name}.`);
    return answer(payload);
  }) as never);
  return stored;
}
