/** What was written is looked after: repaired, taken along, put in a folder, brought back from the bin, missed when lost. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./support/ask";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent, saved, textOf, type } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

const note = "Proud of the pricing demo";

describe.each(browsers)("what is kept in %s", (kind) => {
  let browser: TestBrowser;
  let options: Page;
  let guide: Frame;
  let personId: string;

  beforeAll(async () => {
    browser = await launch(kind);
    const calendar = await browser.openCalendar();
    await openEvent(calendar, "robin");
    guide = await guideFor(calendar, "Robin Vale");
    await type(guide, calendar, "Notes", note);
    await saved(guide);
    options = await browser.extensionPage("options.html#data");
    [{ id: personId } = { id: "" }] = await ask(options, "people.list", {});
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function says(text: string, page = options): Promise<void> {
    await waitFor(text, async () =>
      (await page.evaluate(() => document.body.innerText)).includes(text) ? true : undefined,
    );
  }
  /** Firefox's driver does not see a page of the extension load anew. */
  async function reopen(part: string): Promise<void> {
    await options.close();
    options = await browser.extensionPage(`options.html${part}`);
  }
  async function goTo(part: string): Promise<void> {
    await options.evaluate((part) => {
      location.hash = part;
    }, part);
  }

  it("is looked through by Repair, which says what it found", async () => {
    await click(options, "button", "Repair");
    await says("All of it is in order");
    await axe(options);
    expect(await tabWalk(options)).toContain("button Repair");
  });

  it("can be read elsewhere: one person, people as a table, everything", async () => {
    await options.evaluate(() => {
      const files: string[] = [];
      Object.assign(window, { files });
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => files.push(text));
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    const choice = await byRole(options, "combobox", "Everything about one person");
    await choice.select(personId);
    for (const [at, words, name] of [
      [0, note, "Save everything about them"],
      [1, "Robin Vale,Reports to me,robin.vale@example.com", "Save people and clocks as a table"],
      [2, "## Robin Vale", "Save everything as text"],
    ] as const) {
      await click(options, "button", name);
      await waitFor(name, () => options.evaluate((at) => (window as unknown as { files: string[] }).files[at], at));
      expect(await options.evaluate((at) => (window as unknown as { files: string[] }).files[at], at)).toContain(words);
    }
  });

  it.runIf(kind === "chromium")("lies in a folder of the user's as a backup, written by the background", async () => {
    await options.evaluate(() => {
      const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("Notes", { create: true });
      Object.assign(window, { showDirectoryPicker: folder });
    });
    await click(options, "button", "Choose a folder…");
    await says("A backup is in “Notes”.");
    const files = await options.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("Notes");
      return Array.fromAsync(folder.keys());
    });
    expect(files).toEqual([expect.stringMatching(/^trellis-backup-auto-\w{6}-\d{4}-\d\d-\d\d\.json\.gz$/)]);
    await axe(options);
    await click(options, "button", "Stop");
    await byRole(options, "button", "Choose a folder…");
  });

  it.runIf(kind === "firefox")("is offered as a download where a browser writes to no folder", async () => {
    await says("This browser lets no extension write to a folder by itself.");
  });

  it("comes back after a conversation was deleted: at the place itself, and from the bin", async () => {
    await goTo(`#person/${personId}`);
    const remove = async () => {
      await click(options, "button", /^More for \d/);
      await click(options, "menuitem", "Delete");
      await says("is deleted, with its notes.");
    };
    await remove();
    await click(options, "button", "Undo");
    await says(note);
    await remove();
    await goTo("#data");
    await click(options, "button", /^Put back: \d/);
    await says("is back.");
    await goTo(`#person/${personId}`);
    expect(await textOf(options, "Conversations")).toContain(note);
  });

  it("is not erased by archiving: the user is asked, and asked again", async () => {
    await goTo("#people");
    await click(options, "button", "More for Robin Vale");
    await click(options, "menuitem", "Archive…");
    await click(options, "radio", "Erase it in 90 days");
    await axe(options);
    await click(options, "button", "Archive");
    await says("Robin Vale is archived");
    await ask(options, "person.change", { personId, change: { eraseOn: "2026-01-01" } });
    await reopen("#people");
    await says("You wanted to decide by now whether to erase what you wrote about Robin Vale.");
    await axe(options);
    await click(options, "button", "Keep it");
    await says("What you wrote about Robin Vale is kept.");
    expect(await ask(options, "person.erasable", { personId })).toMatchObject({ notes: 1 });
  });

  it("has a page about privacy", async () => {
    await goTo("#privacy");
    await byRole(options, "heading", "How to write fair notes");
    await axe(options);
  });

  it("is handed to no page in a frame", async () => {
    for (const name of ["export.everything", "bin.list", "storage.repair", "care.afresh"] as const) {
      await expect(ask(guide as unknown as Page, name, {})).rejects.toThrow("forbidden");
    }
    // Firefox's driver shows no frame inside a page of the extension: there `senders.test.ts` stands for it.
    if (kind === "firefox") return;
    await options.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "options.html#people";
      document.body.append(frame);
    });
    const framed = await waitFor("a framed options page", async () =>
      options.frames().find((frame) => frame !== options.mainFrame()),
    );
    await expect(ask(framed as unknown as Page, "people.list", {})).rejects.toThrow("forbidden");
    await reopen("#data");
  });

  it("is missed when the browser has lost it, and said so calmly", async () => {
    await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", Storing | undefined>;
      const expected = { people: 6, conversations: 40, notes: 31, on: "2026-11-20" };
      await (browser ?? chrome)?.storage.local.set({ expected });
      await new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase("trellis");
        gone.onsuccess = resolve;
        gone.onerror = reject;
      });
    });
    await options.close();
    await browser.stopWorker();
    const popup = await browser.extensionPage("popup.html");
    await says("Nothing is stored here, though there was on", popup);
    await says("6 people, 40 conversations, 31 notes", popup);
    await axe(popup);
    options = await browser.extensionPage("options.html#data");
    await click(options, "button", "Begin afresh");
    await waitFor("no notice", async () =>
      (await options.evaluate(() => document.body.innerText)).includes("Nothing is stored here") ? undefined : true,
    );
    await popup.close();
  });
});

interface Storing {
  storage: { local: { set(values: object): Promise<void> } };
}
