/**
 * The whole protocol: every message to the background, who may send it, what it carries and what comes back.
 * The schemas are needed by the server alone; clients import types from here, so that no page ships them.
 */
import type { GuideState } from "../domain/views";
import type { BackupProblem } from "./backup-problems";
import type { PayloadOf, ResultOf } from "./message";
import { adviceMessages } from "./messages/advice";
import { backupMessages } from "./messages/backup";
import { calendarMessages, type PanelState } from "./messages/calendar";
import { clockMessages } from "./messages/clock";
import { guideMessages } from "./messages/guide";
import { importPeopleMessages } from "./messages/import-people";
import { keepMessages } from "./messages/keep";
import { lockMessages } from "./messages/lock";
import { pageMessages } from "./messages/pages";

export const protocol = {
  ...calendarMessages,
  ...guideMessages,
  ...adviceMessages,
  ...pageMessages,
  ...clockMessages,
  ...keepMessages,
  ...lockMessages,
  ...importPeopleMessages,
  ...backupMessages,
};

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Payload<N extends MessageName> = PayloadOf<Protocol[N]>;
export type Result<N extends MessageName> = ResultOf<Protocol[N]>;

/** As it crosses the wire. `to` says who answers: everybody else stays silent. */
export interface Request<N extends MessageName = MessageName> {
  to: "background";
  /** The same however often this request is sent: what it makes is then made once. */
  id: string;
  name: N;
  payload: unknown;
}

export type Reply<R> = { ok: true; value: R } | { ok: false; code: ErrorCode };

/** Why a request failed. Each has a sentence a person understands in `errors.ts`. */
export type ErrorCode =
  | "forbidden"
  | "invalid"
  | "not-found"
  /** Another person has this e-mail address. */
  | "address-taken"
  /** Something was changed since, so that this cannot be taken back any more. */
  | "changed-since"
  /** Everything is sealed until the passphrase is typed. */
  | "locked"
  | "storage-closed"
  | "storage-full"
  | "newer-data"
  /** Trellis was updated, and the data could not be copied before it is brought up to date. */
  | "no-copy"
  | "no-room"
  | BackupProblem
  /** The background was ended while a file was handed over: begin again. */
  | "file-lost"
  /** A file that holds no guide, or one that cannot be used. */
  | "not-a-guide"
  | "newer-guide"
  | "unexpected"
  /** The extension was updated or removed while this page was open. */
  | "orphaned"
  /** The background did not answer. */
  | "unreachable";

/** Background to the content script of one tab. */
export type ToContent =
  | { to: "content"; name: "panel.apply"; state: PanelState }
  | { to: "content"; name: "panel.focus"; where: "guide" | "page" | "toggle" }
  /** Other events are known as 1-on-1s now: ask for marks again. */
  | { to: "content"; name: "marks.changed" }
  /** Report the event that is open once more: until now it was not taken in. */
  | { to: "content"; name: "event.again" };

/** Background to a guide, over the port that the guide opened. */
export type ToGuide =
  | { name: "show"; state: GuideState }
  /** Something about this person was changed elsewhere: ask again. */
  | { name: "changed"; personId: string }
  /** The lock was closed or opened: show nothing, or ask again. */
  | { name: "lock"; locked: boolean }
  | { name: "theme"; theme: "light" | "dark" }
  | { name: "focus" };

export { guidePort, wakeGuides } from "./guide-port";
