/** What stands in the database in the open while the lock is on: how the key is wrapped, and nothing of what it opens. */
import type { PassphraseEnvelope } from "../../secrets/passphrase";

export interface LockRecord {
  /** Of the sealer whose key is wrapped. */
  keyId: string;
  /** The data key, sealed with the passphrase. */
  wrapped: PassphraseEnvelope;
  /** Minutes without use after which the lock closes. */
  idleMinutes: number;
}

/** Its key in `meta`. A sealed transaction hides it: it is no one's data, in no backup, and outlives a restore. */
export const lockKey = "lock";
