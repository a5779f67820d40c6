/** The bin: what was deleted stays in it for a month. */
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { emptyBin, putBack, readBin } from "../storage/bin";
import { livePersonByEmail, personById } from "../storage/repositories/people";
import { announceToAll } from "./announce";
import { refreshMarks } from "./marks";
import { aside, type Services } from "./services";

/** Days for which something deleted can be put back. */
const keptDays = 30;

export function binHandlers(services: Services): Pick<Handlers, "bin.list" | "bin.restore"> {
  const { database, clock } = services.deps;
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
      await database.write(async (tx) => {
        if (store === "people") {
          // Somebody else may have been given the address since.
          const person = await personById(tx, id);
          const owner = person && (await livePersonByEmail(tx, person.emails));
          if (owner && owner.id !== id) throw new RequestError("address-taken");
        }
        if (!(await putBack(tx, store, id, clock.now()))) throw new RequestError("not-found");
      });
      await announceToAll(services);
      aside(services.badge.refresh());
      aside(refreshMarks(services));
      return null;
    },
  };
}

/** Removes for good what was deleted a month ago or earlier. */
export async function emptyOldBin({ deps }: Services): Promise<void> {
  const before = Temporal.Instant.from(deps.clock.now()).subtract({ hours: 24 * keptDays });
  // Written as the stored moments are, so that their texts can be compared.
  const moment = new Date(before.epochMilliseconds).toISOString();
  await deps.database.write((tx) => emptyBin(tx, moment));
}
