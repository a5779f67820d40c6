/** A transaction over sealed stores, in the form that repositories and migrations use. */
import type { IDBPDatabase, IDBPTransaction } from "idb";
import type { Sealer } from "../../secrets/sealer";
import type { Tx } from "../schema";
import { sealedStore } from "./store";

type UpgradeDatabase = IDBPDatabase<unknown>;
type Upgrade = IDBPTransaction<unknown, string[], "versionchange">;

/** The same transaction, whose stores seal and open. */
export function sealedTransaction<Mode extends IDBTransactionMode>(tx: Tx<Mode>, sealer: Sealer): Tx<Mode> {
  return sealed(tx, sealer) as unknown as Tx<Mode>;
}

/** The same for a migration. Its database makes stores that seal, too. */
export function sealedUpgrade(db: UpgradeDatabase, tx: Upgrade, sealer: Sealer): [UpgradeDatabase, Upgrade] {
  const database = {
    name: db.name,
    version: db.version,
    objectStoreNames: db.objectStoreNames,
    createObjectStore: (...store: Parameters<UpgradeDatabase["createObjectStore"]>) =>
      sealedStore(db.createObjectStore(...store) as never, sealer),
    deleteObjectStore: (name: never) => db.deleteObjectStore(name),
  };
  return [database, sealed(tx, sealer)] as unknown as [UpgradeDatabase, Upgrade];
}

interface Raw {
  objectStore(name: never): unknown;
  readonly mode: IDBTransactionMode;
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
}

function sealed(tx: Raw, sealer: Sealer) {
  return {
    mode: tx.mode,
    objectStore: (name: never) => sealedStore(tx.objectStore(name) as never, sealer),
    abort: () => tx.abort(),
    get done() {
      return tx.done;
    },
    get error() {
      return tx.error;
    },
  };
}
