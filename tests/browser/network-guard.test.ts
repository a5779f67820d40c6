/** The watch that every journey relies on: an extension that talks to the network is noticed, whoever in it talks. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browsers";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

const calendar = "https://calendar.google.com/*";
const manifest = {
  manifest_version: 3,
  name: "Talks too much",
  version: "1",
  host_permissions: [calendar],
  background: { service_worker: "background.js" },
  content_scripts: [{ matches: [calendar], js: ["content.js"] }],
};
const files = {
  "manifest.json": JSON.stringify(manifest),
  "background.js": `
    fetch("https://calendar.google.com/from-background").catch(() => {});
    new WebSocket("wss://elsewhere.example/socket");`,
  "content.js": 'fetch("https://calendar.google.com/from-content").catch(() => {});',
  "page.html": '<!doctype html><main></main><script src="page.js"></script>',
  "page.js": 'navigator.sendBeacon("https://elsewhere.example/from-page");',
};

describe("an extension that talks to the network", () => {
  let folder: string;
  let browser: TestBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "trellis-talkative-"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    browser = await launch("chromium", { extension: folder });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it("is noticed in its background, its pages and its content script", async () => {
    await browser.openCalendar();
    await browser.extensionPage("page.html");
    const patterns = [/from-background$/, /^chrome-extension:.*socket$/, /from-content$/, /from-page$/];
    const missing = () =>
      patterns.filter((pattern) => !browser.networkRequests().some((request) => pattern.test(request)));
    await waitFor(`requests like ${patterns.join(", ")}`, () => (missing().length === 0 ? true : undefined));
    expect(missing()).toEqual([]);
  });
});
