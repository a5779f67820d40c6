/** Why the database could not do what was asked. The services turn each into a code for the screens. */
import type { LockRecord } from "./sealed/lock-record";

/** The database cannot be opened or was closed by the browser. What is stored is not touched. */
export class StorageClosedError extends Error {
  override readonly name = "StorageClosedError";
}

/** Another context holds the database at an older version. Opening goes on by itself once it lets go. */
export class BlockedError extends StorageClosedError {
  /** Resolves when opening came to its end, in whichever way. */
  readonly ended: Promise<unknown>;

  constructor(ended: Promise<unknown>) {
    super("Another page still holds the database at an older version");
    this.ended = ended;
  }
}

/** The disk, or the browser's share of it, is full. Nothing of the action was written. */
export class StorageFullError extends Error {
  override readonly name = "StorageFullError";
}

/** There is too little room on the disk to open what is stored without danger to it. Nothing was opened. */
export class NoRoomToOpenError extends Error {
  override readonly name = "NoRoomToOpenError";
}

/** The data is of an older version, and no copy of it could be made: it was not touched. */
export class NoCopyError extends Error {
  override readonly name = "NoCopyError";
}

/** The data was written by a newer version of the extension. It is left as it is. */
export class NewerDataError extends Error {
  override readonly name = "NewerDataError";
}

/** The data is sealed and the key is not at hand. Nothing was read or written. */
export class LockedError extends Error {
  override readonly name = "LockedError";
  /** How the key can be had. */
  readonly record: LockRecord;

  constructor(record: LockRecord) {
    super("The data is locked");
    this.record = record;
  }
}

/** The same failure as one of ours where it is one; anything else comes back as it was. */
export function storageError(error: unknown): unknown {
  switch (nameOf(error)) {
    case "QuotaExceededError":
      return new StorageFullError("The disk is full", { cause: error });
    case "VersionError":
      return new NewerDataError("The data is newer than this version", { cause: error });
    case "AbortError":
    case "InvalidStateError":
    case "UnknownError":
      return new StorageClosedError("The browser ended the connection", { cause: error });
    default:
      return error;
  }
}

export function nameOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "name" in error ? String(error.name) : null;
}
