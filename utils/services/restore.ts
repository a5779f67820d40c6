/** Brings a backup back: beside what is stored, or in its place. All of it or nothing. */
import { readBackupFile } from "../messaging/backup-file";
import type { Handlers } from "../messaging/server";
import { migrations } from "../storage/migrations/list";
import { writeMeta } from "../storage/repositories/meta";
import { readStores, writeStores } from "../storage/stores";
import { announceToAll } from "./announce";
import { expectWhatIs } from "./care";
import { keepAllCareers } from "./careers";
import { erasedAmong, erasedIn } from "./erased";
import { leaveOut } from "./leave-out";
import { refreshMarks } from "./marks";
import { mergeBackup } from "./merge-backup";
import { aside, type Services } from "./services";

export function restoreHandlers(services: Services): Pick<Handlers, "restore.preview" | "restore.apply"> {
  const { database, clock } = services.deps;

  /** The file, and those of its people who were erased here. */
  async function read(text: string) {
    const { madeAt, stores } = readBackupFile(text, migrations.length);
    const erased = await database.read(erasedIn);
    return { madeAt, stores, erased, gone: await erasedAmong(erased, stores.people) };
  }

  return {
    "restore.preview": async ({ text }) => {
      const { madeAt, stores, gone } = await read(text);
      const { counts } = mergeBackup(await database.read(readStores), leaveOut(stores, gone));
      const { people, conversations, notes, goals, promises } = stores;
      return {
        madeAt,
        holds: {
          ...{ people: people.length, conversations: conversations.length, notes: notes.length },
          ...{ goals: goals.length, promises: promises.length },
        },
        erased: gone.map(({ name }) => name),
        ...counts,
      };
    },

    "restore.apply": async ({ text, how, withErased }) => {
      const { stores, erased, gone } = await read(text);
      const wanted = withErased ? stores : leaveOut(stores, gone);
      await database.write(async (tx) => {
        const written = how === "replace" ? wanted : mergeBackup(await readStores(tx), wanted).stores;
        await writeStores(tx, written, { anew: how === "replace" });
        // Who was erased here stays known, whatever the file says.
        if (erased) await writeMeta(tx, "erased", erased);
        // The newer record of a person may go with the older one's conversations.
        await keepAllCareers(tx, clock.today());
      });
      services.settings.forget();
      await expectWhatIs(services);
      await announceToAll(services);
      aside(services.badge.refresh());
      aside(refreshMarks(services));
      return null;
    },
  };
}
