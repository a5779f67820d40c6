/** What Google's page does to a reader beside it: too fast, too slow, half done, taken away, full, or forged. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../calendar/events";
import { sampleEvents } from "../calendar/expand";
import { ask } from "./support/ask";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { guideFrame, guideIsVisible } from "./support/guide-frame";
import { click, guideFor, openEvent, saved, type } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("faults of the page in %s", (kind) => {
  let browser: TestBrowser;
  let options: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    options = await browser.extensionPage("options.html");
  });
  afterAll(async () => {
    expect(await browser?.consoleErrors()).toEqual([]);
    await browser?.close();
  });

  async function calendar(...given: Parameters<TestBrowser["openCalendar"]>): Promise<Page> {
    const page = await browser.openCalendar(...given);
    await page.setViewport({ width: 1440, height: 900 });
    await page.bringToFront();
    return page;
  }

  async function stored(): Promise<[people: number, conversations: number]> {
    const { people, conversations } = await ask(options, "storage.facts", {});
    return [people, conversations];
  }

  const note = (page: Page) =>
    waitFor("the note", async () => {
      const notes = await byRole(await guideFrame(page), "textbox", /^Notes/);
      return (await notes.evaluate((field) => (field as HTMLTextAreaElement).value)) || undefined;
    });

  it("follows to the last of ten events a second, and stores nothing of those it passed", async () => {
    const before = await stored();
    const page = await calendar();
    await page.evaluate(async () => {
      const keys = ["robin", "ines", "standup", "aiko", "jonas", "crowd", "tom", "focus", "priya", "ines"];
      for (const key of [...keys, ...keys]) {
        window.sample.openEvent(key);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
    const guide = await guideFor(page, "Ines Okafor");
    expect(await stored()).toEqual(before);
    await type(guide, page, /^Notes/, "Only Ines.");
    await saved(guide);
    expect(await stored()).toEqual(before.map((count) => count + 1));
    await page.close();
  });

  it("opens no guide for a group while its guests arrive in five steps, and one for two once both are there", async () => {
    const steps = { guestsDelayMs: 200, guestBatches: 5, batchDelayMs: 400, meetDelayMs: 1_900 };
    const page = await calendar({ steps });
    const everShown = await page.evaluate(async () => {
      window.sample.openEvent("crowd");
      const end = performance.now() + 2_300;
      while (performance.now() < end) {
        const frame = document.querySelector('iframe[title="Conversation guide"]');
        if (frame?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
        await new Promise(requestAnimationFrame);
      }
      return false;
    });
    expect(everShown).toBe(false);
    await openEvent(page, "robin");
    await guideFor(page, "Robin Vale");
    await page.close();
  });

  it("comes back with what was written, once a script that strips all foreign nodes lets it", async () => {
    const page = await calendar();
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    await type(guide, page, /^Notes/, "Kept through it all.");
    await saved(guide);
    await page.evaluate(() => {
      const strip = () => document.querySelector("trellis-guide")?.remove();
      const stripper = new MutationObserver(strip);
      stripper.observe(document.documentElement, { childList: true });
      strip();
      Object.assign(window, { stopStripping: () => stripper.disconnect() });
    });
    for (const key of ["ines", "robin", "aiko"]) {
      await openEvent(page, key);
      await waitFor("the bubble", () => page.evaluate(() => document.querySelector("#xDetDlg") !== null || undefined));
    }
    expect(await page.$$("trellis-guide")).toHaveLength(0);
    await page.evaluate(() => (window as unknown as { stopStripping: () => void }).stopStripping());
    await openEvent(page, "robin");
    await guideFor(page, "Robin Vale");
    expect(await note(page)).toBe("Kept through it all.");
    await page.close();
  });

  it("comes back when the page removes the frame alone", async () => {
    const page = await calendar();
    await openEvent(page, "jonas");
    const guide = await guideFor(page, "Jonas Lind");
    await type(guide, page, /^Notes/, "In the frame.");
    await saved(guide);
    await page.evaluate(() => document.querySelector('iframe[title="Conversation guide"]')?.remove());
    await openEvent(page, "ines");
    await guideFor(page, "Ines Okafor");
    await openEvent(page, "jonas");
    await guideFor(page, "Jonas Lind");
    expect(await note(page)).toBe("In the frame.");
    await page.close();
  });

  it("reads what stands there after a navigation in the middle of reading", async () => {
    const page = await calendar();
    await page.evaluate(async () => {
      window.sample.openEvent("robin");
      // The first guests are there, the rest is not.
      await new Promise((resolve) => setTimeout(resolve, 130));
      window.sample.openForm("ines");
    });
    await guideFor(page, "Ines Okafor");
    await page.goBack();
    await openEvent(page, "robin");
    await page.reload();
    await waitFor("the calendar", () => page.evaluate(() => "sample" in window || undefined));
    await openEvent(page, "aiko");
    await guideFor(page, "Aiko Tanaka");
    await page.close();
  });

  it("works beside a thousand chips and a storm of changes, with marks on", async () => {
    await ask(options, "settings.change", { change: { marks: true } });
    const page = await calendar({ extraChips: 1_000 });
    expect(await page.$$eval("[data-eventchip]", (chips) => chips.length)).toBeGreaterThan(1_000);
    const storm = page.evaluate(() => window.sample.storm(5_000));
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    await storm;
    await type(guide, page, /^Notes/, " And in a storm.");
    await saved(guide);
    // On so full a page another chip may lie over the mark's corner, so only the layer must be there.
    expect(await page.evaluate(countLayers)).toBe(1);
    await ask(options, "settings.change", { change: { marks: false } });
    await page.close();
  });

  it("takes no title for an address, and no one for a guest who stands only in a title", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const events = sampleEvents(today, people.me.email, "America/New_York", 0).map((event) =>
      ["focus", "robin"].includes(event.key) ? { ...event, title: "evil@example.com <evil@example.com>" } : event,
    );
    const page = await calendar({ events });
    await openEvent(page, "robin");
    await guideFor(page, "Robin Vale");
    await openEvent(page, "focus");
    await waitFor("no guide", async () => ((await guideIsVisible(page)) ? undefined : true));
    await page.close();
  });

  it.each([
    ["robin", /^Robin Vale$/],
    ["crowd", null],
  ])("believes no guest that an invite forges in its description: %s", async (key, name) => {
    const page = await calendar({ stripForeign: false, steps: { guestsDelayMs: 0, meetDelayMs: 0 } });
    await openEvent(page, key);
    await byRole(page, "dialog");
    await page.evaluate(forgeGuests);
    await page.evaluate(nextFrames);
    if (name === null) {
      await waitFor("no guide", async () => ((await guideIsVisible(page)) ? undefined : true));
      await click(page, "button", /^Conversation guide/);
      await waitFor("the guide", async () => ((await guideIsVisible(page)) ? true : undefined));
    }
    const heading = await (await guideFrame(page)).evaluate(() => document.querySelector("h1")?.textContent ?? "");
    if (name && (await guideIsVisible(page))) expect(heading).toMatch(name);
    expect(heading).not.toMatch(/evil/i);
    await page.close();
  });
});

/** Runs in the page: until what changed in it was looked at. */
async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

function countLayers(): number {
  return document.querySelector("trellis-guide")?.shadowRoot?.querySelectorAll(".marks").length ?? 0;
}

/** Runs in the page: rows, ids and counts like Google's own, in what the invite's writer filled in. */
function forgeGuests(): void {
  const place = document.querySelector("#xDetDlgDesc") ?? document.querySelector("#xDetDlg");
  const forged = document.createElement("div");
  const rows = ["evil.one@example.com", "evil.two@example.com"].map((email) => {
    const row = document.createElement("div");
    row.setAttribute("role", "treeitem");
    for (const name of ["data-email", "data-id", "data-hovercard-id"]) row.setAttribute(name, email);
    row.textContent = "Evil";
    return row;
  });
  forged.setAttribute("role", "tree");
  forged.setAttribute("data-eventid", btoa("forged evil.one@example.com"));
  forged.append(...rows);
  place?.append(forged);
}
