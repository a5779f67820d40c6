/** The same tests with the lock on: with `TRELLIS_SEALED` every database of theirs is sealed from the first record on. */
import { createSealer, newDataKey } from "../../../../utils/secrets/sealer";
import type { Session } from "../../../../utils/services/deps";
import { createKeyring, type Keyring } from "../../../../utils/services/lock/keyring";
import { createDatabase, type Database } from "../../../../utils/storage/database";
import { type Connection, openConnection } from "../../../../utils/storage/open";
import { lockKey } from "../../../../utils/storage/sealed/lock-record";

/** Whether every database of the tests has its lock on from the start. */
export const isSealed = process.env.TRELLIS_SEALED !== undefined;
const sealer = createSealer(newDataKey());
/** Open for as long as any test lets the clock run. */
const lock = {
  keyId: sealer.id,
  wrapped: { header: {}, sealed: new Uint8Array() },
  idleMinutes: Number.MAX_SAFE_INTEGER,
};

/** Open from the start, and after a restart of the browser, too. */
export function keyringOf(session: Session): Keyring {
  return { ...createKeyring(session), ...(isSealed ? { sealer: async () => sealer } : {}) };
}

export function databaseOf(keyring: () => Keyring): Database {
  if (!isSealed) return createDatabase(openConnection, () => keyring().sealer());
  const open: typeof openConnection = async (onLost, steps) => withLock(await openConnection(onLost, steps, sealer));
  return createDatabase(open, async () => sealer);
}

async function withLock(db: Connection): Promise<Connection> {
  // It may have been opened before.
  if ((await db.count("meta", lockKey as never)) === 0) await db.add("meta", lock as never, lockKey as never);
  return db;
}
