/** The rows of a copy while the lock is on: as they lay in the store, or sealed anew with nothing beside them. */
import type { Sealer } from "../../secrets/sealer";
import { LockedError } from "../errors";
import { type LockRecord, lockKey } from "./lock-record";
import { openRow, type SealedRow, sealRow } from "./rows";

/** By store, those of `meta` as pairs of key and value. */
export type CopiedRows = Record<string, unknown[]>;

interface Entry {
  key: unknown;
  value: unknown;
}

/** How the rows are locked; `null` for rows in the open. */
export function lockOfRows(rows: CopiedRows): LockRecord | null {
  const entry = (rows.meta as Entry[] | undefined)?.find(({ key }) => key === lockKey);
  return (entry?.value as LockRecord | undefined) ?? null;
}

/**
 * The records in the rows, without the lock's own.
 *
 * @throws {LockedError} when the sealer is not that of these rows
 */
export function openRows(rows: CopiedRows, sealer: Sealer | null): CopiedRows {
  const lock = lockOfRows(rows);
  if (lock === null) return rows;
  if (sealer?.id !== lock.keyId) throw new LockedError(lock);
  return eachStore(rows, (store, row) => {
    if (store !== "meta") return openRow(sealer, store, row as SealedRow);
    const { key, value } = row as Entry;
    return key === lockKey ? null : { key, value: openRow(sealer, store, value as SealedRow, key) };
  });
}

/** Seals records that are in the open. Only stores and the keys of single values stay to be seen. */
export function sealRows(rows: CopiedRows, { record, sealer }: { record: LockRecord; sealer: Sealer }): CopiedRows {
  const sealed = eachStore(rows, (store, row) => {
    const shape = { store, keyPath: null, indexed: [] };
    if (store !== "meta") return sealRow(sealer, shape, row);
    const { key, value } = row as Entry;
    return { key, value: sealRow(sealer, shape, value, key) };
  });
  return { ...sealed, meta: [...(sealed.meta ?? []), { key: lockKey, value: record }] };
}

function eachStore(rows: CopiedRows, change: (store: string, row: unknown) => unknown): CopiedRows {
  const changed = Object.entries(rows).map(
    ([store, records]) => [store, records.map((row) => change(store, row)).filter((row) => row !== null)] as const,
  );
  return Object.fromEntries(changed);
}
