/** Everything as one file. */
import type { FileToTake } from "../messaging/messages/backup";
import type { Handlers } from "../messaging/server";
import { type Backup, readBackup } from "../storage/backup";
import { writeMeta } from "../storage/repositories/meta";
import { packBackup } from "./backup-bytes";
import type { Outbox } from "./files";
import type { Services } from "./services";

type Names = "backup.make" | "backup.part";

export function backupHandlers({ deps }: Services, outbox: Outbox): Pick<Handlers, Names> {
  const { database, clock } = deps;
  return {
    "backup.make": async ({ passphrase }) => {
      const now = clock.now();
      const backup = await database.read((tx) => readBackup(tx, now));
      const bytes = await packBackup(backup, passphrase);
      const markTaken = () => database.write((tx) => writeMeta(tx, "lastBackupAt", now));
      return { file: outbox.put(bytes, markTaken), filename: fileName(backup, passphrase), size: bytes.length };
    },

    "backup.part": ({ file, part }) => outbox.part(file, part),
  };
}

/** The day in it is that of the backup, which a user looks for among many. */
export function fileName({ madeAt }: Pick<Backup, "madeAt">, passphrase: string | null): FileToTake["filename"] {
  return `trellis-backup-${madeAt.slice(0, 10)}.${passphrase === null ? "json.gz" : "trellis"}`;
}
