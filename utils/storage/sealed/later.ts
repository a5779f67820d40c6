/** Records that are read in a transaction and opened after it: opening many takes far longer than reading them. */
import type { ReadTx, StoreName, TrellisSchema } from "../schema";

export interface Later<T> {
  /** Stays the same until the record is written again; `null` where there is nothing to open. */
  mark: string | null;
  open(): T;
}

type RecordOf<Name extends StoreName> = TrellisSchema[Name]["value"];

/** All records of a store, in no order. Those that are sealed stay so until each is asked for. */
export async function readLater<Name extends Exclude<StoreName, "meta">>(
  tx: ReadTx,
  name: Name,
): Promise<Later<RecordOf<Name>>[]> {
  const store = tx.objectStore(name) as {
    getAll(): Promise<RecordOf<Name>[]>;
    /** A sealed store has it. */
    getAllLater?(): Promise<Later<RecordOf<Name>>[]>;
  };
  if (store.getAllLater) return store.getAllLater();
  return (await store.getAll()).map((record) => ({ mark: null, open: () => record }));
}
