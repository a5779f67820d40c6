/** What stands in the database in the open while the lock is on: how the key is wrapped, and nothing of what it opens. */
import type { PassphraseEnvelope } from "../../secrets/passphrase";

export interface LockRecord {
  /** Of the sealer whose key is wrapped. */
  keyId: string;
  /** The data key, sealed with the passphrase. */
  wrapped: PassphraseEnvelope;
  /** Minutes without use after which the lock closes. */
  idleMinutes: number;
  /**
   * There while copies may not be sealed with this key yet: the key before, base64, sealed with this one; `null` for
   * copies that may lie in the open.
   */
  former?: string | null | undefined;
}

/** Its key in `meta`. A sealed transaction hides it: it is no one's data, in no backup, and outlives a restore. */
export const lockKey = "lock";
