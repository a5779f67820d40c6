/** A cursor that shows opened records. */
import type { IDBPCursorWithValue } from "idb";
import type { Sealer } from "../../secrets/sealer";
import { openRow, type SealedRow, type Shape, sealRow } from "./rows";

type RawCursor = IDBPCursorWithValue<unknown, string[], string, unknown, "versionchange">;

interface SealedCursor {
  value: unknown;
  primaryKey: IDBValidKey | undefined;
  continue(): Promise<SealedCursor | null>;
  update(record: unknown): Promise<void>;
  delete(): Promise<void>;
}

/** Over a store whose records carry their key, or one of its indexes. */
export function sealedCursor(cursor: RawCursor | null, sealer: Sealer, shape: Shape): SealedCursor | null {
  if (cursor === null) return null;
  const value = openRow(sealer, shape.store, cursor.value as SealedRow);
  return {
    value,
    primaryKey: (value as Record<string, IDBValidKey>)[shape.keyPath ?? ""],
    continue: async () => sealedCursor(await cursor.continue(), sealer, shape),
    update: async (record) => void (await cursor.update(sealRow(sealer, shape, record))),
    delete: () => cursor.delete(),
  };
}
