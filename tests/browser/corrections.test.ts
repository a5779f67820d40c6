/** A wrong guess put right in the guide, remembered, and taken back; on real pages with the real background. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { allByRole, byRole } from "./support/by-role";
import { guideFrame, guideIsVisible } from "./support/guide-frame";
import { click, guideFor, openEvent, saved, textOf, type } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("corrections in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    page = await browser.openCalendar();
    await page.setViewport({ width: 1440, height: 860 });
  });
  afterAll(async () => {
    await browser?.close();
  });

  const openGuide = async (key: string, name: string) => {
    await openEvent(page, key);
    return guideFor(page, name);
  };
  const about = async (key: string, name: string) => {
    const guide = await openGuide(key, name);
    await click(guide, "button", "About this person");
    return guide;
  };
  const notes = async (text: string) => {
    const guide = await guideFrame(page);
    return waitFor(`the notes to hold ${text}`, async () => {
      const held = await guide.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("[role=textbox]")].map((note) => note.innerText).join("\n"),
      );
      return held.includes(text) ? true : undefined;
    });
  };

  it("says which two people it went by", async () => {
    const guide = await about("robin", "Robin Vale");
    const why = await textOf(guide, "Why this guide is here");
    expect(why).toContain("Two people: you (mara.kessel@example.com) and robin.vale@example.com.");
    await axe(guide);
    await page.keyboard.press("Escape");
  });

  it("lets a series alone until that is taken back", async () => {
    const guide = await about("robin", "Robin Vale");
    await click(guide, "button", "Ignore this series");
    await byRole(guide, "heading", "No guide here");
    await axe(guide);
    expect(await tabWalk(page, guide)).toContain("button Undo");
    await openGuide("jonas", "Jonas Lind");
    await openEvent(page, "robin");
    await waitFor("the guide to stay away", async () => ((await guideIsVisible(page)) ? undefined : true));
    await click(page, "button", /^Conversation guide/);
    // A click into a frame that is still opening goes past it.
    await waitFor("the guide to be there", async () => ((await guideIsVisible(page)) ? true : undefined));
    await click(guide, "button", "Undo");
    await guideFor(page, "Robin Vale");
  });

  it("gives the event, with what is written, to somebody else, and back", async () => {
    const guide = await openGuide("ines", "Ines Okafor");
    await click(guide, "textbox", /^Notes/);
    // Firefox hands the keys over to the frame a moment later, once the calendar's process knows.
    await waitFor("the focus to be in the guide", async () =>
      (await page.evaluate(() => document.activeElement?.localName)) === "iframe" ? true : undefined,
    );
    await type(guide, page, /^Notes/, "Wants to try the platform team.");
    await saved(guide);
    await click(guide, "button", "About this person");
    await click(guide, "button", "This is someone else");
    await axe(guide);
    await type(guide, page, "Name of somebody new", "Teo Brandt");
    await click(guide, "button", "It is with them");
    await guideFor(page, "Teo Brandt");
    await notes("Wants to try the platform team.");
    await axe(guide);

    await openGuide("jonas", "Jonas Lind");
    await openGuide("ines", "Teo Brandt");
    await click(guide, "button", "About this person");
    expect(await textOf(guide, "Why this guide is here")).toContain("You said that this is with Teo Brandt.");
    await click(guide, "button", "Undo");
    await guideFor(page, "Ines Okafor");
    await notes("Wants to try the platform team.");
  });

  it("remembers that an event is no 1-on-1, across a restart", async () => {
    const guide = await about("jonas", "Jonas Lind");
    expect(await allByRole(guide, "button", "Ignore this series")).toHaveLength(0);
    await click(guide, "button", "Not a 1-on-1");
    await byRole(guide, "heading", "No guide here");
    browser = await browser.restart();
    page = await browser.openCalendar();
    await page.setViewport({ width: 1440, height: 860 });
    await openEvent(page, "jonas");
    await click(page, "button", /^Conversation guide/);
    const after = await guideFrame(page);
    await byRole(after, "heading", "No guide here");
    await click(after, "button", "Undo");
    await guideFor(page, "Jonas Lind");
  });

  it("leaves no error on any console", async () => {
    expect(await browser.consoleErrors()).toEqual([]);
    expect(browser.networkRequests()).toEqual([]);
  });
});
