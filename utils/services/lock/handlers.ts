/** What pages ask of the lock, and what the options page changes. */
import { RequestError } from "../../messaging/errors";
import type { Handlers } from "../../messaging/server";
import { fromBase64, toBase64 } from "../../secrets/base64";
import { sealWithPassphrase } from "../../secrets/passphrase";
import { createSealer, newDataKey, type Sealer } from "../../secrets/sealer";
import type { LockRecord } from "../../storage/sealed/lock-record";
import { resealCopies } from "../copies";
import { aside, type Services } from "../services";
import { closeLock, everythingErased, lockOpened } from "./closing";
import { isClosed, lockState, trellisUsed } from "./state";

/** Binds a key that is kept for the copies to its place. */
const formerLabel = "former key";

type Names = Extract<keyof Handlers, `lock.${string}`>;

export function lockHandlers(services: Services): Pick<Handlers, Names> {
  const { deps, gate, idle } = services;
  const { database, keyring } = deps;

  /** @throws {RequestError} `invalid` while the lock is off */
  async function recordNow(): Promise<LockRecord> {
    const record = await database.lockRecord();
    if (record === null) throw new RequestError("invalid");
    return record;
  }

  /**
   * Seals everything with a key of its own, which this passphrase opens.
   *
   * @param before the key until now; `null` when there was none
   */
  async function sealAnew(passphrase: string, idleMinutes: number, before: Uint8Array | null): Promise<void> {
    const key = newDataKey();
    const sealer = createSealer(key);
    const former = before && toBase64(sealer.seal(toBase64(before), formerLabel));
    const record = { keyId: sealer.id, wrapped: await sealWithPassphrase(key, passphrase), idleMinutes, former };
    await database.relock({ record, sealer }, () => keyring.put(key));
    await sealCopies(record, sealer);
    await idle.used(record);
  }

  /** Seals the copies with the key of the database, unless they are. A background that was ended has left that open. */
  async function sealCopies({ former, ...record }: LockRecord, sealer: Sealer): Promise<void> {
    if (former === undefined) return;
    const sealed = former === null ? null : fromBase64(former);
    const before = sealed && fromBase64(sealer.open(sealed, formerLabel));
    await resealCopies(before ? createSealer(before) : null, { record, sealer });
    await database.changeLock({ former: undefined });
  }

  return {
    "lock.state": async () => ({ ...(await lockState(services)), seconds: await gate.wait() }),

    "lock.used": async () => {
      await trellisUsed(services);
      return null;
    },

    "lock.open": async ({ passphrase }, { kind, tabId }) => {
      // A guide in a tab is framed there, and what is typed over it may not be meant for it.
      if (kind === "guide" && tabId !== null) throw new RequestError("forbidden");
      const record = await recordNow();
      return gate.pass(record, passphrase, async (key) => {
        const wasClosed = await isClosed(services);
        await keyring.put(key);
        await idle.used(record);
        if (wasClosed) await lockOpened(services);
        aside(sealCopies(record, createSealer(key)));
      });
    },

    "lock.close": async () => {
      await recordNow();
      if (!(await isClosed(services))) await closeLock(services);
      return null;
    },

    "lock.switch-on": async ({ passphrase, idleMinutes }) => {
      if ((await database.lockRecord()) !== null) throw new RequestError("invalid");
      await sealAnew(passphrase, idleMinutes, null);
      return null;
    },

    "lock.switch-off": async ({ passphrase }) =>
      gate.pass(await recordNow(), passphrase, async (key) => {
        const sealer = createSealer(key);
        await sealCopies(await recordNow(), sealer);
        // Ended in between, they are sealed again when the lock opens next.
        await database.changeLock({ former: null });
        await resealCopies(sealer, null);
        await database.relock(null, () => keyring.drop());
      }),

    "lock.change": async ({ passphrase, next }) => {
      const record = await recordNow();
      return gate.pass(record, passphrase, async (key) => {
        await sealCopies(record, createSealer(key));
        await sealAnew(next, record.idleMinutes, key);
      });
    },

    "lock.idle": async ({ idleMinutes }) => {
      const record = await recordNow();
      await database.changeLock({ idleMinutes });
      await idle.used({ ...record, idleMinutes });
      return null;
    },

    "lock.erase": async () => {
      await recordNow();
      await deps.eraseStorage();
      await keyring.drop();
      await everythingErased(services);
      return null;
    },
  };
}
