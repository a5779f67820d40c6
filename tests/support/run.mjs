/** Runs one command of the project and waits for it. */
import { spawn } from "node:child_process";
import { join } from "node:path";

export const projectRoot = join(import.meta.dirname, "../..");
const onWindows = process.platform === "win32";

/**
 * Runs a command in the project's folder. Its output is kept back and shown only when it fails. It does not outlive
 * this process.
 *
 * @param {string} command a program in PATH, such as `npm` or `npx`
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] on top of this process's own
 * @returns {Promise<void>} rejects when the command ends with another status than 0; its output is in the message
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // npm and npx are scripts there.
      shell: onWindows,
      // A group of its own, so that what the command starts can be ended with it.
      detached: !onWindows,
    });
    const end = () => (onWindows ? child.kill() : process.kill(-child.pid, "SIGTERM"));
    process.on("exit", end);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk) => {
        output += chunk;
      });
    }
    child.on("error", reject);
    child.on("close", (status) => {
      process.off("exit", end);
      if (status === 0) resolve();
      else reject(new Error(`${output}\n"${command} ${args.join(" ")}" ended with status ${status}.`.trim()));
    });
  });
}

// A signal alone would end this process without a word to what it started.
for (const [signal, number] of [
  ["SIGHUP", 1],
  ["SIGINT", 2],
  ["SIGTERM", 15],
]) {
  process.on(signal, () => process.exit(128 + number));
}
