/** Erasing a person: at once, for good, and everywhere. Example people go the same way. */
import { canonicalAddress } from "../domain/address";
import { demoRecords, isDemo } from "../domain/demo";
import { tracesOf, withoutPerson } from "../domain/erase";
import { withoutImported } from "../domain/people-import";
import type { Person } from "../domain/person";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { listCopies } from "../storage/copies";
import { keysOf, removePersonRecords } from "../storage/person-records";
import { putConversation } from "../storage/repositories/conversations";
import { allCorrections, putCorrection } from "../storage/repositories/corrections";
import { directionOf } from "../storage/repositories/directions";
import { readMeta, writeMeta } from "../storage/repositories/meta";
import { notesOfPerson } from "../storage/repositories/notes";
import { removeObjectives } from "../storage/repositories/objectives";
import { allPeople, personById } from "../storage/repositories/people";
import { removeSuggestion, suggestionOf } from "../storage/repositories/suggestions";
import type { WriteTx } from "../storage/schema";
import { announceToAll } from "./announce";
import { expectWhatIs } from "./care";
import { keepCareer } from "./careers";
import { eraseFromCopies } from "./copies";
import { erasedIn, hashesOf, keepErased } from "./erased";
import { refreshMarks } from "./marks";
import { aside, type Services } from "./services";
import type { Standing } from "./standing";

type Names = "person.erasable" | "person.erase" | "demo.add" | "demo.remove";

export function eraseHandlers(services: Services): Pick<Handlers, Names> {
  const { deps, places, settings, seen } = services;
  const { database, clock, newId } = deps;

  /** What remembers people outside of the database, and the guides that show them. */
  async function forgetOutside(people: readonly Person[]): Promise<void> {
    settings.forget();
    await seen.forget((key) => people.some((person) => tracesOf(person).some((trace) => key.includes(trace))));
    // Told first: a guide that stands on nobody would not hear of it.
    await announceToAll(services);
    for (const [place, state] of await places.all()) {
      const standing = stays(state.standing, people);
      const waiting = stays(state.waiting, people);
      const event = people.some((person) => isFoundIn(state.event?.found, person)) ? null : state.event;
      await places.update(place, { standing, waiting, event });
    }
    aside(services.badge.refresh());
    aside(refreshMarks(services));
    aside(expectWhatIs(services));
  }

  return {
    "person.erasable": async ({ personId }) => {
      await database.beforeOpening();
      const copies = (await listCopies()).length;
      return database.read(async (tx) => {
        const person = await personById(tx, personId);
        if (!person) throw new RequestError("not-found");
        const { conversations, goals, promises, energisers } = await keysOf(tx, personId);
        const notes = await notesOfPerson(tx, personId);
        const suggestions = await Promise.all(person.emails.map((email) => suggestionOf(tx, canonicalAddress(email))));
        return {
          ...{ conversations: conversations.length, notes: notes.length, goals: goals.length },
          quotes: notes.flatMap(({ lines }) => lines).filter(({ kind }) => kind === "quote").length,
          ...{ promises: promises.length, energisers: energisers.length },
          direction: (await directionOf(tx, personId)) !== null,
          suggested: suggestions.some((suggestion) => suggestion !== null),
          copies,
        };
      });
    },

    "person.erase": async ({ personId, name }) => {
      const { person, erased } = await database.read(async (tx) => ({
        person: await personById(tx, personId),
        erased: await erasedIn(tx),
      }));
      if (!person) throw new RequestError("not-found");
      if (name.trim() !== person.name.trim()) throw new RequestError("invalid");
      const salt = erased?.salt ?? newId();
      const hashes = await hashesOf(person, salt);
      // First: if that fails, the person is still there to be erased again.
      await eraseFromCopies(services, [person]);
      await database.write(async (tx) => {
        await eraseEverywhere(tx, person);
        await keepErased(tx, salt, hashes);
      });
      await forgetOutside([person]);
      return null;
    },

    "demo.add": async () => {
      const records = demoRecords(clock.today(), clock.now());
      await database.write(async (tx) => {
        const { conversations, ...plain } = records;
        for (const conversation of conversations) await putConversation(tx, conversation);
        for (const name of Object.keys(plain) as (keyof typeof plain)[]) {
          for (const record of plain[name]) await tx.objectStore(name).put(record as never);
        }
        for (const person of plain.people) await keepCareer(tx, person, clock.today());
      });
      aside(services.badge.refresh());
      return null;
    },

    "demo.remove": async () => {
      const people = (await database.read(allPeople)).filter(isDemo);
      await database.write(async (tx) => {
        for (const person of people) await eraseEverywhere(tx, person);
        await removeObjectives(tx, isDemo);
      });
      await forgetOutside(people);
      return null;
    },
  };
}

async function eraseEverywhere(tx: WriteTx, person: Person): Promise<void> {
  await removePersonRecords(tx, person.id);
  for (const email of person.emails) await removeSuggestion(tx, canonicalAddress(email));
  for (const correction of await allCorrections(tx)) {
    await putCorrection(tx, withoutPerson(correction, person));
  }
  const imported = await readMeta(tx, "lastImport");
  if (imported?.personId === person.id) await tx.objectStore("meta").delete("lastImport");
  const added = await readMeta(tx, "peopleImport");
  if (added) await writeMeta(tx, "peopleImport", withoutImported(added, person.id));
  // Advice that was not wanted again names what it was about.
  const settings = await readMeta(tx, "settings");
  if (settings) {
    const dismissedAdvice = settings.dismissedAdvice.filter((id) => !id.includes(person.id));
    await writeMeta(tx, "settings", { ...settings, dismissedAdvice });
  }
}

/** The standing, unless it is on one of these people. */
function stays(standing: Standing | null, people: readonly Person[]): Standing | null {
  if (standing === null) return null;
  const addresses = people.flatMap(({ emails }) => emails.map(canonicalAddress));
  const isOn = people.some(({ id }) => standing.on === "conversation" && standing.personId === id);
  const guests = standing.event?.guests ?? [];
  const isWith = guests.some(({ email }) => addresses.includes(canonicalAddress(email)));
  return isOn || isWith ? null : standing;
}

function isFoundIn(found: string | undefined, person: Person): boolean {
  return found !== undefined && tracesOf(person).some((trace) => found === trace || canonicalAddress(found) === trace);
}
