/**
 * A backup as the bytes of a file: JSON made small by gzip, and sealed by a passphrase where there is one.
 * `BACKUP-FORMAT.md` tells strangers how it is laid out: what changes here changes there.
 */
import { RequestError } from "../messaging/errors";
import { fromBase64, toBase64 } from "../secrets/base64";
import { openWithKey, sealWithKey } from "../secrets/keyed";
import {
  DamagedEnvelopeError,
  openWithPassphrase,
  type PassphraseEnvelope,
  readPassphraseHeader,
  sealWithPassphrase,
  WrongPassphraseError,
} from "../secrets/passphrase";
import { createSealer, type Sealer } from "../secrets/sealer";
import type { Backup } from "../storage/backup";
import { ChangedBytesError, CutOffError, gunzip, gzip, TooLongError } from "./gzip";

type Bytes = Uint8Array<ArrayBuffer>;

/** How many bytes of JSON a backup may be. Forty times what ten years with fifty people came to. */
const mostText = 200_000_000;

const sealedFormat = "trellis-sealed-backup";
/** The first line of a sealed file is far shorter. */
const longestHeader = 2_000;
const newline = 0x0a;
/** The label under which the key of a backup comes of the lock's. */
const backupKey = "backup";

/** @param passphrase `null` for a file that anybody can read */
export async function packBackup(backup: Backup, passphrase: string | null): Promise<Bytes> {
  const zipped = await gzip(JSON.stringify(backup));
  if (passphrase === null) return zipped;
  const { header, sealed } = await sealWithPassphrase(zipped, passphrase);
  const first = JSON.stringify({ format: sealedFormat, version: 1, size: sealed.length, seal: header });
  return joined(new TextEncoder().encode(`${first}\n`), sealed);
}

/**
 * The same without the passphrase at hand: sealed with a key that comes of the lock's, which the passphrase of the lock
 * opens.
 *
 * @param wrapped the key of the lock, as its passphrase sealed it
 */
export async function packLocked(backup: Backup, wrapped: PassphraseEnvelope, sealer: Sealer): Promise<Bytes> {
  const zipped = await gzip(JSON.stringify(backup));
  const { iv, sealed } = await sealWithKey(zipped, sealer.subkey(backupKey));
  const head = { format: sealedFormat, version: 1, size: sealed.length, seal: wrapped.header };
  const first = JSON.stringify({ ...head, key: toBase64(wrapped.sealed), iv });
  return joined(new TextEncoder().encode(`${first}\n`), sealed);
}

/**
 * The JSON in a file: sealed, gzipped, or as it is, which is how Trellis 0.1 wrote it.
 *
 * @param most bytes of JSON
 * @throws {RequestError} with a `BackupProblem` as its code
 */
export async function unpackBackup(bytes: Bytes, passphrase: string | null, most = mostText): Promise<string> {
  if (bytes.length === 0) throw new RequestError("empty-backup");
  if (startsWith(bytes, `{"format":"${sealedFormat}"`)) return inflate(await open(bytes, passphrase), most);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return inflate(bytes, most);
  if (bytes.length > most) throw new RequestError("oversized-backup");
  return textOf(bytes);
}

async function open(bytes: Bytes, passphrase: string | null): Promise<Bytes> {
  const end = bytes.subarray(0, longestHeader).indexOf(newline);
  if (end === -1) throw new RequestError(bytes.length < longestHeader ? "cut-off-backup" : "changed-backup");
  const header = readHeader(bytes.subarray(0, end));
  const sealed = bytes.slice(end + 1);
  if (sealed.length < header.size) throw new RequestError("cut-off-backup");
  if (passphrase === null) throw new RequestError("passphrase-needed");
  try {
    const { seal, lock } = header;
    if (lock === null) return await openWithPassphrase({ header: seal, sealed }, passphrase);
    const key = createSealer(await openWithPassphrase({ header: seal, sealed: lock.key }, passphrase));
    return await openWithKey({ iv: lock.iv, sealed }, key.subkey(backupKey));
  } catch (error) {
    if (error instanceof WrongPassphraseError) throw new RequestError("wrong-passphrase");
    if (error instanceof DamagedEnvelopeError) throw new RequestError("changed-backup");
    throw error;
  }
}

interface SealedHeader {
  size: number;
  seal: unknown;
  /** Of a file that was sealed with the lock's key: that key, as the passphrase sealed it. */
  lock: { key: Bytes; iv: string } | null;
}

/** Looked at before anybody is asked for a passphrase: one that is no good is no reason to type it. */
function readHeader(line: Bytes): SealedHeader {
  const { version, size, seal, key, iv } = parseObject(line);
  if (typeof version === "number" && version > 1) throw new RequestError("newer-backup");
  if (version !== 1 || typeof size !== "number" || readPassphraseHeader(seal) === null) {
    throw new RequestError("changed-backup");
  }
  if (key === undefined) return { size, seal, lock: null };
  const wrapped = typeof key === "string" ? fromBase64(key) : null;
  if (wrapped === null || typeof iv !== "string") throw new RequestError("changed-backup");
  return { size, seal, lock: { key: wrapped, iv } };
}

function parseObject(line: Bytes): Record<string, unknown> {
  try {
    return Object(JSON.parse(textOf(line)));
  } catch {
    throw new RequestError("changed-backup");
  }
}

async function inflate(bytes: Bytes, most: number): Promise<string> {
  try {
    return await gunzip(bytes, most);
  } catch (error) {
    if (error instanceof TooLongError) throw new RequestError("oversized-backup");
    if (error instanceof CutOffError) throw new RequestError("cut-off-backup");
    if (error instanceof ChangedBytesError) throw new RequestError("changed-backup");
    throw error;
  }
}

function textOf(bytes: Bytes): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RequestError(startsWith(bytes, '{"format":"trellis-') ? "changed-backup" : "not-a-backup");
  }
}

function startsWith(bytes: Bytes, text: string): boolean {
  return [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

function joined(first: Bytes, second: Bytes): Bytes {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
