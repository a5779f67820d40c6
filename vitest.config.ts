import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

/** Milliseconds. No test measures time: this only ends one that hangs, on a machine that is busy with other things, too. */
const unitTimeout = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: "unit",
          testTimeout: unitTimeout,
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          // Node 20 has no Temporal; both browsers do.
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
          exclude: process.env.TRELLIS_FULL ? [] : ["**/{thread-property,backup-bytes,bad-files}.test.ts"],
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
