/** Before the browser tests: both browsers are there, and both builds are newer than what they are built from. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type BrowserKind, browserKinds, ensureBrowser } from "./executables";
import { builtExtension } from "./session-folder";

const projectRoot = join(import.meta.dirname, "../../..");
const sources = ["entrypoints", "components", "utils", "public", "wxt.config.ts", "package-lock.json"];
const script: Record<BrowserKind, string> = { chromium: "build", firefox: "build:firefox" };

export default function setup(): void {
  const changed = Math.max(...sources.map((source) => newest(join(projectRoot, source))));
  for (const kind of browserKinds) {
    ensureBrowser(kind);
    // `npm test` has just built both.
    if (process.env.TRELLIS_BUILT !== "1" && changed > builtAt(kind)) build(kind);
  }
}

function build(kind: BrowserKind): void {
  const { status, stdout, stderr } = spawnSync("npm", ["run", script[kind]], {
    cwd: projectRoot,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`"npm run ${script[kind]}" failed.\n${stdout}\n${stderr}`);
}

function builtAt(kind: BrowserKind): number {
  const manifest = join(builtExtension[kind], "manifest.json");
  return existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
}

/** When the newest file of a folder was written, in milliseconds since 1970. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
