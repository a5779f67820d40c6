import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

/** Milliseconds. No test measures time: this only ends one that hangs, on a machine that is busy with other things, too. */
const unitTimeout = 30_000;

const unitTests = readdirSync("tests/unit", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => join("tests/unit", path).replaceAll("\\", "/"));
/** Files that replace modules or draw on a page, which would show in those after them. All others share what they import. */
const alone = unitTests.filter((path) => /\bvi\.mock\(|@vitest-environment/.test(readFileSync(path, "utf8")));

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: "unit",
          testTimeout: unitTimeout,
          include: unitTests,
          exclude: alone,
          isolate: false,
          // Node 20 has no Temporal; both browsers do.
          setupFiles: ["tests/unit/setup.ts"],
        },
      },
      {
        plugins: [preact()],
        test: {
          name: "unit-alone",
          testTimeout: unitTimeout,
          include: alone,
          setupFiles: ["tests/unit/setup.ts"],
        },
      },
      {
        test: {
          // Whatever services do, they do with the lock on as well.
          name: "sealed",
          testTimeout: unitTimeout,
          include: ["tests/unit/services/**/*.test.ts"],
          // The long walks are the same with and without it; all of them with `npm test -- --full`.
          exclude: [
            ...alone,
            ...(process.env.TRELLIS_FULL ? [] : ["**/{thread-property,backup-bytes,bad-files,restore}.test.ts"]),
          ],
          isolate: false,
          setupFiles: ["tests/unit/setup.ts"],
          env: { TRELLIS_SEALED: "1" },
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/support/global-setup.ts"],
          // Two cores: one browser at a time is both faster and steadier than two.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Real browsers on a busy machine: what fails runs once more, and the report names it. Such a test is to be mended.
          retry: 1,
        },
      },
    ],
  },
});
