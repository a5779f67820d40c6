/**
 * Looks for words in a browser's profile on disk, as somebody would who has the files: in every file as it lies there,
 * and in what databases, logs and sessions hold in pieces or compressed. Close the browser first.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { uncompress } from "snappyjs";
import { readLog, readTable } from "./leveldb";
import { readMozLz4 } from "./mozlz4";
import { isSqlite, readCells } from "./sqlite";

/** Where each word was found: files, seen from the profile, and what of them could not be read. */
export interface Scan {
  found: Map<string, string[]>;
  files: number;
  unread: string[];
}

export function scanProfile(profile: string, words: readonly string[]): Scan {
  const needles = words.map((word) => ({ word, forms: formsOf(word) }));
  const scan: Scan = { found: new Map(words.map((word) => [word, []])), files: 0, unread: [] };
  for (const path of filesIn(profile)) {
    const file = readFileSync(path);
    const place = relative(profile, path);
    scan.files += 1;
    const { layers, failed } = layersOf(path, file);
    if (failed) scan.unread.push(place);
    for (const { word, forms } of needles) {
      if (layers.some((layer) => forms.some((form) => layer.includes(form)))) scan.found.get(word)?.push(place);
    }
  }
  return scan;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** UTF-8 and both UTF-16s, as browsers store text, and each letter one higher, as Firefox stores keys. */
function formsOf(word: string): Buffer[] {
  const utf16 = Buffer.from(word, "utf16le");
  const utf8 = Buffer.from(word);
  return [utf8, utf16, Buffer.from(utf16).swap16(), Buffer.from(utf8.map((byte) => byte + 1))];
}

/** The file itself, what it holds, and that inflated where it can be. */
function layersOf(path: string, file: Buffer): { layers: Buffer[]; failed: boolean } {
  try {
    const held = contentsOf(path, file);
    return { layers: [file, ...[file, ...held].flatMap((each) => inflated(each)), ...held], failed: false };
  } catch {
    return { layers: [file], failed: true };
  }
}

function contentsOf(path: string, file: Buffer): Buffer[] {
  const name = basename(path);
  if (/\.(ldb|sst)$/.test(name)) return readTable(file);
  if (/^\d{6}\.log$/.test(name)) return readLog(file);
  if (isSqlite(file)) return readCells(file);
  const session = readMozLz4(file);
  return session ? [session] : [];
}

/** How Chromium marks a value that it has compressed. */
const compressedMark = Buffer.from([0xff, 0x11, 0x02]);
/** No value of a test is larger, and no noise is taken for one that is. */
const largest = 64 * 1024 * 1024;

/** Firefox compresses each value as a whole, Chromium what follows its mark. */
function inflated(value: Buffer): Buffer[] {
  const mark = value.subarray(0, 32).indexOf(compressedMark);
  return [value, ...(mark === -1 ? [] : [value.subarray(mark + compressedMark.length)])].flatMap((stored) => {
    try {
      return [Buffer.from(uncompress(stored, largest))];
    } catch {
      return [];
    }
  });
}
