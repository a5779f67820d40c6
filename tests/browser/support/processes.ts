/** Ends a browser as a crash or a power cut does. */
import type { ChildProcess } from "node:child_process";

/** A browser that a test started leads a group of its own, except on Windows, where its children end with it. */
export function killWithChildren(child: ChildProcess | null): void {
  if (child?.pid === undefined) return;
  if (process.platform === "win32") child.kill("SIGKILL");
  else process.kill(-child.pid, "SIGKILL");
}
