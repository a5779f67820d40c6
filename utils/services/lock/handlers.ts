/** What pages ask of the lock, and what the options page changes. */
import { RequestError } from "../../messaging/errors";
import type { Handlers } from "../../messaging/server";
import { sealWithPassphrase } from "../../secrets/passphrase";
import { createSealer, newDataKey } from "../../secrets/sealer";
import type { LockRecord } from "../../storage/sealed/lock-record";
import { resealCopies } from "../copies";
import type { Services } from "../services";
import { closeLock, everythingErased, lockOpened } from "./closing";
import { isClosed, lockState, trellisUsed } from "./state";

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

  /** Seals everything with a key of its own, which this passphrase opens. */
  async function sealAnew(passphrase: string, idleMinutes: number): Promise<void> {
    const key = newDataKey();
    const sealer = createSealer(key);
    const record = { keyId: sealer.id, wrapped: await sealWithPassphrase(key, passphrase), idleMinutes };
    const before = await keyring.sealer();
    await database.relock({ record, sealer }, () => keyring.put(key));
    await resealCopies(before, { record, sealer });
    await idle.used(record);
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
      });
    },

    "lock.close": async () => {
      await recordNow();
      if (!(await isClosed(services))) await closeLock(services);
      return null;
    },

    "lock.switch-on": async ({ passphrase, idleMinutes }) => {
      if ((await database.lockRecord()) !== null) throw new RequestError("invalid");
      await sealAnew(passphrase, idleMinutes);
      return null;
    },

    "lock.switch-off": async ({ passphrase }) =>
      gate.pass(await recordNow(), passphrase, async (key) => {
        await database.relock(null, () => keyring.drop());
        await resealCopies(createSealer(key), null);
      }),

    "lock.change": async ({ passphrase, next }) => {
      const record = await recordNow();
      return gate.pass(record, passphrase, () => sealAnew(next, record.idleMinutes));
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
