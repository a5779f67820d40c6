/** Two records turn out to be one person. */
import { joinPeople } from "../domain/join-people";
import type { Person } from "../domain/person";
import type { Id } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { giveEverything } from "../storage/join-people";
import { type PersonRecords, recordsOf, returnRecords } from "../storage/person-records";
import { conversationsFrom } from "../storage/repositories/conversations";
import { goalsOf } from "../storage/repositories/goals";
import { livePerson, putPerson, removePerson } from "../storage/repositories/people";
import { promisesOf } from "../storage/repositories/promises";
import type { ReadTx } from "../storage/schema";
import { announceToAll } from "./announce";
import { keepCareer } from "./careers";
import { joinDoubles } from "./joins";
import { refreshMarks } from "./marks";
import { aside, type Services } from "./services";

type Names = "people.joinable" | "people.join" | "people.unjoin";

/** Two people who were made one, with all that is stored of them: as it was, and as joining left it. */
interface Joined {
  ids: [personId: Id, otherId: Id];
  before: PersonRecords;
  after: PersonRecords;
}

export function joinPeopleHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock } = services.deps;
  // In memory alone: "Undo" stands for seconds, and nothing of this may outlive the lock or an erase on disk.
  let last: Joined | null = null;
  services.onClose.push(() => {
    last = null;
  });

  async function tellEverybody() {
    await announceToAll(services);
    aside(services.badge.refresh());
    aside(refreshMarks(services));
  }

  return {
    "people.joinable": ({ personId, otherId }) =>
      database.read(async (tx) => {
        const { person, other } = await both(tx, personId, otherId);
        const [conversations, goals, promises] = await Promise.all([
          conversationsFrom(tx, otherId, ""),
          goalsOf(tx, otherId),
          promisesOf(tx, otherId),
        ]);
        return {
          result: joinPeople(person, other),
          ...{ conversations: conversations.length, goals: goals.length, promises: promises.length },
        };
      }),

    "people.join": async ({ personId, otherId, taken }) => {
      const ids: Joined["ids"] = [personId, otherId];
      const { person, undo } = await database.write(async (tx) => {
        const { person, other } = await both(tx, personId, otherId);
        const before = await recordsOf(tx, ids);
        await giveEverything(tx, otherId, personId);
        await removePerson(tx, otherId);
        const kept = { ...joinPeople(person, other, taken), editedAt: clock.now() };
        await putPerson(tx, kept);
        await joinDoubles(tx, personId, clock.now());
        const joined = await keepCareer(tx, kept, clock.today());
        return { person: joined, undo: { ids, before, after: await recordsOf(tx, ids) } };
      });
      last = undo;
      await tellEverybody();
      return person;
    },

    "people.unjoin": async ({ personId, otherId }) => {
      const joined = last;
      if (joined?.ids[0] !== personId || joined.ids[1] !== otherId) throw new RequestError("changed-since");
      await database.write(async (tx) => {
        const current = await recordsOf(tx, joined.ids);
        if (JSON.stringify(current) !== JSON.stringify(joined.after)) throw new RequestError("changed-since");
        await returnRecords(tx, joined.ids, joined.before);
      });
      last = null;
      await tellEverybody();
      return null;
    },
  };
}

async function both(tx: ReadTx, personId: Id, otherId: Id): Promise<{ person: Person; other: Person }> {
  if (personId === otherId) throw new RequestError("invalid");
  const [person, other] = await Promise.all([livePerson(tx, personId), livePerson(tx, otherId)]);
  if (!person || !other) throw new RequestError("not-found");
  return { person, other };
}
