/**
 * Seals and opens with a key, at once: a transaction of the database ends by itself while WebCrypto is waited for.
 * XChaCha20-Poly1305 hides and authenticates; HMAC-SHA-256 turns what must be found again into something that tells
 * nothing but whether two values are the same.
 */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export interface Sealer {
  /** Tells one key from another, and nothing of either. */
  id: string;
  /** @param boundTo where it belongs: opened anywhere else, it counts as changed */
  seal(text: string, boundTo: string): Uint8Array<ArrayBuffer>;
  /** @throws {DamagedSealError} when it was changed, moved, or sealed with another key */
  open(sealed: Uint8Array, boundTo: string): string;
  /** The same for the same value under the same label, and like chance to whoever has no key. */
  blind(label: string, value: string): string;
  /** Another key of 32 bytes, which tells nothing of this one: HMAC-SHA-256 of the label. */
  subkey(label: string): Uint8Array<ArrayBuffer>;
}

export class DamagedSealError extends Error {
  override readonly name = "DamagedSealError";
}

const keyLength = 32;
/** Long enough to be drawn by chance for every record of a lifetime. */
const nonceLength = 24;
/** Hex digits of a blinded value: 128 bits, which no two values share by chance. */
const blindLength = 32;

export function newDataKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(keyLength));
}

/** Tells what was sealed at one time from everything else that ever was, the same text sealed again included. */
export function sealMark(sealed: Uint8Array): string {
  return sealed.subarray(0, nonceLength).toBase64();
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function createSealer(key: Uint8Array): Sealer {
  const sealKey = hmac(sha256, key, utf8("seal"));
  const blinder = hmac.create(sha256, hmac(sha256, key, utf8("blind")));
  return {
    id: bytesToHex(hmac(sha256, key, utf8("id"))).slice(0, blindLength),

    seal(text, boundTo) {
      const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
      const hidden = xchacha20poly1305(sealKey, nonce, utf8(boundTo)).encrypt(utf8(text));
      const sealed = new Uint8Array(nonceLength + hidden.length);
      sealed.set(nonce);
      sealed.set(hidden, nonceLength);
      return sealed;
    },

    open(sealed, boundTo) {
      try {
        const cipher = xchacha20poly1305(sealKey, sealed.subarray(0, nonceLength), utf8(boundTo));
        return decoder.decode(cipher.decrypt(sealed.subarray(nonceLength)));
      } catch (error) {
        throw new DamagedSealError("Changed, moved, or of another key", { cause: error });
      }
    },

    subkey: (label) => new Uint8Array(hmac(sha256, key, utf8(label))),

    blind(label, value) {
      const digest = blinder
        .clone()
        .update(utf8(`${label}\n${value}`))
        .digest();
      return bytesToHex(digest).slice(0, blindLength);
    },
  };
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text) as Uint8Array<ArrayBuffer>;
}
