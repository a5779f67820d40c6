/** What was written comes back: found by its words, and standing on the person's page. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent, pasteInto, saved, textOf, type } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("search and a person's page in %s", (kind) => {
  let browser: TestBrowser;
  let calendar: Page;
  let guide: Frame;
  let options: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    calendar = await browser.openCalendar();
    await openEvent(calendar, "robin");
    guide = await guideFor(calendar, "Robin Vale");
    await type(guide, calendar, "Notes", "Robin was proud of the café pricing demo");
    await saved(guide);
    await addGoal("Lead the demo every month and collect two written reactions each time");
    await click(guide, "button", /direction$/);
    await type(guide, calendar, "Direction", "Lead design, close to the work");
    await click(guide, "button", "Set");
    await waitFor("the direction", async () =>
      (await textOf(guide, "Goals")).includes("Lead design, close to the work") ? true : undefined,
    );
    await click(guide, "button", "Add a promise");
    await type(guide, calendar, "Promise", "Introduce Robin to the data team");
    await click(guide, "button", "Add");
    options = await browser.extensionPage("options.html#people");
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function addGoal(text: string): Promise<void> {
    await click(guide, "button", /New goal/);
    await type(guide, calendar, "New goal", text);
    await click(guide, "button", "Add goal");
    await waitFor("the goal", async () => ((await textOf(guide, "Goals")).includes(text) ? true : undefined));
  }

  it("goes to the search by a key, and finds a note by the start of its words", async () => {
    await byRole(options, "heading", "People");
    await options.bringToFront();
    await options.keyboard.press("/");
    await byRole(options, "heading", "Search");
    await options.keyboard.type("pric cafe");
    const found = await byRole(options, "link", /café pricing demo/);
    expect(await found.$$eval("mark", (marks) => marks.map(({ textContent }) => textContent))).toEqual([
      "café",
      "pric",
    ]);
    await axe(options);
    expect(await tabWalk(options)).toContainEqual(expect.stringMatching(/^link .*café pricing demo/));
  });

  it("shows the person's conversations, goals and direction", async () => {
    await click(options, "link", /café pricing demo/);
    await byRole(options, "heading", "Robin Vale");
    // The conversation that was found is the one that one stands on.
    await waitFor("the conversation", async () =>
      (await options.evaluate(() => document.activeElement?.closest("details")?.innerText ?? "")).includes("café")
        ? true
        : undefined,
    );
    expect(await textOf(options, "Conversations")).toContain("Robin was proud of the café pricing demo");
    expect(await textOf(options, "Ladder")).toContain("Lead design, close to the work");
    await axe(options);
  });

  /** Waits until the ladder shows as many links, and as many places where a rung is missing. */
  const drawn = (links: number, holes: number) =>
    waitFor(`${links} links and ${holes} holes`, async () => {
      const found = await options.$eval(".ladder-lines", (lines) => ({
        links: lines.querySelectorAll(":scope > path").length,
        holes: lines.querySelectorAll(".ladder-hole-line").length,
      }));
      return found.links === links && found.holes === holes ? true : undefined;
    });

  it("draws the ladder with both of its holes", async () => {
    expect(await textOf(options, "Ladder")).toContain("leads nowhere yet");
    expect(await textOf(options, "Ladder")).toContain("nothing leads here yet");
    await drawn(0, 2);
  });

  it("links a goal to the direction by keyboard, with a reason", async () => {
    await click(options, "button", /^Link: Lead the demo/);
    const leadsTo = await byRole(options, "combobox", "Leads to");
    await leadsTo.evaluate((select) => {
      (select as HTMLSelectElement).value = "direction";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await type(options, options, "Because", "Presenting is half of design");
    await axe(options);
    await click(options, "button", "Save");
    await waitFor("the link", async () =>
      (await textOf(options, "Ladder")).includes("Presenting is half of design") ? true : undefined,
    );
    expect(await textOf(options, "Ladder")).not.toContain("nowhere");
    await drawn(1, 0);
  });

  it("takes the link back, and links by dragging, which asks for another sentence; the guide shows it", async () => {
    await click(options, "button", "Undo");
    await drawn(0, 2);
    await options.evaluate(() => {
      const cards = [...document.querySelectorAll(".rung-card")];
      const [from, to] = [cards.find(({ textContent }) => textContent?.includes("Lead the demo")), cards.at(-1)];
      const fire = (target: Element | undefined, type: string) =>
        target?.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() }),
        );
      fire(from, "dragstart");
      fire(to, "dragover");
      fire(to, "drop");
      fire(from, "dragend");
    });
    const because = await byRole(options, "textbox", "Because");
    expect(await because.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe("");
    await waitFor("the focus on it", async () =>
      (await because.evaluate((field) => field === document.activeElement)) ? true : undefined,
    );
    await options.keyboard.type("Demos are small launches");
    await options.keyboard.press("Enter");
    await waitFor("the sentence", async () =>
      (await textOf(options, "Ladder")).includes("Demos are small launches") ? true : undefined,
    );
    await drawn(1, 0);
    await calendar.bringToFront();
    await waitFor("the rung in the guide", async () =>
      (await textOf(guide, "Goals")).match(/Lead design, close to the work/g)?.length === 2 ? true : undefined,
    );
  });

  it("sets the direction anew and ticks a promise off; the guide shows both", async () => {
    await options.bringToFront();
    await click(options, "button", "Change direction");
    await axe(options);
    await click(options, "button", "None for now");
    await waitFor("the answer", async () =>
      (await textOf(options, "Ladder")).includes("that is a full answer") ? true : undefined,
    );
    await click(options, "checkbox", "Introduce Robin to the data team");
    await waitFor("the promise", async () => ((await textOf(options, "Promises")).includes("Kept") ? true : undefined));
    expect(await tabWalk(options)).toContainEqual(expect.stringMatching(/^button More about: Introduce Robin/));
    await calendar.bringToFront();
    await waitFor("the answer in the guide", async () =>
      (await textOf(guide, "Goals")).includes("None for now") ? true : undefined,
    );
  });

  it("keeps a note of ten thousand words whole, from the panel to the page and the search", async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `w${index}`);
    const text = Array.from({ length: 100 }, (_, line) => words.slice(line * 100, line * 100 + 100).join(" ")).join(
      "\n",
    );
    const notes = await byRole(guide, "textbox", "Notes");
    await notes.focus();
    await notes.evaluate((field) => {
      getSelection()?.selectAllChildren(field);
      getSelection()?.collapseToEnd();
    });
    await pasteInto(notes, "text/plain", `\n${text}`);
    await saved(guide);
    await options.bringToFront();
    // Away and back: the page is read anew.
    const place = await options.evaluate(() => location.hash);
    await click(options, "link", "All people");
    await options.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await waitFor("all of it on the page", async () =>
      (await textOf(options, "Conversations")).includes("w9999") ? true : undefined,
    );
    expect((await textOf(options, "Conversations")).match(/\bw\d+\b/g)).toEqual(words);
    await options.keyboard.press("/");
    await byRole(options, "heading", "Search");
    await options.keyboard.type("w9998");
    await byRole(options, "link", /w9998/);
  });
});
