/** Repair: looks through everything that is stored, mends what can be mended, and says what it found. */
import { groupBy } from "../domain/group-by";
import type { Instant } from "../domain/values";
import type { RepairReport } from "../messaging/messages/keep";
import type { Handlers } from "../messaging/server";
import { type Contents, readContents } from "../storage/contents";
import { announceToAll } from "./announce";
import { findFaults } from "./check/check";
import type { Fault } from "./check/fault";
import { mend } from "./check/mend";
import { aside, type Services } from "./services";

export function repairHandlers(services: Services): Pick<Handlers, "storage.repair"> {
  const { database, clock } = services.deps;
  const dayOf = (moment: Instant) =>
    Temporal.Instant.from(moment).toZonedDateTimeISO(clock.timeZone()).toPlainDate().toString();

  return {
    "storage.repair": async () => {
      const today = clock.today();
      const report = await database.write(async (tx): Promise<RepairReport> => {
        const before = await readContents(tx);
        const faults = findFaults(before, today);
        if (faults.length === 0) return { looked: recordsIn(before), mended: [], left: [] };
        await mend(tx, faults, { now: clock.now(), today, dayOf });
        const left = findFaults(await readContents(tx), today);
        return { looked: recordsIn(before), mended: tally(without(faults, left)), left: tally(left) };
      });
      services.settings.forget();
      await announceToAll(services);
      aside(services.badge.refresh());
      return report;
    },
  };
}

function recordsIn(contents: Contents): number {
  return Object.values(contents).reduce((sum, { records }) => sum + records.length, 0);
}

function without(faults: readonly Fault[], left: readonly Fault[]): Fault[] {
  const still = new Set(left.map(nameOf));
  return faults.filter((fault) => !still.has(nameOf(fault)));
}

function nameOf({ kind, store, key, where }: Fault): string {
  return `${kind} ${store} ${key} ${where}`;
}

/** How many records of which kind have which fault. */
function tally(faults: readonly Fault[]): RepairReport["mended"] {
  const groups = groupBy(faults, ({ kind, store }) => `${kind} ${store}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const keys = new Set([first, ...others].map(({ key }) => key));
    return [{ kind: first.kind, store: first.store, count: keys.size }];
  });
}
