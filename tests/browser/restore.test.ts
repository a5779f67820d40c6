/** A backup made in one browser and brought back in others, until it is in the first one again. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./support/axe";
import { chooseBackup, storedIn, takeBackup } from "./support/backup-files";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent, saved, type } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

const passphrase = "four words, quite unrelated";

describe("a backup goes from Chromium to Firefox, to another Chromium and back", () => {
  const [here = "chromium", there = here] = browsers;
  const folder = mkdtempSync(join(tmpdir(), "trellis-backup-"));
  let first: TestBrowser;
  let second: TestBrowser;
  let pages: Record<"first" | "second", Page>;
  let original: Awaited<ReturnType<typeof storedIn>>;

  beforeAll(async () => {
    [first, second] = [await launch(here), await launch(there)];
    const calendar = await first.openCalendar();
    await openEvent(calendar, "robin");
    const guide = await guideFor(calendar, "Robin Vale");
    await type(guide, calendar, /^Notes/, "Brought along.");
    await saved(guide);
    pages = {
      first: await first.extensionPage("options.html#data"),
      second: await second.extensionPage("options.html#data"),
    };
    original = await storedIn(pages.first);
  });
  afterAll(async () => {
    await first?.close();
    await second?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function fileOf(name: string, content: Buffer | string): string {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  }

  async function reads(page: Page, words: string): Promise<void> {
    await waitFor(`the words “${words}”`, async () =>
      (await page.evaluate(() => document.body.innerText)).includes(words) ? true : undefined,
    );
  }

  it("each bad file is told by its own sentence, in either browser, and nothing is written", async () => {
    const good = await takeBackup(pages.first);
    // Text that hardly gets smaller, so that a change is met before the end.
    const long = gzipSync(
      `{"format":"trellis-backup","version":1,"noise":"${randomBytes(300_000).toString("base64")}"}`,
    );
    const changed = Buffer.from(long);
    changed[200_000] = (changed[200_000] ?? 0) ^ 0xff;
    const files: [string, Buffer | string, string][] = [
      ["empty.gz", "", "holds 0 bytes"],
      ["cut.gz", good.subarray(0, good.length - 20), "The end of that backup is missing"],
      [
        "checksum.gz",
        Buffer.concat([good.subarray(0, -8), Buffer.alloc(4, 7), good.subarray(-4)]),
        "was changed after",
      ],
      ["changed.gz", changed, "was changed after"],
      ["bomb.gz", gzipSync(Buffer.alloc(400_000_000, "0")), "unpacks to more than 200 MB"],
      ["deep.json", "[".repeat(5_000_000), "larger, or nested deeper"],
    ];
    for (const page of Object.values(pages)) {
      await page.bringToFront();
      for (const [name, content, words] of files) {
        await chooseBackup(page, fileOf(name, content));
        await reads(page, words);
      }
    }
    expect((await storedIn(pages.second)).people).toEqual([]);
  });

  it("a protected one opens with its passphrase alone, says what it holds, and is added", async () => {
    const { second: page } = pages;
    await page.bringToFront();
    await chooseBackup(page, fileOf("backup.trellis", await takeBackup(pages.first, passphrase)));
    const enter = async (words: string) => {
      const field = await byRole(page, "textbox", "Passphrase of this backup").catch(() => null);
      const input = field ?? (await page.waitForSelector('form[aria-label="Open the backup"] input'));
      await input?.focus();
      await input?.evaluate((element) => (element as HTMLInputElement).select());
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
    };
    await page.waitForSelector('form[aria-label="Open the backup"]');
    await axe(page);
    await enter("another one, just as long");
    await reads(page, "That is not the passphrase of this backup");
    await enter(passphrase);
    await byRole(page, "button", "Add to what is here");
    await reads(page, "1 person, 1 conversation, 1 note");
    await axe(page);
    await click(page, "button", "Add to what is here");
    await reads(page, "is added to what is here");
    expect(await storedIn(page)).toEqual(original);
    await click(page, "button", "Undo");
    await reads(page, "Everything is as it was before");
    expect((await storedIn(page)).people).toEqual([]);
    await axe(page);
    expect((await tabWalk(page)).length).toBeGreaterThan(5);
  });

  it("through another profile it comes back as it was, and adding it again changes nothing", async () => {
    const third = await launch(here);
    try {
      const page = await third.extensionPage("options.html#data");
      await chooseBackup(page, fileOf("backup.json.gz", await takeBackup(pages.first)));
      await click(page, "button", "Replace everything…");
      await click(page, "button", "Replace everything");
      await reads(page, "The backup is in place");
      expect(await storedIn(page)).toEqual(original);

      await pages.first.bringToFront();
      await chooseBackup(pages.first, fileOf("back.json.gz", await takeBackup(page)));
      await byRole(pages.first, "button", "Add to what is here");
      await reads(pages.first, "All of it is here already");
      await click(pages.first, "button", "Add to what is here");
      await reads(pages.first, "is added to what is here");
      expect(await storedIn(pages.first)).toEqual(original);
      expect(await third.consoleErrors()).toEqual([]);
    } finally {
      await third.close();
    }
    expect(await first.consoleErrors()).toEqual([]);
    expect(await second.consoleErrors()).toEqual([]);
  });
});
