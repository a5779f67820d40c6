/** Which events are known 1-on-1s, for the marks in the calendar's views. */
import type { Conversation } from "../domain/conversation";
import type { Correction } from "../domain/correction";
import { seriesIdOf } from "../domain/event-ids";
import type { Id } from "../domain/values";
import type { Handlers } from "../messaging/server";
import { hasInSeries } from "../storage/repositories/conversations";
import { allCorrections } from "../storage/repositories/corrections";
import { importedSeries, livePerson } from "../storage/repositories/people";
import type { ReadTx } from "../storage/schema";
import { tellTab } from "./panel";
import { tabOf } from "./places";
import type { Services } from "./services";

export function markHandlers({ deps, settings }: Services): Pick<Handlers, "calendar.chips"> {
  return {
    "calendar.chips": async ({ eventIds }) => {
      if (!(await settings.get()).marks) return { marked: [] };
      return { marked: await deps.database.read((tx) => knownOf(tx, [...new Set(eventIds)])) };
    },
  };
}

/** Other events are known now: calendar tabs that show marks ask again. */
export async function refreshMarks(services: Services): Promise<void> {
  if (!(await services.settings.get()).marks) return;
  for (const [place] of await services.places.all()) {
    const tabId = tabOf(place);
    if (tabId !== null) await tellTab(services, tabId, { to: "content", name: "marks.changed" });
  }
}

/**
 * Those that the user said are 1-on-1s, those that an imported calendar says are, and those of a series in which
 * something was written, in this event or another;
 * not those that the user said are none. Only people who are there count.
 */
async function knownOf(tx: ReadTx, eventIds: readonly string[]): Promise<string[]> {
  const corrections = new Map((await allCorrections(tx)).map((correction) => [correction.id as string, correction]));
  const imported = await importedSeries(tx);
  const isThere = onceEach((id) => livePerson(tx, id).then((person) => person !== null));
  const isKnownSeries = onceEach(async (seriesId) => {
    const said = lastSaid(corrections.get(`series ${seriesId}`));
    if (said?.said === "ignored") return false;
    if (said?.said === "someone-else" && (await isThere(said.personId))) return true;
    if (imported.has(seriesId)) return true;
    return hasInSeries(tx, seriesId, (conversation) => isTalkOf(conversation, seriesId));
  });

  /** An event that was tied by hand says nothing about the rest of its series. */
  async function isTalkOf({ personId, events }: Conversation, seriesId: string): Promise<boolean> {
    const own = events.filter((link) => link.seriesId === seriesId || seriesIdOf(link.eventId) === seriesId);
    return own.some(({ eventId }) => !corrections.has(`event ${eventId}`)) && isThere(personId);
  }

  const known = await Promise.all(
    eventIds.map((eventId) => {
      const said = lastSaid(corrections.get(`event ${eventId}`));
      if (said?.said === "not-one-on-one") return false;
      if (said && "personId" in said) return isThere(said.personId);
      return isKnownSeries(seriesIdOf(eventId));
    }),
  );
  return eventIds.filter((_, at) => known[at]);
}

function lastSaid(correction: Correction | undefined) {
  return correction?.said.at(-1);
}

/** The same question is asked of the database once. */
function onceEach(ask: (id: Id) => Promise<boolean>): (id: Id) => Promise<boolean> {
  const answers = new Map<Id, Promise<boolean>>();
  return (id) => {
    const answer = answers.get(id) ?? ask(id);
    answers.set(id, answer);
    return answer;
  };
}
