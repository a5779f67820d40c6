/**
 * Who was erased, so that a file saved before asks before it brings them back. Only a salted hash is kept: it tells
 * whether somebody was erased, and never who.
 */
import { canonicalAddress } from "../domain/address";
import { type Erased, tracesOf } from "../domain/erase";
import type { Person } from "../domain/person";
import { readMeta, writeMeta } from "../storage/repositories/meta";
import type { ReadTx, WriteTx } from "../storage/schema";

/** Long enough that guessing addresses takes a while, short enough to be worked out for a whole backup. */
const rounds = 2_000;

/** Each trace of a person as it is kept. Not inside a transaction: hashing takes longer than one stays open. */
export async function hashesOf(person: Pick<Person, "id" | "emails">, salt: string): Promise<string[]> {
  return Promise.all(tracesOf(person).map((trace) => hashOf(trace, salt)));
}

export async function erasedIn(tx: ReadTx): Promise<Erased | null> {
  return readMeta(tx, "erased");
}

export async function keepErased(tx: WriteTx, salt: string, hashes: readonly string[]): Promise<void> {
  const before = await erasedIn(tx);
  await writeMeta(tx, "erased", { salt, hashes: [...new Set([...(before?.hashes ?? []), ...hashes])] });
}

/** Of these people, those who were erased here. */
export async function erasedAmong(erased: Erased | null, people: readonly Person[]): Promise<Person[]> {
  if (erased === null) return [];
  const known = new Set(erased.hashes);
  const found = await Promise.all(
    people.map(async (person) => (await hashesOf(person, erased.salt)).some((hash) => known.has(hash))),
  );
  return people.filter((_, index) => found[index]);
}

/** Of these addresses, those of people who were erased here. */
export async function erasedAddresses(erased: Erased | null, emails: readonly string[]): Promise<string[]> {
  if (erased === null) return [];
  const known = new Set(erased.hashes);
  const hashes = await Promise.all(emails.map((email) => hashOf(canonicalAddress(email), erased.salt)));
  return emails.filter((_, index) => known.has(hashes[index] ?? ""));
}

async function hashOf(text: string, salt: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", bytes.encode(text), "PBKDF2", false, ["deriveBits"]);
  const kdf = { name: "PBKDF2", hash: "SHA-256", salt: bytes.encode(salt), iterations: rounds };
  const bits = await crypto.subtle.deriveBits(kdf, key, 256);
  return Array.from(new Uint8Array(bits), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
