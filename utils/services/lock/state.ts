/** Whether the lock is on, and whether it is open. */
import type { LockState } from "../../domain/lock";
import { aside, type Services } from "../services";
import { closeLock } from "./closing";
import { lockAlarm } from "./idle";

export async function lockState(services: Services): Promise<LockState> {
  const record = await services.deps.database.lockRecord();
  if (record === null) return { on: false };
  return { on: true, locked: await isClosed(services), idleMinutes: record.idleMinutes };
}

/** Closes the lock first if its time is over: an alarm comes late after a computer has slept, and is forgotten at times. */
export async function isClosed(services: Services): Promise<boolean> {
  const { deps, idle } = services;
  const record = await deps.database.lockRecord();
  if (record === null) return false;
  if ((await deps.keyring.sealer())?.id !== record.keyId) return true;
  if (!(await idle.isOver(record))) return false;
  await closeLock(services);
  return true;
}

/** The listener for alarms. Asking is what closes a lock whose time is over. */
export function lockAlarmRang(services: Services, name: string): void {
  if (name === lockAlarm) aside(isClosed(services));
}

/** Somebody types, clicks or reads in a page of ours. */
export async function trellisUsed(services: Services): Promise<void> {
  const record = await services.deps.database.lockRecord();
  if (record !== null && !(await isClosed(services))) await services.idle.used(record);
}
