/** A backup as it is written to the user's folder: with the lock on, its passphrase opens it. */
import type { Backup } from "../storage/backup";
import { LockedError } from "../storage/errors";
import { packBackup, packLocked } from "./backup-bytes";
import type { Deps } from "./deps";

interface FolderFile {
  bytes: Uint8Array<ArrayBuffer>;
  ending: "json.gz" | "trellis";
}

/** @throws {LockedError} when the lock was closed meanwhile */
export async function packForFolder({ database, keyring }: Deps, backup: Backup): Promise<FolderFile> {
  const record = await database.lockRecord();
  if (record === null) return { bytes: await packBackup(backup, null), ending: "json.gz" };
  const sealer = await keyring.sealer();
  if (sealer === null) throw new LockedError(record);
  return { bytes: await packLocked(backup, record.wrapped, sealer), ending: "trellis" };
}
