/** The lock by choice: what is written stands on disk as ciphertext only, and nothing shows while it is closed. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scanProfile } from "../disk/scan";
import { ask } from "./support/ask";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { guideFrame } from "./support/guide-frame";
import { click, guideFor, openEvent, saved, type } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

/** Deriving a key is slow on purpose, and slower on a machine with much else to do. */
const derived = { timeout: 40_000 };
const passphrase = "copper lantern over seven hills";

/** Words that no browser has of its own. */
const plain = { note: "quillwort before", goal: "bramblefinch before", address: "zanderplain@example.com" };
const sealed = {
  note: "quillwort after",
  name: "Xanthippe Underlock",
  address: "zandersealed@example.com",
  search: "marshwiggle sought",
};

describe.each(browsers)("the lock in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    page = await browser.openCalendar();
    options = await browser.extensionPage("options.html#data");
  });
  afterAll(async () => {
    await browser?.close();
  });

  const textOf = (screen: Page) => screen.evaluate(() => document.body.innerText);

  async function note(text: string): Promise<void> {
    await page.bringToFront();
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    await type(guide, page, /^Notes/, text);
    await saved(guide);
  }

  const person = (name: string, address: string) =>
    ask(options, "person.add", {
      person: {
        ...{ name, kind: "report", emails: [address], role: "", startDate: null },
        clock: { everyMonths: 12, pause: null, rough: null },
      },
    });

  async function restart(meanwhile: (profile: string) => void): Promise<void> {
    browser = await browser.restart({ meanwhile });
    options = await browser.extensionPage("options.html#data");
  }

  const unlock = async (screen: Page) => {
    await type(screen, screen, "Passphrase", passphrase);
    await click(screen, "button", "Unlock");
  };

  it("leaves words on disk while it is off: the scan finds each of them", async () => {
    await note(plain.note);
    await person(plain.goal, plain.address);
    await restart((profile) => {
      const { found } = scanProfile(profile, Object.values(plain));
      expect([...found].filter(([, places]) => places.length === 0)).toEqual([]);
    });
  });

  it("is switched on with a passphrase that is typed twice", async () => {
    await click(options, "button", "Switch on…");
    await axe(options);
    await type(options, options, "New passphrase", passphrase);
    await type(options, options, "The same again", passphrase);
    await click(options, "button", "Switch the lock on");
    await byRole(options, "button", "Lock now", derived);
    await axe(options);
  });

  it("lets what is written while it is on reach no file", async () => {
    page = await browser.openCalendar();
    await note(` ${sealed.note}`);
    const { id } = await person(sealed.name, sealed.address);
    await options.bringToFront();
    await options.evaluate((id) => {
      location.hash = `#person/${id}`;
    }, id);
    await waitFor("the person's page", async () => ((await textOf(options)).includes(sealed.name) ? true : undefined));
    await options.evaluate(() => {
      location.hash = "#search";
    });
    await (await byRole(options, "searchbox", "Words to look for")).focus();
    await options.keyboard.type(sealed.search);
    await restart((profile) => {
      const { found, files } = scanProfile(profile, [...Object.values(sealed), passphrase]);
      expect(files).toBeGreaterThan(20);
      expect([...found].filter(([, places]) => places.length > 0)).toEqual([]);
    });
  });

  it("is closed when the browser starts: pages, popup and calendar show nothing", async () => {
    await byRole(options, "heading", "Trellis is locked");
    await axe(options);
    page = await browser.openCalendar();
    await openEvent(page, "robin");
    await click(page, "button", /^Conversation guide/);
    const guide = await guideFrame(page);
    await byRole(guide, "heading", "Trellis is locked");
    await byRole(guide, "button", "Unlock…");
    const popup = await browser.extensionPage("popup.html");
    await byRole(popup, "heading", "Trellis is locked");
    await axe(popup);
    for (const word of [...Object.values(plain), ...Object.values(sealed)]) {
      for (const screen of [options, popup, guide]) expect(await screen.content()).not.toContain(word);
    }
    await popup.close();
  });

  it("says that a passphrase is wrong, and opens with the right one; the guide comes back by itself", async () => {
    const popup = await browser.extensionPage("popup.html");
    await type(popup, popup, "Passphrase", "not this one");
    await click(popup, "button", "Unlock");
    await waitFor(
      "the word on it",
      async () => ((await textOf(popup)).includes("That is not the passphrase") ? true : undefined),
      derived.timeout,
    );
    await (await byRole(popup, "textbox", "Passphrase")).evaluate((field) => (field as HTMLInputElement).select());
    await unlock(popup);
    await waitFor(
      "the list",
      async () => ((await textOf(popup)).includes(sealed.name) ? true : undefined),
      derived.timeout,
    );
    await page.bringToFront();
    const guide = await guideFor(page, "Robin Vale");
    const notes = await byRole(guide, "textbox", /^Notes/);
    expect(await notes.evaluate((field) => (field as HTMLTextAreaElement).value)).toContain(sealed.note);
  });

  it("keeps text that was not saved when it closed, and saves it when it opens", async () => {
    const guide = await guideFor(page, "Robin Vale");
    const notes = await byRole(guide, "textbox", /^Notes/);
    await notes.focus();
    await page.keyboard.type(" and unsaved");
    // In the same breath, before the note is written by itself.
    await ask(options, "lock.close", {});
    await byRole(guide, "heading", "Trellis is locked");
    expect(await guide.content()).not.toContain("and unsaved");
    await options.bringToFront();
    await unlock(options);
    await byRole(options, "button", "Lock now", derived);
    await page.bringToFront();
    await guideFor(page, "Robin Vale");
    const find = () => ask(options, "search.find", { text: "unsaved", kinds: ["note"], personId: null });
    const hits = await waitFor("the text to be stored", async () => {
      const { hits } = await find();
      return hits.length > 0 ? hits : undefined;
    });
    expect(hits[0]?.person?.name).toBe("Robin Vale");
    expect(await browser.consoleErrors()).toEqual([]);
  });
});
