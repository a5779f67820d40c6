/**
 * Brings `node_modules` up to what the lock file says. Plain JavaScript on Node alone: it runs before there is any
 * package.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, run } from "./run.mjs";

/** Installs when something of the lock file is missing or of another version. Throws when npm fails. */
export async function ensurePackages() {
  if (isInstalled()) return;
  console.log("Installing packages (npm ci) ...");
  await run("npm", ["ci", "--no-audit", "--no-fund"]);
}

/** npm keeps a copy of the lock file beside what it installed, without the packages of other platforms. */
function isInstalled() {
  const installedLock = join(projectRoot, "node_modules/.package-lock.json");
  if (!existsSync(installedLock)) return false;
  const installed = packagesIn(installedLock);
  return Object.entries(packagesIn(join(projectRoot, "package-lock.json"))).every(([path, wanted]) => {
    const found = installed[path];
    if (found === undefined) return path === "" || wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function packagesIn(lock) {
  return JSON.parse(readFileSync(lock, "utf8")).packages;
}
