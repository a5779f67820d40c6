/** Backups in a folder of the user's: one for each day on which something changed. */
import { isEmpty } from "../domain/notice";
import { namesToRemove, rollingName } from "../domain/rolling-backup";
import type { Instant } from "../domain/values";
import type { FolderView } from "../messaging/messages/keep";
import type { Handlers } from "../messaging/server";
import { readBackup } from "../storage/backup";
import { LockedError } from "../storage/errors";
import { changedSince, countRecords } from "../storage/facts";
import { writeMeta } from "../storage/repositories/meta";
import type { BackupFolder, Deps } from "./deps";
import { packForFolder } from "./folder-file";
import { aside, type Services } from "./services";

type Problem = NonNullable<FolderView["problem"]>;

/** What is known of the backups written there. It stands outside of the database, and is about this browser alone. */
interface Written {
  /** Tells this browser's files from another one's in the same folder. */
  tag: string;
  lastAt: Instant | null;
  /** How many records there were: what was erased since is a change, too. */
  count: number;
  problem: Problem | null;
}

const localKey = "backupFolder";
const tagLength = 6;

export function folderHandlers(services: Services): Pick<Handlers, "folder.get" | "folder.write" | "folder.forget"> {
  const { deps } = services;
  return {
    "folder.get": async () => {
      const folder = await deps.backupFolder();
      if (folder === null) return null;
      if (!(await folder.mayWrite())) await remember(deps, { problem: "asks" });
      return viewOf(deps, folder);
    },

    "folder.write": async () => {
      const folder = await deps.backupFolder();
      if (folder === null) return null;
      await write(deps, folder);
      return viewOf(deps, folder);
    },

    "folder.forget": async () => {
      await deps.forgetBackupFolder();
      await deps.local.remove(localKey);
      return null;
    },
  };
}

/** Writes the day's backup, if there is a folder and something changed since the last one. */
export async function rollBackup({ deps }: Services): Promise<void> {
  const folder = await deps.backupFolder();
  if (folder !== null && (await hasChanged(deps))) await write(deps, folder);
}

/** Why the last backup was not written to the folder; `null` where it was, or where there is none. */
export async function folderProblem({ local }: Deps): Promise<Problem | null> {
  return (await read(local))?.problem ?? null;
}

async function hasChanged({ database, local }: Deps): Promise<boolean> {
  const written = await read(local);
  if (!written?.lastAt || written.problem !== null) return true;
  const { lastAt, count } = written;
  return database.read(async (tx) => sum(await countRecords(tx)) !== count || changedSince(tx, lastAt));
}

async function write(deps: Deps, folder: BackupFolder): Promise<void> {
  const { database, clock } = deps;
  const now = clock.now();
  const { backup, counts } = await database.read(async (tx) => ({
    backup: await readBackup(tx, now),
    counts: await countRecords(tx),
  }));
  // An empty store is nothing to keep, and must not push out what there was.
  if (isEmpty(counts)) return;
  const { tag } = await remember(deps, {});
  try {
    if (!(await folder.mayWrite())) {
      await remember(deps, { problem: "asks" });
      return;
    }
    const { bytes, ending } = await packForFolder(deps, backup);
    await folder.write(rollingName(tag, clock.today(), ending), bytes);
  } catch (error) {
    // Closed in the middle: it is written when the lock is opened.
    if (error instanceof LockedError) return;
    await remember(deps, { problem: problemOf(error) });
    return;
  }
  await remember(deps, { lastAt: now, count: sum(counts), problem: null });
  await database.write((tx) => writeMeta(tx, "lastBackupAt", now));
  aside(removeOld(folder, tag));
}

async function removeOld(folder: BackupFolder, tag: string): Promise<void> {
  for (const name of namesToRemove(await folder.names(), tag)) await folder.remove(name);
}

function problemOf(error: unknown): Problem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError") return "asks";
  if (name === "NotFoundError") return "gone";
  return name === "QuotaExceededError" ? "full" : "failed";
}

async function viewOf({ local, database }: Deps, { name }: BackupFolder): Promise<FolderView> {
  const [written, lock] = await Promise.all([read(local), database.lockRecord()]);
  return { name, lastAt: written?.lastAt ?? null, problem: written?.problem ?? null, locked: lock !== null };
}

async function remember({ local, newId }: Deps, change: Partial<Written>): Promise<Written> {
  const fresh = {
    tag: newId()
      .replace(/[^a-z0-9]/g, "")
      .slice(0, tagLength),
    lastAt: null,
    count: 0,
    problem: null,
  };
  const written = { ...fresh, ...(await read(local)), ...change };
  await local.write(localKey, written);
  return written;
}

async function read(local: Deps["local"]): Promise<Written | null> {
  const { [localKey]: written = null } = await local.read();
  return written as Written | null;
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
