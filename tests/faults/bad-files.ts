/** Backup files that went wrong, in as many ways as chance finds. The same seed gives the same files. */
import { gzipSync } from "node:zlib";
import { sealWithPassphrase } from "../../utils/secrets/passphrase";
import { type Random, seeded } from "./random";

type Bytes = Uint8Array<ArrayBuffer>;

export const passphrase = "four words, quite unrelated";
/** As few as a file may ask for: thousands of files have to be opened. */
const iterations = 100_000;

export interface BadFile {
  /** How it came about. */
  name: string;
  bytes: Bytes;
}

/**
 * @param document the text of a good backup
 * @returns `count` files, in turn plain, gzipped and sealed
 */
export async function badFiles(document: string, seed: number, count: number): Promise<BadFile[]> {
  const random = seeded(seed);
  const zipped = new Uint8Array(gzipSync(document));
  const sealed = await sealedFile(zipped);
  return Array.from({ length: count }, (_, at): BadFile => {
    const form = forms[at % forms.length] ?? "plain";
    if (form === "gzip") return damaged(form, zipped, random);
    if (form === "sealed") return damaged(form, sealed, random);
    if (form === "bytes") return damaged(form, new Uint8Array(Buffer.from(document)), random);
    const [name, text] = changedDocument(document, random);
    const bytes = Buffer.from(text);
    return { name: `${form}: ${name}`, bytes: new Uint8Array(form === "zipped" ? gzipSync(bytes) : bytes) };
  });
}

/** `plain` and `zipped` are changed as documents, the others as bytes. */
const forms = ["plain", "gzip", "zipped", "sealed", "plain", "bytes"] as const;

async function sealedFile(zipped: Bytes): Promise<Bytes> {
  const { header, sealed } = await sealWithPassphrase(zipped, passphrase, iterations);
  const first = JSON.stringify({ format: "trellis-sealed-backup", version: 1, size: sealed.length, seal: header });
  return new Uint8Array(Buffer.concat([Buffer.from(`${first}\n`), sealed]));
}

type Damage = (bytes: Bytes, random: Random) => Uint8Array;

const damages: Record<string, Damage> = {
  "one bit flipped": (bytes, random) => flipped(bytes, random, 1),
  "many bits flipped": (bytes, random) => flipped(bytes, random, random.int(2, 40)),
  "cut off": (bytes, random) => bytes.subarray(0, random.int(0, bytes.length - 1)),
  "begins too late": (bytes, random) => bytes.subarray(random.int(1, bytes.length - 1)),
  "a part is missing": (bytes, random) => {
    const at = random.int(0, bytes.length - 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.int(1, 200))]);
  },
  "a part stands somewhere else, too": (bytes, random) => {
    const [from, to] = [random.int(0, bytes.length - 1), random.int(0, bytes.length - 1)];
    const part = bytes.subarray(from, from + random.int(1, 200));
    return Buffer.concat([bytes.subarray(0, to), part, bytes.subarray(to)]);
  },
  "noise at the end": (bytes, random) => Buffer.concat([bytes, noise(random, random.int(1, 100))]),
  "noise inside": (bytes, random) => {
    const at = random.int(0, bytes.length - 1);
    return Buffer.concat([bytes.subarray(0, at), noise(random, 20), bytes.subarray(at + 20)]);
  },
  "all of it twice": (bytes) => Buffer.concat([bytes, bytes]),
};

function damaged(form: string, bytes: Bytes, random: Random): BadFile {
  const names = Object.keys(damages) as [string, ...string[]];
  const name = random.pick(names);
  return { name: `${form}: ${name}`, bytes: new Uint8Array(damages[name]?.(bytes, random) ?? bytes) };
}

function flipped(bytes: Bytes, random: Random, times: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (let time = 0; time < times; time++) {
    const at = random.int(0, copy.length - 1);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.int(0, 7));
  }
  return copy;
}

function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.int(0, 255));
}

/** Stands where a value of another kind is expected. Texts that are no JSON are put in as they are. */
const values = [
  ...["null", "true", "0", "-1", "1e999", "9007199254740993", '""', '"x"', "[]", "{}", '"2026-02-30"'],
  ...['{"__proto__":{"poisoned":true}}', '{"constructor":{"prototype":{"poisoned":true}}}', "[[[[[[[[[[[[]]]]]]]]]]]]"],
  ...["[".repeat(90) + "]".repeat(90), JSON.stringify("long".repeat(80_000)), "undefined", "{", '"\\ud800"'],
] as const;

/** A document with one thing wrong in it, written as text: what is put in need not be JSON. */
function changedDocument(document: string, random: Random): [name: string, text: string] {
  const copy: unknown = JSON.parse(document);
  const places = placesIn(copy);
  const { holder, key } = random.pick(places as [Place, ...Place[]]);
  const where = Array.isArray(holder) ? "in a list" : key;
  const mark = `«${random.int(0, 1e9)}»`;
  const other = random.pick(places as [Place, ...Place[]]);
  const record = holder as Record<string, unknown>;
  switch (random.int(0, 4)) {
    case 0: {
      const value = random.pick(values);
      record[key] = mark;
      return [`${value.slice(0, 30)} for ${where}`, JSON.stringify(copy).replace(JSON.stringify(mark), () => value)];
    }
    case 1:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete record[key];
      return [`without ${where}`, JSON.stringify(copy)];
    case 2:
      if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
      else record[`${key}2`] = record[key];
      return [`${where} twice`, JSON.stringify(copy)];
    case 3: {
      const value = (other.holder as Record<string, unknown>)[other.key];
      // Not into itself.
      record[key] = typeof value === "object" ? JSON.parse(JSON.stringify(value)) : value;
      return [`${other.key} for ${where}`, JSON.stringify(copy)];
    }
    default:
      record[key] = { [mark]: record[key] };
      return [
        `${where} under a poisoned key`,
        JSON.stringify(copy).replace(mark, random.pick(["__proto__", "constructor", "toJSON", "hasOwnProperty"])),
      ];
  }
}

interface Place {
  holder: object;
  key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { holder: value, key },
    ...placesIn((value as Record<string, unknown>)[key]),
  ]);
}
