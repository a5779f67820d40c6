/** The temporary folder of one test browser: its profile, and the copy of the extension that it runs. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserKind } from "./executables";

export interface SessionFolder {
  profile: string;
  /** A copy, so that building again does not change the extension under a running browser. */
  extension: string;
  /** For what the browser itself puts aside, and forgets when it is ended. */
  scratch: string;
  /**
   * From here on the folder does not outlive this process, whatever ends it. To be called once the browser runs: what
   * is registered last is done last, and the browser must be gone before its profile.
   */
  removeOnExit(): void;
  remove(): void;
}

const projectRoot = join(import.meta.dirname, "../../..");

/** Where each browser's build stands. */
export const builtExtension: Record<BrowserKind, string> = {
  chromium: join(projectRoot, ".output/chrome-mv3"),
  firefox: join(projectRoot, ".output/firefox-mv3"),
};

/**
 * @param parent the folder in which it is made
 * @throws when the extension was not built.
 */
export function createSessionFolder(source: string, parent = tmpdir()): SessionFolder {
  if (!existsSync(join(source, "manifest.json"))) {
    throw new Error(`There is no built extension in ${source}. Run "npm run build" and "npm run build:firefox".`);
  }
  const folder = mkdtempSync(join(parent, "trellis-"));
  const profile = join(folder, "profile");
  const extension = join(folder, "extension");
  const scratch = join(folder, "tmp");
  mkdirSync(profile);
  mkdirSync(scratch);
  cpSync(source, extension, { recursive: true });
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  exitOnSignals();
  return {
    profile,
    extension,
    scratch,
    removeOnExit() {
      process.off("exit", remove);
      process.on("exit", remove);
    },
    remove() {
      process.off("exit", remove);
      remove();
    },
  };
}

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
let listening = false;

/** A signal alone would end this process without a word to those who clean up. */
function exitOnSignals(): void {
  if (listening) return;
  listening = true;
  for (const [signal, number] of Object.entries(signals)) process.on(signal, () => process.exit(128 + number));
}
