/** The bin: what was deleted stays in it for a month. */
import type { Id } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { type BinStore, emptyBin, putBack, readBin } from "../storage/bin";
import { anyConversation, putConversation } from "../storage/repositories/conversations";
import { livePerson, livePersonByEmail, personById } from "../storage/repositories/people";
import type { WriteTx } from "../storage/schema";
import { announceToAll } from "./announce";
import { expectWhatIs } from "./care";
import { keepCareer } from "./careers";
import { refreshMarks } from "./marks";
import { aside, type Services } from "./services";

/** Days for which something deleted can be put back. */
const keptDays = 30;

type Names = "bin.list" | "bin.restore" | "conversation.delete";

export function binHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock } = services.deps;

  /** @throws {RequestError} `address-taken` when somebody else was given one of their addresses since */
  async function putPersonBack(tx: WriteTx, id: Id): Promise<void> {
    const person = await personById(tx, id);
    const owner = person && (await livePersonByEmail(tx, person.emails));
    if (owner && owner.id !== id) throw new RequestError("address-taken");
    if ((await putBack(tx, "people", id, clock.now())) === undefined) throw new RequestError("not-found");
  }

  /** With the person whose it is: without them nothing of it would be seen. */
  async function putBelongingBack(tx: WriteTx, store: Exclude<BinStore, "people">, id: Id): Promise<void> {
    const personId = await putBack(tx, store, id, clock.now());
    if (personId === undefined) throw new RequestError("not-found");
    if (personId === null) return;
    if (!(await livePerson(tx, personId))) await putPersonBack(tx, personId);
    if (store === "conversations") await countCareers(tx, personId);
  }

  /** What a conversation that goes or comes back means for the person's clock. */
  async function countCareers(tx: WriteTx, personId: Id): Promise<void> {
    const person = await livePerson(tx, personId);
    if (person) await keepCareer(tx, person, clock.today());
  }

  async function tellEverybody(): Promise<null> {
    await announceToAll(services);
    aside(services.badge.refresh());
    aside(refreshMarks(services));
    return null;
  }

  return {
    "bin.list": () =>
      database.read(async (tx) => {
        const items = await readBin(tx);
        return Promise.all(
          items.map(async (item) => ({
            ...item,
            personName: item.personId === null ? null : ((await personById(tx, item.personId))?.name ?? null),
          })),
        );
      }),

    "bin.restore": async ({ store, id }) => {
      await database.write((tx) => (store === "people" ? putPersonBack(tx, id) : putBelongingBack(tx, store, id)));
      return tellEverybody();
    },

    "conversation.delete": async ({ conversationId, deleted }) => {
      await database.write(async (tx) => {
        const conversation = await anyConversation(tx, conversationId);
        if (!conversation) throw new RequestError("not-found");
        const now = clock.now();
        await putConversation(tx, { ...conversation, deletedAt: deleted ? now : null, editedAt: now, liveSince: null });
        await countCareers(tx, conversation.personId);
      });
      return tellEverybody();
    },
  };
}

/** Removes for good what was deleted a month ago or earlier. */
export async function emptyOldBin(services: Services): Promise<void> {
  const { deps } = services;
  const before = Temporal.Instant.from(deps.clock.now()).subtract({ hours: 24 * keptDays });
  // Written as the stored moments are, so that their texts can be compared.
  const moment = new Date(before.epochMilliseconds).toISOString();
  if ((await deps.database.write((tx) => emptyBin(tx, moment))) > 0) await expectWhatIs(services);
}
