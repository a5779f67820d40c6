/** Stages that fit the way somebody works: changed in a conversation, kept as a guide, used again. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { agendaMinutes, click, guideFor, openEvent, saved, textOf, type } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("guides of one's own in %s", (kind) => {
  let browser: TestBrowser;
  let calendar: Page;
  let guide: Frame;

  beforeAll(async () => {
    browser = await launch(kind);
    calendar = await browser.openCalendar();
    await openEvent(calendar, "robin");
    guide = await guideFor(calendar, "Robin Vale");
  });
  afterAll(async () => {
    await browser?.close();
  });

  const sum = async () => (await agendaMinutes(guide)).reduce((total, minutes) => total + minutes, 0);
  const agendaHas = (words: string) =>
    waitFor(`the agenda to say ${words}`, async () =>
      (await textOf(guide, "Agenda")).includes(words) ? true : undefined,
    );

  it("adds a stage; the minutes still add up, and its notes are kept", async () => {
    const length = await sum();
    await click(guide, "button", "Add a stage");
    await type(guide, calendar, "What is this stage for?", "Night handover");
    await click(guide, "button", "Add");
    await agendaHas("Night handover");
    expect(await sum()).toBe(length);
    await click(guide, "button", /^Night handover/);
    await type(guide, calendar, "Notes for Night handover", "Two beds moved");
    await saved(guide);
    await axe(guide);
  });

  /** By keyboard: what the guide draws meanwhile may move what lies under the pointer. */
  async function press(name: string): Promise<void> {
    const button = await byRole(guide, "button", name);
    await button.focus();
    await calendar.keyboard.press("Enter");
  }

  it("moves it by keyboard", async () => {
    await press("Earlier: Night handover");
    await waitFor("the new order", async () => {
      const text = await textOf(guide, "Agenda");
      return text.indexOf("Night handover") < text.indexOf("Goals") ? true : undefined;
    });
    expect(await guide.evaluate(() => document.activeElement?.ariaLabel)).toBe("Earlier: Night handover");
  });

  it("keeps them as a guide, which another conversation takes; notes of a stage it does not have stay in sight", async () => {
    await press("Keep as my guide");
    await press("Keep");
    const select = await byRole(guide, "combobox", "Kind of conversation");
    await waitFor("the guide to be kept", async () =>
      (await select.evaluate((found) => (found as HTMLSelectElement).selectedOptions[0]?.label)) === "My regular 1-on-1"
        ? true
        : undefined,
    );
    await select.select("check-in");
    await waitFor("the note among the others", async () => {
      const fields = await guide.$$eval("[role=textbox]", (all) => all.map(({ textContent }) => textContent));
      return fields.includes("Two beds moved") ? true : undefined;
    });
    await select.select(
      await select.evaluate((found) => [...(found as HTMLSelectElement).options].at(-1)?.value ?? ""),
    );
    await agendaHas("Night handover");
  });

  it("is changed on the page of guides, where a file that is none is refused in words", async () => {
    const page = await browser.extensionPage("options.html#guides");
    await click(page, "button", "Edit My regular 1-on-1");
    const name = await byRole(page, "textbox", "Name");
    await name.focus();
    await page.keyboard.press("End");
    await page.keyboard.type(", nights");
    await axe(page);
    await click(page, "button", "Save");
    await byRole(page, "heading", "My regular 1-on-1, nights");

    const input = await page.$("input[type=file]");
    const give = (text: string) =>
      input?.evaluate((field, text) => {
        const files = new DataTransfer();
        files.items.add(new File([text], "trellis-guide-x.json"));
        (field as HTMLInputElement).files = files.files;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }, text);
    await give('{"format":"trellis-guide"');
    await waitFor("the problem", async () =>
      (await page.evaluate(() => document.body.innerText)).includes("holds no guide that can be used")
        ? true
        : undefined,
    );
    const minutesAt = { 30: 30, 45: 45, 60: 60, 90: 90 };
    const stages = [{ id: "all", name: "<b>All</b>", purpose: "", prompt: "", listenFor: "", minutesAt }];
    const shared = { name: "From Kim", kind: "regular", purpose: "", stages };
    await give(JSON.stringify({ format: "trellis-guide", version: 1, guide: shared }));
    await byRole(page, "heading", "From Kim");
    expect(await page.evaluate(() => document.body.innerText)).toContain("<b>All</b>");
    await axe(page);
    expect(await tabWalk(page)).toContainEqual(expect.stringMatching(/^button Edit From Kim/));
  });
});
