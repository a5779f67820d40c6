/** Errors that cross the wire as codes, and what a person is told about each. */
import { type BackupProblem, backupProblems } from "./backup-problems";
import type { ErrorCode } from "./protocol";

export class RequestError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.name = "RequestError";
    this.code = code;
  }
}

const sentences: Record<Exclude<ErrorCode, BackupProblem>, string> = {
  forbidden: "This page may not do that. Open Trellis's own page and try again there.",
  invalid: "Trellis could not read that. Nothing was changed; check what you entered and try again.",
  "not-found": "That is no longer there. It may have been deleted in another window.",
  "address-taken": "Somebody in your list has this address already. Change them, or enter another address.",
  "changed-since":
    "This cannot be taken back any more, because something was changed since. Nothing that you wrote is lost.",
  locked: "Trellis is locked. Unlock it, and all of this comes back.",
  "storage-closed": "Trellis cannot open its database right now. Restart your browser; your notes are not touched.",
  "storage-full": "Your disk is full, so this was not saved. Free some space, then press Try again.",
  "no-room":
    "Your disk is full. What is stored was not touched: opening it now could harm it. Free some space, then press Try again.",
  "no-copy":
    "Trellis was updated and keeps a copy of your notes before it goes on, but there is no room for one. Nothing was changed. Free some space on your disk, then press Try again.",
  "newer-data": "Your data was written by a newer Trellis. Update the extension; nothing was changed.",
  "file-lost": "Trellis was interrupted while it took the file, and nothing was changed. Please do that again.",
  "not-a-guide": "That file holds no guide that can be used. Choose one whose name begins with trellis-guide.",
  "newer-guide": "That guide was made by a newer Trellis. Update the extension, then import it again.",
  unexpected: "Something went wrong and this was not saved. Press Try again, or copy your text.",
  orphaned: "Trellis was updated. Copy anything unsaved, then reload this tab.",
  unreachable: "Trellis is not answering, so this was not saved. Press Try again, or copy your text.",
};

/** One sentence for a person: what happened and what to do. */
export function sentenceFor(error: unknown): string {
  const code = error instanceof RequestError ? error.code : "unexpected";
  // Not put into one object: the content script, which says nothing, would carry all of them.
  return isBackupProblem(code) ? backupProblems[code] : sentences[code];
}

function isBackupProblem(code: ErrorCode): code is BackupProblem {
  return Object.hasOwn(backupProblems, code);
}
