/** Brings a backup back: beside what is stored, or in its place. All of it or nothing. */
import { readBackupFile } from "../messaging/backup-file";
import type { Handlers } from "../messaging/server";
import { migrations } from "../storage/migrations/list";
import { readStores, writeStores } from "../storage/stores";
import { announceToAll } from "./announce";
import { refreshMarks } from "./marks";
import { mergeBackup } from "./merge-backup";
import { aside, type Services } from "./services";

export function restoreHandlers(services: Services): Pick<Handlers, "restore.preview" | "restore.apply"> {
  const { database } = services.deps;

  return {
    "restore.preview": async ({ text }) => {
      const { madeAt, stores } = readBackupFile(text, migrations.length);
      const { counts } = mergeBackup(await database.read(readStores), stores);
      const { people, conversations, notes, goals, promises } = stores;
      return {
        madeAt,
        holds: {
          ...{ people: people.length, conversations: conversations.length, notes: notes.length },
          ...{ goals: goals.length, promises: promises.length },
        },
        ...counts,
      };
    },

    "restore.apply": async ({ text, how }) => {
      const { stores } = readBackupFile(text, migrations.length);
      await database.write(async (tx) => {
        const written = how === "replace" ? stores : mergeBackup(await readStores(tx), stores).stores;
        await writeStores(tx, written, { anew: how === "replace" });
      });
      services.settings.forget();
      await announceToAll(services);
      aside(services.badge.refresh());
      aside(refreshMarks(services));
      return null;
    },
  };
}
