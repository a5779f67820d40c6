/** Finds the browsers that the tests and `npm start` drive, and installs a missing one where that is one safe command. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

export const browserKinds = ["chromium", "firefox"] as const;
export type BrowserKind = (typeof browserKinds)[number];

interface Known {
  /** Environment variable that names the program to use. */
  variable: string;
  /** Looked for in PATH, in this order. */
  commands: readonly string[];
  /** Looked for as they stand: macOS and Windows keep programs out of PATH. */
  paths: readonly string[];
  debianPackage: string;
  label: string;
}

const home = homedir();
const windowsRoots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(
  (root) => root !== undefined,
);

/** Branded Chrome is not among them: since version 137 it ignores extensions that a command line or a driver loads. */
const known: Record<BrowserKind, Known> = {
  chromium: {
    variable: "TRELLIS_CHROMIUM",
    commands: ["chrome-for-testing", "chromium", "chromium-browser"],
    paths: [
      "/usr/lib/chromium/chromium",
      "/snap/bin/chromium",
      ...["/Applications", join(home, "Applications")].flatMap((folder) => [
        `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      ]),
      ...windowsRoots.flatMap((root) => [
        join(root, "Google/Chrome for Testing/Application/chrome.exe"),
        join(root, "Chromium/Application/chrome.exe"),
      ]),
    ],
    debianPackage: "chromium",
    label: "Chromium or Chrome for Testing",
  },
  firefox: {
    variable: "TRELLIS_FIREFOX",
    commands: ["firefox", "firefox-esr", "firefox-developer-edition"],
    paths: [
      "/usr/lib/firefox-esr/firefox-esr",
      "/snap/bin/firefox",
      ...["/Applications", join(home, "Applications")].flatMap((folder) => [
        `${folder}/Firefox.app/Contents/MacOS/firefox`,
        `${folder}/Firefox Developer Edition.app/Contents/MacOS/firefox`,
      ]),
      ...windowsRoots.map((root) => join(root, "Mozilla Firefox/firefox.exe")),
    ],
    debianPackage: "firefox-esr",
    label: "Firefox",
  },
};

/** The program to start, or `null` when none is installed. A path given in the environment is taken as it is. */
function findBrowser(kind: BrowserKind): string | null {
  const { variable, commands, paths } = known[kind];
  const given = process.env[variable];
  if (given) {
    if (!isProgram(given)) throw new Error(`${variable} says ${given}, but no program is there.`);
    return given;
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const suffix = process.platform === "win32" ? ".exe" : "";
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  return [...candidates, ...paths].find(isProgram) ?? null;
}

/**
 * The program to start; on Debian and its kin, as root, a missing one is installed first.
 *
 * @throws with one line that says what to install.
 */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found !== null) return found;
  const { debianPackage, label, variable } = known[kind];
  if (canInstall()) {
    console.log(`Installing ${label} (apt-get install ${debianPackage}) ...`);
    aptGet("update", "-q");
    // A bare machine has no letters to show either.
    aptGet("install", "-q", "-y", "--no-install-recommends", debianPackage, "fonts-liberation");
    const installed = findBrowser(kind);
    if (installed !== null) return installed;
  }
  throw new Error(`${label} is needed. Install it, or set ${variable} to the program's path.`);
}

function canInstall(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync("apt-get", args, { env, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error(`apt-get ${args.join(" ")} failed; its message is above.`);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
