/** People from a file or the clipboard: all of them in one transaction or none, and gone again with one click. */
import { canonicalAddress } from "../domain/address";
import { defaultClock } from "../domain/career-clock";
import { newConversation, newPerson } from "../domain/drafts";
import { type ImportedPerson, mergeSeries, ownersByAddress, type PeopleImport } from "../domain/people-import";
import type { Person } from "../domain/person";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { keysOf, removePersonRecords } from "../storage/person-records";
import { conversationById, putConversation, removeConversation } from "../storage/repositories/conversations";
import { readMeta, writeMeta } from "../storage/repositories/meta";
import { notesOf } from "../storage/repositories/notes";
import { allPeople, livePerson, putPerson } from "../storage/repositories/people";
import type { WriteTx } from "../storage/schema";
import { announceToAll } from "./announce";
import { answerOf, keepAnswer } from "./answered-before";
import { keepCareer } from "./careers";
import type { Clock } from "./deps";
import { erasedAddresses, erasedIn } from "./erased";
import { refreshMarks } from "./marks";
import { aside, type Services } from "./services";

type Names = "people.add" | "people.take-back";

export function importPeopleHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock, newId } = services.deps;

  async function tell(): Promise<void> {
    await announceToAll(services);
    aside(services.badge.refresh());
    aside(refreshMarks(services));
  }

  /** The person as stored before, with what the file adds to them. */
  async function addTo(tx: WriteTx, known: Person, imported: ImportedPerson, done: PeopleImport): Promise<Person> {
    const { id: personId, usualTime, knownSeries = [] } = known;
    done.changed.push({ personId, usualTime, knownSeries });
    const series = mergeSeries(knownSeries, imported.knownSeries);
    const person = { ...known, usualTime: usualTime ?? imported.usualTime, knownSeries: series, editedAt: done.at };
    await putPerson(tx, person);
    return person;
  }

  async function addNew(tx: WriteTx, imported: ImportedPerson, done: PeopleImport): Promise<Person> {
    const { name, kind, emails, role, startDate, usualTime, rough, knownSeries } = imported;
    const clockSettings = { ...defaultClock(kind), rough: rough && { answer: rough, answeredOn: clock.today() } };
    const fields = { name, kind, emails, role, startDate, usualTime, clock: clockSettings };
    const person = { ...newPerson(fields, { newId, now: done.at }), ...(knownSeries.length > 0 && { knownSeries }) };
    done.added.push(person.id);
    await putPerson(tx, person);
    return person;
  }

  async function addCareer(tx: WriteTx, person: Person, { lastCareer }: ImportedPerson, done: PeopleImport) {
    if (lastCareer === null) return;
    const { on: date, approximate } = lastCareer;
    const fields = { personId: person.id, date, kind: "career", state: "held" } as const;
    const made = newConversation({ ...fields, ...(approximate && { approximate }) }, { newId, now: done.at });
    done.conversationIds.push(made.id);
    await putConversation(tx, made);
    await keepCareer(tx, person, clock.today());
  }

  /** The person it is about; `null` for somebody new. Nothing is taken over that could not be as it stands. */
  async function knownFor(tx: WriteTx, imported: ImportedPerson, taken: ReadonlyMap<string, Person>) {
    const { personId, emails, lastCareer } = imported;
    if (lastCareer !== null && lastCareer.on > clock.today()) throw new RequestError("invalid");
    if (personId === null) {
      if (emails.some((email) => taken.has(canonicalAddress(email)))) throw new RequestError("address-taken");
      return null;
    }
    const known = await livePerson(tx, personId);
    if (!known) throw new RequestError("not-found");
    return known;
  }

  async function importAll(tx: WriteTx, people: readonly ImportedPerson[], at: string): Promise<PeopleImport> {
    const done: PeopleImport = { at, added: [], conversationIds: [], changed: [] };
    const taken = ownersByAddress((await allPeople(tx)).filter(({ deletedAt }) => deletedAt === null));
    for (const imported of people) {
      const known = await knownFor(tx, imported, taken);
      const person = known ? await addTo(tx, known, imported, done) : await addNew(tx, imported, done);
      for (const email of person.emails) taken.set(canonicalAddress(email), person);
      await addCareer(tx, person, imported, done);
    }
    await writeMeta(tx, "peopleImport", done);
    return done;
  }

  return {
    "people.add": async ({ people, withErased }, _caller, requestId) => {
      const before = await answerOf<"people.add">(database, requestId);
      if (before !== null) return before;
      // Hashing takes longer than a transaction stays open.
      const emails = people.filter(({ personId }) => personId === null).flatMap((person) => person.emails);
      const erased = withErased ? [] : await erasedAddresses(await database.read(erasedIn), emails);
      if (erased.length > 0) return { erased, done: null };
      const answer = await database.write(async (tx) => {
        const { at, added, changed } = await importAll(tx, people, clock.now());
        const answer = { erased, done: { at, added: added.length, changed: changed.length } };
        await keepAnswer<"people.add">(tx, requestId, answer);
        return answer;
      });
      await tell();
      return answer;
    },

    "people.take-back": async ({ at }) => {
      const stay = await database.write(async (tx) => {
        const done = await readMeta(tx, "peopleImport");
        if (done?.at !== at) throw new RequestError("not-found");
        await tx.objectStore("meta").delete("peopleImport");
        return takeBack(tx, done, clock);
      });
      await tell();
      return { stay };
    },
  };
}

/** @returns the names of those who were added and are the user's own by now, since something was done with them */
async function takeBack(tx: WriteTx, done: PeopleImport, clock: Clock): Promise<string[]> {
  const stay: string[] = [];
  for (const id of done.added) {
    const person = await livePerson(tx, id);
    if (!person) continue;
    if (await isUntouched(tx, person, done)) await removePersonRecords(tx, id);
    else stay.push(person.name);
  }
  for (const { personId, ...before } of done.changed) {
    const person = await livePerson(tx, personId);
    if (person) await putPerson(tx, { ...person, ...before, editedAt: clock.now() });
  }
  for (const id of done.conversationIds) await takeConversation(tx, id, done.at, clock.today());
  return stay;
}

/** Nothing was changed or written about them since. */
async function isUntouched(tx: WriteTx, { id, editedAt }: Person, { at, conversationIds }: PeopleImport) {
  const { conversations, ...others } = await keysOf(tx, id);
  const isImported = conversations.every((conversation) => conversationIds.includes(conversation));
  return editedAt === at && isImported && Object.values(others).every((keys) => keys.length === 0);
}

async function takeConversation(tx: WriteTx, id: string, at: string, today: string): Promise<void> {
  const conversation = await conversationById(tx, id);
  if (conversation?.editedAt !== at || (await notesOf(tx, id)).length > 0) return;
  const person = await livePerson(tx, conversation.personId);
  await removeConversation(tx, id);
  if (person) await keepCareer(tx, person, today);
}
