/** The folder of an unpacked extension, as the next release of it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Counts the last number of the version up. The code stays the same. */
export function countVersionUp(extension: string): void {
  const path = join(extension, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { version: string };
  const numbers = manifest.version.split(".").map(Number);
  const last = numbers.pop() ?? 0;
  writeFileSync(path, JSON.stringify({ ...manifest, version: [...numbers, last + 1].join(".") }));
}
