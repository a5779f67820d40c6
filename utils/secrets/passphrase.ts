/**
 * Seals bytes with a passphrase: PBKDF2-SHA-256 slows guessing down, AES-256-GCM hides the bytes and shows any change.
 * All of it is WebCrypto's, so that a sealed backup can be opened without Trellis.
 */
import { fromBase64, toBase64 } from "./base64";

/** What must be known beside the passphrase. It is no secret, and goes with the sealed bytes as JSON. */
export interface PassphraseHeader {
  kdf: "PBKDF2-SHA-256";
  iterations: number;
  /** Base64, as the other two. */
  salt: string;
  /** Tells a wrong passphrase from bytes that were changed. */
  check: string;
  cipher: "AES-256-GCM";
  iv: string;
}

export interface PassphraseEnvelope {
  header: PassphraseHeader;
  /** Ciphertext with its 16 bytes of authentication at the end. */
  sealed: Uint8Array<ArrayBuffer>;
}

/** The passphrase is another one. */
export class WrongPassphraseError extends Error {
  override readonly name = "WrongPassphraseError";
}

/** The header is not one of ours, or header or bytes were changed since they were sealed. */
export class DamagedEnvelopeError extends Error {
  override readonly name = "DamagedEnvelopeError";
}

/** OWASP's password storage cheat sheet asks for as many of this function. */
const iterationsNow = 600_000;
/** Of a header that was read. More would let a hostile file keep the browser busy for minutes. */
const iterationsAllowed = { fewest: 100_000, most: 5_000_000 };
const saltLength = 16;
const checkLength = 16;
/** AES-GCM's usual one. Random, and used once: each seal has a key of its own through its salt. */
const ivLength = 12;

/**
 * @param passphrase as typed; two ways of composing the same letters are one passphrase
 * @param iterations fewer than usual only in tests
 * @returns header and ciphertext; the same bytes and passphrase give other ones each time
 */
export async function sealWithPassphrase(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  iterations = iterationsNow,
): Promise<PassphraseEnvelope> {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const { key, check } = await keyFrom(passphrase, salt, iterations);
  const header: PassphraseHeader = {
    kdf: "PBKDF2-SHA-256",
    iterations,
    salt: toBase64(salt),
    check: toBase64(check),
    cipher: "AES-256-GCM",
    iv: toBase64(iv),
  };
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: boundTo(header) }, key, bytes);
  return { header, sealed: new Uint8Array(sealed) };
}

/**
 * @param envelope from anywhere: its header is checked before anything is worked out from it
 * @throws {WrongPassphraseError} for another passphrase
 * @throws {DamagedEnvelopeError} for a header that is none, and for bytes that were changed
 */
export async function openWithPassphrase(
  { header, sealed }: { header: unknown; sealed: Uint8Array<ArrayBuffer> },
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const known = readPassphraseHeader(header);
  if (known === null) throw new DamagedEnvelopeError("The header is not one of ours");
  const { salt, check, iv } = bytesOf(known);
  const derived = await keyFrom(passphrase, salt, known.iterations);
  if (!isSame(derived.check, check)) throw new WrongPassphraseError("Another passphrase");
  try {
    const cipher = { name: "AES-GCM", iv, additionalData: boundTo(known) };
    return new Uint8Array(await crypto.subtle.decrypt(cipher, derived.key, sealed));
  } catch (error) {
    throw new DamagedEnvelopeError("The sealed bytes were changed", { cause: error });
  }
}

/** The header, if it is one that {@link sealWithPassphrase} may have written; else `null`. */
export function readPassphraseHeader(value: unknown): PassphraseHeader | null {
  if (typeof value !== "object" || value === null) return null;
  const { kdf, cipher, iterations, salt, check, iv } = value as Record<keyof PassphraseHeader, unknown>;
  if (kdf !== "PBKDF2-SHA-256" || cipher !== "AES-256-GCM") return null;
  if (!isAllowed(iterations) || !isText(salt) || !isText(check) || !isText(iv)) return null;
  const header: PassphraseHeader = { kdf, iterations, salt, check, cipher, iv };
  const bytes = bytesOf(header);
  const fits = bytes.salt.length === saltLength && bytes.check.length === checkLength && bytes.iv.length === ivLength;
  return fits ? header : null;
}

function isAllowed(iterations: unknown): iterations is number {
  const { fewest, most } = iterationsAllowed;
  return Number.isInteger(iterations) && Number(iterations) >= fewest && Number(iterations) <= most;
}

/** Short: a header of megabytes is none. */
function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= 64;
}

function bytesOf({ salt, check, iv }: PassphraseHeader) {
  const read = (text: string) => fromBase64(text) ?? new Uint8Array();
  return { salt: read(salt), check: read(check), iv: read(iv) };
}

/** Key and check come from one slow derivation, so that whoever guesses pays for all of it with each guess. */
async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const { subtle } = crypto;
  // RFC 8265 (passwords): normalization form C, so that every keyboard types the same one.
  const typed = utf8(passphrase.normalize("NFC"));
  const base = await subtle.importKey("raw", typed, "PBKDF2", false, ["deriveBits"]);
  const slow = await subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, base, 256);
  const root = await subtle.importKey("raw", slow, "HKDF", false, ["deriveBits", "deriveKey"]);
  const part = (info: string) => ({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(info) });
  const [key, check] = await Promise.all([
    subtle.deriveKey(part("trellis key"), root, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]),
    subtle.deriveBits(part("trellis check"), root, checkLength * 8),
  ]);
  return { key, check: new Uint8Array(check) };
}

/** What the ciphertext is authenticated together with. */
function boundTo({ kdf, iterations, salt, check, cipher }: PassphraseHeader): Uint8Array<ArrayBuffer> {
  return utf8(["trellis", kdf, iterations, salt, check, cipher].join(" "));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
