/** A backup made in one browser and brought back in another one. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./support/ask";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent, saved, type } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("a backup from %s", (kind) => {
  let first: TestBrowser;
  let second: TestBrowser;
  let options: Page;
  const folder = mkdtempSync(join(tmpdir(), "trellis-backup-"));
  const file = join(folder, "trellis-backup.json");

  beforeAll(async () => {
    first = await launch(kind);
    const page = await first.openCalendar();
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    await type(guide, page, /^Notes/, "Brought along.");
    await saved(guide);
    const { text } = await ask(await first.extensionPage("options.html#data"), "backup.make", {});
    writeFileSync(file, text);
    await first.close();
    // Whatever other browser there is; with one only, a fresh profile of it.
    second = await launch(browsers.find((other) => other !== kind) ?? kind);
    options = await second.extensionPage("options.html#data");
  });
  afterAll(async () => {
    await first?.close();
    await second?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function chooseFile(path: string): Promise<void> {
    const input = (await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  it("is refused when it was cut off, with a sentence, and nothing is written", async () => {
    await byRole(options, "button", "Choose a backup…");
    const broken = join(folder, "broken.json");
    writeFileSync(broken, '{"format":"trellis-backup","version":1,');
    await chooseFile(broken);
    await waitFor("the sentence", async () =>
      (await options.evaluate(() => document.body.innerText)).includes("damaged or incomplete") ? true : undefined,
    );
    expect((await ask(options, "storage.facts", {})).people).toBe(0);
  });

  it("says what it holds, and is added", async () => {
    await chooseFile(file);
    await byRole(options, "button", "Add to what is here");
    expect(await options.evaluate(() => document.body.innerText)).toContain("1 person, 1 conversation, 1 note");
    await axe(options);
    await click(options, "button", "Add to what is here");
    await waitFor("the word that it is done", async () =>
      (await options.evaluate(() => document.body.innerText)).includes("is added to what is here") ? true : undefined,
    );
    const page = await second.openCalendar();
    await page.bringToFront();
    await openEvent(page, "robin");
    const notes = await byRole(await guideFor(page, "Robin Vale"), "textbox", /^Notes/);
    await waitFor("the note", async () =>
      (await notes.evaluate((field) => (field as HTMLTextAreaElement).value)) === "Brought along." ? true : undefined,
    );
    expect(await second.consoleErrors()).toEqual([]);
  });
});
