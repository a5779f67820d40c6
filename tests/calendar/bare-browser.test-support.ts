/** A test browser in which no Trellis runs: an extension that does nothing takes its place. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../browser/support/browsers";
import type { BrowserKind } from "../browser/support/executables";
import type { TestBrowser } from "../browser/support/test-browser";

const manifest = {
  manifest_version: 3,
  name: "Nothing",
  version: "1.0",
  browser_specific_settings: { gecko: { id: "nothing@trellis.example" } },
};

export async function launchBare(kind: BrowserKind): Promise<TestBrowser> {
  const extension = mkdtempSync(join(tmpdir(), "trellis-nothing-"));
  try {
    writeFileSync(join(extension, "manifest.json"), JSON.stringify(manifest));
    return await launch(kind, { extension });
  } finally {
    rmSync(extension, { recursive: true });
  }
}
