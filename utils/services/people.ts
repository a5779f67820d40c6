/** The people, as the options page keeps them and the guide corrects them. */
import { newPerson } from "../domain/drafts";
import { compareNames } from "../domain/order";
import type { Person } from "../domain/person";
import type { Id } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Payload } from "../messaging/protocol";
import type { Handlers } from "../messaging/server";
import { allPeople, livePerson, livePersonByEmail, personById, putPerson } from "../storage/repositories/people";
import type { ReadTx, WriteTx } from "../storage/schema";
import { announce } from "./announce";
import { changeThread } from "./change-thread";
import { defined } from "./defined";
import { refreshMarks } from "./marks";
import { aside, type Services } from "./services";

type Names = "people.list" | "person.add" | "person.change" | "person.delete" | "person.alias" | "guide.person";

type PersonChange = Payload<"person.change">["change"];

export function peopleHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock } = services.deps;

  function withChange(person: Person, change: PersonChange): Person {
    const { archived, emails = person.emails, ...fields } = defined(change);
    const archivedAt = archived === undefined ? person.archivedAt : archived ? clock.now() : null;
    // Nobody who is back in the lists is waiting to be erased.
    const back = archived === false ? { eraseOn: null } : {};
    return { ...person, ...fields, ...back, emails: [...new Set(emails)], archivedAt };
  }

  /** Changes one person, tells the guides that show them, and counts the overdue again. */
  async function changePerson(work: (tx: WriteTx) => Promise<Person>): Promise<Person> {
    const person = await database.write(async (tx) => {
      const changed = { ...(await work(tx)), editedAt: clock.now() };
      if (changed.deletedAt === null) await checkAddresses(tx, changed);
      await putPerson(tx, changed);
      return changed;
    });
    await announce(services, person, null);
    aside(services.badge.refresh());
    return person;
  }

  return {
    "people.list": () =>
      database.read(async (tx) => {
        const people = (await allPeople(tx)).filter(({ deletedAt }) => deletedAt === null);
        return people.sort((a, b) => compareNames(a.name, b.name));
      }),

    "person.add": ({ person }, _caller, id) =>
      changePerson(async () => newPerson(person, { newId: () => id, now: clock.now() })),

    "person.change": ({ personId, change }) =>
      changePerson(async (tx) => {
        const person = await livePerson(tx, personId);
        if (!person) throw new RequestError("not-found");
        return withChange(person, change);
      }),

    "person.delete": async ({ personId, deleted }) => {
      await changePerson(async (tx) => ({
        ...(await anyPerson(tx, personId)),
        deletedAt: deleted ? clock.now() : null,
      }));
      aside(refreshMarks(services));
      return null;
    },

    "person.alias": ({ ref, email }, caller) =>
      changeThread(services, ref, caller, async (tx, thread) => {
        const emails = [...new Set([...thread.person.emails, email])];
        const person = { ...thread.person, emails, editedAt: clock.now() };
        await checkAddresses(tx, person);
        await putPerson(tx, person);
        return { person };
      }),

    "guide.person": ({ ref, change }, caller) =>
      changeThread(services, ref, caller, async (tx, thread) => {
        const person = { ...withChange(thread.person, change), editedAt: clock.now() };
        await checkAddresses(tx, person);
        await putPerson(tx, person);
        return { person };
      }),
  };
}

async function anyPerson(tx: ReadTx, id: Id): Promise<Person> {
  const person = await personById(tx, id);
  if (!person) throw new RequestError("not-found");
  return person;
}

/** An address belongs to one person, since it is how a person is known again in the calendar. */
async function checkAddresses(tx: ReadTx, { id, emails }: Person): Promise<void> {
  for (const email of emails) {
    const owner = await livePersonByEmail(tx, [email]);
    if (owner && owner.id !== id) throw new RequestError("address-taken");
  }
}
