/** Records as they stand on disk while the lock is on: a few blinded columns, and the whole record sealed. */
import { DamagedSealError, type Sealer, sealMark } from "../../secrets/sealer";
import { columnOf } from "./keys";

export interface SealedRow {
  [column: string]: unknown;
  sealed: Uint8Array;
}

/** What a store's schema says: its own key path, and the fields that its indexes look at. */
export interface Shape {
  store: string;
  /** `null`: the key stands beside the record. */
  keyPath: string | null;
  indexed: readonly string[];
}

/** @param key where the key stands beside the record */
export function sealRow(sealer: Sealer, { store, keyPath, indexed }: Shape, record: unknown, key?: unknown): SealedRow {
  const fields = keyPath === null ? indexed : [keyPath, ...indexed];
  const columns: Record<string, unknown> = {};
  for (const field of fields) {
    const column = columnOf(sealer, store, field, (record as Record<string, unknown>)[field]);
    if (column !== null && column !== undefined) columns[field] = column;
  }
  return { ...columns, sealed: sealer.seal(JSON.stringify(record), boundTo(store, columns, key)) };
}

/** @throws {DamagedSealError} for a row that was changed, moved, or put where it does not belong */
export function openRow(sealer: Sealer, store: string, row: SealedRow, key?: unknown): unknown {
  const { sealed, ...columns } = row;
  if (!(sealed instanceof Uint8Array)) throw new DamagedSealError(`A row of ${store} is not sealed`);
  return JSON.parse(sealer.open(sealed, boundTo(store, columns, key)));
}

/** {@link sealMark} of the row; `null` for one that is not sealed, and will not open. */
export function markOfRow({ sealed }: SealedRow): string | null {
  return sealed instanceof Uint8Array ? sealMark(sealed) : null;
}

/** Store, key and columns: a row that is put elsewhere, or found by what it does not hold, does not open. */
function boundTo(store: string, columns: Record<string, unknown>, key: unknown): string {
  const sorted = Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([store, key ?? null, sorted]);
}
