/** Turns the database's failures into the codes that screens have words for. */
import { RequestError } from "../messaging/errors";
import type { ErrorCode } from "../messaging/protocol";
import type { Handlers } from "../messaging/server";
import {
  LockedError,
  NewerDataError,
  NoCopyError,
  NoRoomToOpenError,
  StorageClosedError,
  StorageFullError,
} from "../storage/errors";

/** The code of a failure of the database; `null` for any other error. */
export function storageCode(error: unknown): ErrorCode | null {
  if (error instanceof StorageFullError) return "storage-full";
  if (error instanceof NoRoomToOpenError) return "no-room";
  if (error instanceof NoCopyError) return "no-copy";
  if (error instanceof NewerDataError) return "newer-data";
  if (error instanceof LockedError) return "locked";
  if (error instanceof StorageClosedError) return "storage-closed";
  return null;
}

/** The same handlers, whose database failures are {@link RequestError}s. Any other error goes through as it is. */
export function withCodes(handlers: Handlers): Handlers {
  const coded = Object.entries(handlers).map(([name, handle]) => [name, withCode(handle as Handle)]);
  return Object.fromEntries(coded) as Handlers;
}

type Handle = (...request: unknown[]) => unknown;

function withCode(handle: Handle): Handle {
  return async (...request) => {
    try {
      return await handle(...request);
    } catch (error) {
      const code = storageCode(error);
      throw code === null ? error : new RequestError(code);
    }
  };
}
