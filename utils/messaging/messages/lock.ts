/** The lock: what any page may ask of it, and what the options page alone may change. */
import * as v from "valibot";
import { idleChoices, type LockState, shortestPassphrase } from "../../domain/lock";
import { message } from "../message";

/** What became of a passphrase. `seconds`: until the next try is taken. */
export type UnlockReply =
  | { status: "done" }
  | { status: "wrong"; seconds: number }
  /** It was not looked at: too many wrong ones came before. */
  | { status: "wait"; seconds: number }
  /** No passphrase opens the lock any more. */
  | { status: "damaged" };

const pages = ["guide", "popup", "options"] as const;
const options = ["options"] as const;
const passphrase = v.pipe(v.string(), v.maxLength(1_000));
const newPassphrase = v.pipe(passphrase, v.minLength(shortestPassphrase));
const idleMinutes = v.picklist(idleChoices);

export const lockMessages = {
  "lock.state": message<LockState & { seconds: number }>()(pages, v.object({})),
  /** Somebody types, clicks or reads: the lock stays open for another while. */
  "lock.used": message<null>()(pages, v.object({})),
  /** Not from a page that is framed in Calendar, which the calendar's page could cover or move. */
  "lock.open": message<UnlockReply>()(pages, v.object({ passphrase })),
  "lock.close": message<null>()(["popup", "options"], v.object({})),

  /** Seals everything that is stored. */
  "lock.switch-on": message<null>()(options, v.object({ passphrase: newPassphrase, idleMinutes })),
  /** Stores everything in the open again. */
  "lock.switch-off": message<UnlockReply>()(options, v.object({ passphrase })),
  /** Seals everything anew, so that the old passphrase opens nothing that is stored from now on. */
  "lock.change": message<UnlockReply>()(options, v.object({ passphrase, next: newPassphrase })),
  "lock.idle": message<null>()(options, v.object({ idleMinutes })),
  /** For a passphrase that is forgotten: everything goes, for good. Refused while the lock is off. */
  "lock.erase": message<null>()(options, v.object({ typed: v.literal("erase everything") })),
};
