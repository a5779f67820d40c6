/** Seals bytes with a key that is at hand: AES-256-GCM, all of it WebCrypto's, as a passphrase does it. */
import { fromBase64, toBase64 } from "./base64";
import { DamagedEnvelopeError } from "./passphrase";

type Bytes = Uint8Array<ArrayBuffer>;

export interface KeyedEnvelope {
  /** Base64; random, and used once. */
  iv: string;
  /** Ciphertext with its 16 bytes of authentication at the end. */
  sealed: Bytes;
}

const ivLength = 12;
/** What the ciphertext is authenticated together with: these bytes are taken for nothing else. */
const boundTo = new TextEncoder().encode("trellis keyed AES-256-GCM");

/** @param key of 32 bytes */
export async function sealWithKey(bytes: Bytes, key: Bytes): Promise<KeyedEnvelope> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const cipher = { name: "AES-GCM", iv, additionalData: boundTo };
  const sealed = await crypto.subtle.encrypt(cipher, await imported(key), bytes);
  return { iv: toBase64(iv), sealed: new Uint8Array(sealed) };
}

/** @throws {DamagedEnvelopeError} for bytes that were changed, and for another key */
export async function openWithKey({ iv, sealed }: KeyedEnvelope, key: Bytes): Promise<Bytes> {
  const start = fromBase64(iv);
  if (start?.length !== ivLength) throw new DamagedEnvelopeError("The start value is none of ours");
  try {
    const cipher = { name: "AES-GCM", iv: start, additionalData: boundTo };
    return new Uint8Array(await crypto.subtle.decrypt(cipher, await imported(key), sealed));
  } catch (error) {
    throw new DamagedEnvelopeError("The sealed bytes were changed", { cause: error });
  }
}

function imported(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
}
