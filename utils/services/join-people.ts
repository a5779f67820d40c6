/** Two records turn out to be one person. */
import { joinPeople } from "../domain/join-people";
import type { Person } from "../domain/person";
import type { Id } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { giveEverything } from "../storage/join-people";
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

export function joinPeopleHandlers(services: Services): Pick<Handlers, "people.joinable" | "people.join"> {
  const { database, clock } = services.deps;

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
      const joined = await database.write(async (tx) => {
        const { person, other } = await both(tx, personId, otherId);
        await giveEverything(tx, otherId, personId);
        await removePerson(tx, otherId);
        const kept = { ...joinPeople(person, other, taken), editedAt: clock.now() };
        await putPerson(tx, kept);
        await joinDoubles(tx, personId, clock.now());
        return keepCareer(tx, kept, clock.today());
      });
      await announceToAll(services);
      aside(services.badge.refresh());
      aside(refreshMarks(services));
      return joined;
    },
  };
}

async function both(tx: ReadTx, personId: Id, otherId: Id): Promise<{ person: Person; other: Person }> {
  if (personId === otherId) throw new RequestError("invalid");
  const [person, other] = await Promise.all([livePerson(tx, personId), livePerson(tx, otherId)]);
  if (!person || !other) throw new RequestError("not-found");
  return { person, other };
}
