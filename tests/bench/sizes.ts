/** How much there is to load and to download. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtExtension } from "../browser/support/session-folder";
import type { Row } from "./row";

const folder = builtExtension.chromium;

export const sizeRows: readonly Row[] = [
  {
    name: "content script, gzip",
    limit: 15,
    unit: "kB",
    measure: async () => [gzipped(join(folder, "content-scripts/google-calendar.js"))],
  },
  {
    name: "guide page, all its code, gzip",
    limit: 90,
    unit: "kB",
    measure: async () => [[...filesOfPage("sidepanel.html")].reduce((sum, file) => sum + gzipped(file), 0)],
  },
  { name: "whole packed extension", limit: 500, unit: "kB", measure: async () => [packed()] },
];

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length / 1000;
}

/** A page and every script and style sheet that it loads, directly or through another script. */
function filesOfPage(page: string): Set<string> {
  const files = new Set<string>();
  const add = (file: string, base: string) => {
    const path = file.startsWith("/") ? join(folder, file) : join(base, file);
    if (files.has(path)) return;
    files.add(path);
    const text = readFileSync(path, "utf8");
    for (const [, found = ""] of text.matchAll(/["'`]([./][^"'`\s]*\.(?:js|css))["'`]/g)) add(found, join(path, ".."));
  };
  add(page, folder);
  return files;
}

/** Packed as for the store. */
function packed(): number {
  execFileSync("npx", ["wxt", "zip", "-b", "chrome"], { stdio: "pipe", shell: process.platform === "win32" });
  const output = join(folder, "..");
  const zip = readdirSync(output).find((name) => name.endsWith("-chrome.zip"));
  if (zip === undefined) throw new Error("wxt zip wrote no package.");
  return statSync(join(output, zip)).size / 1000;
}
