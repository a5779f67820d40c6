/** The copies that are kept from before an update or a restore: shown, handed out, taken away. */
import type { Person } from "../domain/person";
import { RequestError } from "../messaging/errors";
import type { CopyView } from "../messaging/messages/backup";
import type { Handlers } from "../messaging/server";
import type { Sealer } from "../secrets/sealer";
import { type Backup, backupOfRows } from "../storage/backup";
import { type CopyInfo, changeCopies, copyKeptDays, listCopies, markOffered, readCopy } from "../storage/copies";
import { type CopiedRows, lockOfRows, openRows, sealRows } from "../storage/sealed/copied-rows";
import type { LockRecord } from "../storage/sealed/lock-record";
import type { Stores } from "../storage/stores";
import { fileName } from "./backup";
import { packBackup } from "./backup-bytes";
import type { Outbox } from "./files";
import { leaveOut } from "./leave-out";
import type { Services } from "./services";

type Names = "copies.list" | "copies.file" | "copies.offered";

export function copyHandlers(services: Services, outbox: Outbox): Pick<Handlers, Names> {
  return {
    "copies.list": async () => {
      await services.deps.database.beforeOpening();
      return (await listCopies()).map(viewOf);
    },

    "copies.file": async ({ copy, passphrase }) => {
      const backup = await backupOfCopy(services, copy);
      const bytes = await packBackup(backup, passphrase);
      return { file: outbox.put(bytes, async () => {}), filename: fileName(backup, passphrase), size: bytes.length };
    },

    "copies.offered": async () => {
      await services.deps.database.beforeOpening();
      await markOffered();
      return null;
    },
  };
}

/** The copy from before the last update, until the user has seen that there is one. */
export async function copyToOffer({ deps }: Services): Promise<CopyView | null> {
  await deps.database.beforeOpening();
  const copy = (await listCopies()).find(({ before, offered }) => before === "update" && !offered);
  return copy ? viewOf(copy) : null;
}

/**
 * A copy as a backup.
 *
 * @throws {RequestError} `not-found` when it is there no more
 * @throws {LockedError} when it is sealed with a key that is not at hand
 */
export async function backupOfCopy({ deps }: Services, id: number): Promise<Backup> {
  await deps.database.beforeOpening();
  const copy = await readCopy(id);
  if (copy === null) throw new RequestError("not-found");
  const rows = openRows(copy.rows, await deps.keyring.sealer());
  return backupOfRows(rows, copy.info.schema, copy.info.madeAt);
}

/** Takes people out of every copy, with all that is theirs. A copy that cannot be looked into goes with them. */
export async function eraseFromCopies({ deps }: Services, people: readonly Person[]): Promise<void> {
  const sealer = await deps.keyring.sealer();
  await changeCopies((rows) => {
    const record = lockOfRows(rows);
    if (record === null) return without(rows, people);
    if (sealer?.id !== record.keyId) return null;
    return sealRows(without(openRows(rows, sealer), people), { record, sealer });
  });
}

/**
 * Seals every copy with another key, or opens it with `null`; one that is as it shall be stays so. What cannot be opened
 * any more is let go.
 *
 * @param before the key until now; `null` when there was none
 */
export async function resealCopies(
  before: Sealer | null,
  after: { record: LockRecord; sealer: Sealer } | null,
): Promise<void> {
  await changeCopies((rows) => {
    const lock = lockOfRows(rows);
    if (lock !== null && lock.keyId === after?.record.keyId) return rows;
    if (lock !== null && lock.keyId !== before?.id) return null;
    const opened = openRows(rows, before);
    return after === null ? opened : sealRows(opened, after);
  });
}

function without(rows: CopiedRows, people: readonly Person[]): CopiedRows {
  // A copy of an older version has the same fields where they say whose a record is, but not every store.
  const every = { ...emptyStores, ...rows } as unknown as Stores;
  const left = leaveOut(every, people) as unknown as CopiedRows;
  return Object.fromEntries(Object.keys(rows).map((store) => [store, left[store] ?? []]));
}

const emptyStores: Stores = {
  people: [],
  conversations: [],
  notes: [],
  goals: [],
  promises: [],
  directions: [],
  energisers: [],
  objectives: [],
  guides: [],
  corrections: [],
  joins: [],
  suggestions: [],
  meta: [],
};

function viewOf({ id, madeAt, before, counts, offered }: CopyInfo): CopyView {
  const { people = 0, conversations = 0, notes = 0 } = counts;
  const keptUntil = Temporal.Instant.from(madeAt)
    .add({ hours: 24 * copyKeptDays })
    .toString();
  return { id, madeAt, before, holds: { people, conversations, notes }, keptUntil, offered };
}
