/** How long nobody has used Trellis. Kept in the browser's session, since the background may be ended at any time. */
import type { LockRecord } from "../../storage/sealed/lock-record";
import type { Deps } from "../deps";

export const lockAlarm = "lock";
const sessionKey = "lockUsedAt";

export interface Idle {
  /** Trellis is in use: the time begins anew. */
  used(record: LockRecord): Promise<void>;
  /** A session that does not know counts as over. */
  isOver(record: LockRecord): Promise<boolean>;
}

export function createIdle({ session, clock, setAlarm }: Pick<Deps, "session" | "clock" | "setAlarm">): Idle {
  let usedAt: number | null = null;
  const now = () => Date.parse(clock.now());
  const length = ({ idleMinutes }: LockRecord) => idleMinutes * 60_000;

  async function lastUse(): Promise<number> {
    const { [sessionKey]: stored } = usedAt === null ? await session.read() : {};
    usedAt ??= typeof stored === "number" ? stored : 0;
    return usedAt;
  }

  return {
    async used(record) {
      usedAt = now();
      await session.write(sessionKey, usedAt);
      await setAlarm(lockAlarm, usedAt + length(record));
    },
    isOver: async (record) => now() - (await lastUse()) >= length(record),
  };
}
