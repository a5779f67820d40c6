/** A disk of its own for one browser's profile, small enough to be filled up. Linux, and root, which may mount one. */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Room for a profile with what the rounds write. It lies in memory, and takes there what is used of it. */
const megabytes = 400;

/** Where the browser stores, as far as it can be filled up. */
export interface FullDisk {
  /** Leaves no room. */
  fill(): Promise<void> | void;
  free(): Promise<void> | void;
}

export interface SmallDisk extends FullDisk {
  path: string;
  remove(): void;
}

/** @returns `null` where it cannot be mounted */
export function mountSmallDisk(): SmallDisk | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  const path = mkdtempSync(join(tmpdir(), "trellis-disk-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", path]);
  if (status !== 0) {
    rmSync(path, { recursive: true });
    return null;
  }
  const remove = () => {
    process.off("exit", remove);
    // What still has a file open there keeps it until it ends.
    spawnSync("umount", ["--lazy", path]);
    rmSync(path, { recursive: true, force: true });
  };
  process.on("exit", remove);
  const ballast = join(path, "ballast");
  return { path, fill: () => writeUntilFull(ballast), free: () => rmSync(ballast, { force: true }), remove };
}

/** In ever smaller pieces, so that the last byte is taken. */
function writeUntilFull(path: string): void {
  const file = openSync(path, "a");
  try {
    for (let size = 2 ** 22; size >= 1; size /= 8) writeUntilRefused(file, Buffer.alloc(size));
  } finally {
    closeSync(file);
  }
}

function writeUntilRefused(file: number, bytes: Buffer): void {
  try {
    while (writeSync(file, bytes) > 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}
