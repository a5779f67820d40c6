/**
 * Chromium keeps IndexedDB and extension storage in LevelDB: tables (`.ldb`) of blocks that are compressed with Snappy,
 * and a log (`.log`) of what is not in a table yet. After LevelDB's own description of both (`doc/table_format.md` and
 * `doc/log_format.md`). Gives every key and value whole, deleted and overwritten ones included.
 */
import { uncompress } from "snappyjs";

const magic = Buffer.from("57fb808b247547db", "hex");
const footerLength = 48;

/** Of a table file. @throws when it is none */
export function readTable(file: Buffer): Buffer[] {
  const footer = file.subarray(-footerLength);
  if (!footer.subarray(-8).equals(magic)) throw new Error("Not a table of LevelDB");
  const reader = new Reader(footer);
  reader.varint();
  reader.varint();
  const index = readBlock(file, reader.varint(), reader.varint());
  return index.flatMap(({ value }) => {
    const handle = new Reader(value);
    return readBlock(file, handle.varint(), handle.varint()).flatMap(({ key, value }) => [key, value]);
  });
}

/** Of a log file: what is damaged at its end, as after a crash, is given as far as it goes. */
export function readLog(file: Buffer): Buffer[] {
  return records(file).flatMap(readBatch);
}

interface Entry {
  key: Buffer;
  value: Buffer;
}

function readBlock(file: Buffer, offset: number, length: number): Entry[] {
  const isCompressed = file[offset + length] === 1;
  const stored = file.subarray(offset, offset + length);
  const block = isCompressed ? Buffer.from(uncompress(stored)) : stored;
  const restarts = block.readUInt32LE(block.length - 4);
  const reader = new Reader(block.subarray(0, block.length - 4 - 4 * restarts));
  const entries: Entry[] = [];
  let last = Buffer.alloc(0);
  while (!reader.isDone()) {
    const [shared, own, size] = [reader.varint(), reader.varint(), reader.varint()];
    // A key begins as the one before it does.
    last = Buffer.concat([last.subarray(0, shared), reader.bytes(own)]);
    entries.push({ key: last, value: reader.bytes(size) });
  }
  return entries;
}

const logBlock = 32_768;
const logHeader = 7;

/** A record may be cut into pieces, so that none crosses the end of a block. */
function records(file: Buffer): Buffer[] {
  const whole: Buffer[] = [];
  let pieces: Buffer[] = [];
  let at = 0;
  while (at + logHeader <= file.length) {
    const left = logBlock - (at % logBlock);
    if (left < logHeader) {
      at += left;
      continue;
    }
    const [length, type] = [file.readUInt16LE(at + 4), file[at + 6]];
    if (type === 0 && length === 0) {
      at += left;
      continue;
    }
    pieces.push(file.subarray(at + logHeader, at + logHeader + length));
    at += logHeader + length;
    // 1: whole, 2: first, 3: middle, 4: last.
    if (type === 1 || type === 4) {
      whole.push(Buffer.concat(pieces));
      pieces = [];
    }
  }
  return [...whole, ...pieces];
}

function readBatch(record: Buffer): Buffer[] {
  const found: Buffer[] = [];
  // A sequence number and a count come first.
  const reader = new Reader(record.subarray(12));
  while (!reader.isDone()) {
    const isValue = reader.bytes(1)[0] === 1;
    found.push(reader.bytes(reader.varint()));
    if (isValue) found.push(reader.bytes(reader.varint()));
  }
  return found;
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  isDone(): boolean {
    return this.#at >= this.#bytes.length;
  }

  bytes(length: number): Buffer {
    const taken = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return taken;
  }

  /** Seven bits a byte, the lowest first. */
  varint(): number {
    let value = 0;
    for (let factor = 1; !this.isDone(); factor *= 128) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) break;
    }
    return value;
  }
}
