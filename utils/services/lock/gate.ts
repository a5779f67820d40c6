/** Takes passphrases in, one at a time. Wrong ones are counted on disk, so that a restart makes nobody faster. */
import { secondsToWait, type Tries } from "../../domain/lock";
import type { UnlockReply } from "../../messaging/messages/lock";
import { DamagedEnvelopeError, openWithPassphrase, WrongPassphraseError } from "../../secrets/passphrase";
import type { LockRecord } from "../../storage/sealed/lock-record";
import type { Deps } from "../deps";

const localKey = "wrongTries";
const none: Tries = { wrong: 0, lastAt: 0 };

export interface Gate {
  /** Does `work` with the key, if the passphrase is the right one and no wait is left. */
  pass(record: LockRecord, passphrase: string, work: (key: Uint8Array) => Promise<void>): Promise<UnlockReply>;
  /** Seconds to wait before the next try. */
  wait(): Promise<number>;
}

export function createGate({ local, clock }: Pick<Deps, "local" | "clock">): Gate {
  let last: Promise<unknown> = Promise.resolve();
  const now = () => Date.parse(clock.now());

  async function tries(): Promise<Tries> {
    const { [localKey]: stored } = await local.read();
    return { ...none, ...(stored as Tries | undefined) };
  }

  async function attempt(
    { wrapped }: LockRecord,
    passphrase: string,
    work: (key: Uint8Array) => Promise<void>,
  ): Promise<UnlockReply> {
    const before = await tries();
    const left = secondsToWait(before, now());
    if (left > 0) return { status: "wait", seconds: left };
    // Counted before it is known: ending the browser in the middle of a try must not make it free.
    const counted = { wrong: before.wrong + 1, lastAt: now() };
    await local.write(localKey, counted);
    try {
      const key = await openWithPassphrase(wrapped, passphrase);
      await local.remove(localKey);
      await work(key);
      return { status: "done" };
    } catch (error) {
      if (error instanceof WrongPassphraseError) return { status: "wrong", seconds: secondsToWait(counted, now()) };
      if (error instanceof DamagedEnvelopeError) return { status: "damaged" };
      throw error;
    }
  }

  return {
    pass(record, passphrase, work) {
      const answer = last.then(() => attempt(record, passphrase, work));
      last = answer.catch(() => {});
      return answer;
    },
    wait: async () => secondsToWait(await tries(), now()),
  };
}
