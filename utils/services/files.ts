/** Files on their way between a page and the background, in memory only: one in each direction. */
import { RequestError } from "../messaging/errors";
import { joinParts, mostFileBytes, partSize } from "../messaging/parts";

type Bytes = Uint8Array<ArrayBuffer>;

export interface Outbox {
  /** Holds a file until another one is held; `taken` is called when its last part is asked for. */
  put(bytes: Bytes, taken: () => Promise<void>): string;
  /** @throws {RequestError} `file-lost` when the background was ended meanwhile */
  part(file: string, part: number): Promise<string>;
  /** It is not needed any more. */
  clear(): void;
}

export function createOutbox(newId: () => string): Outbox {
  let held: { file: string; bytes: Bytes; taken: () => Promise<void> } | null = null;
  return {
    put(bytes, taken) {
      held = { file: newId(), bytes, taken };
      return held.file;
    },
    async part(file, part) {
      if (held?.file !== file) throw new RequestError("file-lost");
      const { bytes, taken } = held;
      const slice = bytes.subarray(part * partSize, (part + 1) * partSize);
      if (slice.length === 0) throw new RequestError("invalid");
      if ((part + 1) * partSize >= bytes.length) {
        await taken();
        held = null;
      }
      return slice.toBase64();
    },
    clear() {
      held = null;
    },
  };
}

export interface Inbox {
  /** Adds a part to a file, or begins one (`null`), which lets go of the one before. Answers with its name. */
  add(file: string | null, part: string): string;
  /** @throws {RequestError} `file-lost` when the background was ended meanwhile */
  bytes(file: string): Bytes;
  /** It is not needed any more. */
  clear(): void;
}

export function createInbox(newId: () => string): Inbox {
  let held: { file: string; parts: Bytes[]; size: number } | null = null;

  function named(file: string) {
    if (held?.file !== file) throw new RequestError("file-lost");
    return held;
  }

  return {
    add(file, part) {
      const bytes = bytesOf(part);
      if (file === null) held = { file: newId(), parts: [], size: 0 };
      const current = named(file ?? held?.file ?? "");
      current.size += bytes.length;
      if (current.size > mostFileBytes) {
        held = null;
        throw new RequestError("too-large-backup");
      }
      current.parts.push(bytes);
      return current.file;
    },
    bytes: (file) => joinParts(named(file).parts),
    clear() {
      held = null;
    },
  };
}

function bytesOf(part: string): Bytes {
  try {
    return Uint8Array.fromBase64(part);
  } catch {
    throw new RequestError("invalid");
  }
}
