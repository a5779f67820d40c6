/** The data key while the lock is open: in memory and in the browser's session, which never reaches the disk. */
import { fromBase64, toBase64 } from "../../secrets/base64";
import { createSealer, type Sealer } from "../../secrets/sealer";
import type { Session } from "../deps";

const sessionKey = "dataKey";

export interface Keyring {
  /** Opens what is sealed; `null` while the lock is off or closed. */
  sealer(): Promise<Sealer | null>;
  put(key: Uint8Array): Promise<void>;
  /** Drops the key, and hands it over for what must still be sealed; `null` when it was gone already. */
  take(): Promise<Sealer | null>;
  drop(): Promise<void>;
}

export function createKeyring(session: Session): Keyring {
  let held: Promise<Sealer | null> | null = null;

  /** A background that was ended finds the key again. */
  async function find(): Promise<Sealer | null> {
    const { [sessionKey]: text } = await session.read();
    const key = typeof text === "string" ? fromBase64(text) : null;
    return key && createSealer(key);
  }

  function sealer(): Promise<Sealer | null> {
    if (held === null) {
      const finding = find();
      held = finding;
      finding.catch(() => {
        if (held === finding) held = null;
      });
    }
    return held;
  }

  return {
    sealer,
    async take() {
      const taken = sealer();
      held = Promise.resolve(null);
      await session.remove(sessionKey);
      return taken;
    },
    async put(key) {
      held = Promise.resolve(createSealer(key));
      await session.write(sessionKey, toBase64(key));
    },
    async drop() {
      held = Promise.resolve(null);
      await session.remove(sessionKey);
    },
  };
}
