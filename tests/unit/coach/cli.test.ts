import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "trellis-coach-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** As `npm run coach` does, without npm's own lines. Plain Node: nothing is prepared for the command. */
function coach(...args: string[]) {
  const tsx = join("node_modules", "tsx", "dist", "cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, "utils/coach/cli.ts", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run coach", { timeout: 30_000 }, () => {
  it("measures a file and ends with status 0, whatever the figures", () => {
    const path = file("questions.tsv", "label\ttext\nspecific\tWhat motivates you?\n");
    expect(coach("questions", path, "--lang", "en")).toEqual({
      status: 0,
      stdout: "WRONG\tspecific\tbroad\tWhat motivates you?\nbroad\t0.000\tn/a\nspecific\tn/a\t0.000\n",
      stderr: "",
    });
  });

  it.each([
    ["an unknown subject", () => ["moods", "x.tsv"], /^usage: /],
    ["an unknown option", () => ["goals", "x.tsv", "--fast"], /--fast.*usage: /],
    ["a missing file", () => ["goals", join(folder, "none.tsv")], /^cannot read .*none\.tsv/],
    ["a bad file", () => ["goals", file("bad.tsv", "label\ttext\nbroad\tBe\n")], /bad\.tsv: line 2: unknown label/],
  ])("ends with status 2 and one clear line for %s", (_, args, message) => {
    const { status, stdout, stderr } = coach(...args());
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain("\n");
  });
});
