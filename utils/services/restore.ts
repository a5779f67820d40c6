/** Brings a backup back: beside what is stored, or in its place. All of it or nothing, and a copy is kept from before. */

import { type BackupFile, checkBackup, readBackupFile } from "../messaging/backup-file";
import type { Payload } from "../messaging/protocol";
import type { Handlers } from "../messaging/server";
import { migrations } from "../storage/migrations/list";
import { writeMeta } from "../storage/repositories/meta";
import { readStores, writeStores } from "../storage/stores";
import { announceToAll } from "./announce";
import { answerOf, keepAnswer } from "./answered-before";
import { unpackBackup } from "./backup-bytes";
import { expectWhatIs } from "./care";
import { keepAllCareers } from "./careers";
import { backupOfCopy } from "./copies";
import { erasedAmong, erasedIn } from "./erased";
import { createInbox } from "./files";
import { leaveOut } from "./leave-out";
import { refreshMarks } from "./marks";
import { mergeBackup } from "./merge-backup";
import { aside, type Services } from "./services";

type Names = "restore.part" | "restore.preview" | "restore.apply";
type Wanted = Pick<Payload<"restore.preview">, "source" | "passphrase" | "leaveOutLoose">;

export function restoreHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock, newId } = services.deps;
  const inbox = createInbox(newId);
  /** What was read last: taking a file apart is slow, and it is previewed before it is restored. */
  let opened: { wanted: string; backup: BackupFile } | null = null;
  services.onClose.push(() => {
    opened = null;
    inbox.clear();
  });

  async function backupFrom({ source, passphrase, leaveOutLoose }: Wanted): Promise<BackupFile> {
    if (source.kind === "copy")
      return checkBackup(await backupOfCopy(services, source.copy), migrations.length, "keep");
    const text = await unpackBackup(inbox.bytes(source.file), passphrase);
    return readBackupFile(text, migrations.length, leaveOutLoose ? "leave-out" : "refuse");
  }

  /** The backup, and those of its people who were erased here. */
  async function read({ source, passphrase, leaveOutLoose }: Wanted) {
    const wanted = JSON.stringify({ source, passphrase, leaveOutLoose });
    if (opened?.wanted !== wanted) opened = { wanted, backup: await backupFrom({ source, passphrase, leaveOutLoose }) };
    const { madeAt, stores } = opened.backup;
    const erased = await database.read(erasedIn);
    return { madeAt, stores, erased, gone: await erasedAmong(erased, stores.people) };
  }

  return {
    "restore.part": ({ file, part }) => {
      opened = null;
      return inbox.add(file, part);
    },

    "restore.preview": async (wanted) => {
      const { madeAt, stores, gone } = await read(wanted);
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

    "restore.apply": async ({ how, withErased, ...wanted }, _caller, requestId) => {
      const before = await answerOf<"restore.apply">(database, requestId);
      if (before !== null) return before;
      const { stores, erased, gone } = await read(wanted);
      const back = withErased ? stores : leaveOut(stores, gone);
      const copy = await database.copyBeforeRestore(clock.now());
      await database.write(async (tx) => {
        const written = how === "replace" ? back : mergeBackup(await readStores(tx), back).stores;
        await writeStores(tx, written, { anew: how === "replace" });
        // Who was erased here stays known, whatever the file says.
        if (erased) await writeMeta(tx, "erased", erased);
        // The newer record of a person may go with the older one's conversations.
        await keepAllCareers(tx, clock.today());
        await keepAnswer<"restore.apply">(tx, requestId, copy);
      });
      opened = null;
      inbox.clear();
      services.settings.forget();
      // It is stored: what fails from here on must not make it look refused.
      aside(expectWhatIs(services));
      aside(announceToAll(services));
      aside(services.badge.refresh());
      aside(refreshMarks(services));
      return copy;
    },
  };
}
