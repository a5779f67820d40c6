/** People who are no plain report: the user's own manager, a skip-level, somebody on leave, somebody who gets a new manager. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonKind } from "../../utils/domain/person";
import { people } from "../calendar/events";
import { ask } from "./support/ask";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent, saved, type } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

const { helen, robin, samuel } = people;

describe.each(browsers)("people who are no plain report in %s", (kind) => {
  let browser: TestBrowser;
  let calendar: Page;
  let guide: Frame;

  beforeAll(async () => {
    browser = await launch(kind);
    calendar = await browser.openCalendar();
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function open(key: "helen" | "robin" | "samuel"): Promise<void> {
    await openEvent(calendar, key);
    guide = await guideFor(calendar, people[key].name);
  }

  const roleShown = (words: string) =>
    waitFor(`"${words}" in the head`, () =>
      guide.evaluate((words) => document.querySelector(".head-role")?.textContent === words || undefined, words),
    );

  async function sayWhoTheyAre(who: PersonKind): Promise<void> {
    await click(guide, "button", "About this person");
    const select = await byRole(guide, "combobox", "Who they are to you");
    await select.evaluate((element, who) => {
      (element as HTMLSelectElement).value = who;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    }, who);
    await axe(guide);
    await click(guide, "button", "Done");
  }

  async function note(text: string, shareable: boolean): Promise<void> {
    await type(guide, calendar, "Notes", text);
    if (shareable) {
      await calendar.keyboard.down("Alt");
      await calendar.keyboard.press("s");
      await calendar.keyboard.up("Alt");
    }
    await saved(guide);
  }

  async function handOffOf(name: string): Promise<{ page: Page; text: string }> {
    const page = await browser.extensionPage("options.html#people");
    const person = (await ask(page, "people.list", {})).find((each) => each.name === name);
    await page.evaluate((id) => {
      location.hash = `person/${id}`;
    }, person?.id);
    await byRole(page, "heading", name);
    await page.$eval("details.hand-off > summary", (summary) => (summary as HTMLElement).click());
    return { page, text: await page.$eval("details.hand-off", (details) => (details as HTMLElement).innerText) };
  }

  it("takes somebody for your own manager once you have said so", async () => {
    await open("helen");
    await roleShown("your report");
    await sayWhoTheyAre("my-manager");
    await roleShown("your manager");
    await open("robin");
    await open("helen");
    await roleShown("your manager");
  });

  it("shows every line of a hand-over first, and no private one", async () => {
    await open("robin");
    await note("Proud of the pricing demo", true);
    await calendar.keyboard.press("Enter");
    await note("Thinks of leaving", false);
    const { page, text } = await handOffOf(robin.name);
    expect(text).toContain("Proud of the pricing demo");
    expect(text).not.toContain("Thinks of leaving");
    await byRole(page, "checkbox", /Proud of the pricing demo$/);
    await axe(page);
    expect(await tabWalk(page)).toContainEqual(expect.stringMatching(/^checkbox .*Proud of the pricing demo/));
    await page.close();
  });

  it("keeps what a skip-level told you out of their hand-over, although it may be shared", async () => {
    await calendar.bringToFront();
    await open("samuel");
    await sayWhoTheyAre("skip-level");
    await roleShown("skip-level");
    await note("My manager never listens", true);
    const { page, text } = await handOffOf(samuel.name);
    expect(text).toContain("There is nothing to hand over yet.");
    expect(text).not.toContain("never listens");
    await page.close();
  });

  it("knows who is who, and who is on leave, after the browser was started again", async () => {
    await calendar.bringToFront();
    await open("robin");
    await click(guide, "button", "About this person");
    await guide.$eval(".person-panel details.more > summary", (summary) => (summary as HTMLElement).click());
    await click(guide, "checkbox", /^Pause the clock/);
    await type(guide, calendar, "Reason", "Parental leave");
    await click(guide, "button", "Save");
    const options = await browser.extensionPage("options.html#people");
    const kept = async (page: Page) =>
      (await ask(page, "people.list", {})).map(({ name, kind, clock }) => [name, kind, clock.pause?.reason ?? null]);
    await waitFor("the pause", async () => ((await kept(options)).some(([, , reason]) => reason) ? true : undefined));
    browser = await browser.restart();
    calendar = await browser.openCalendar();
    const after = await kept(await browser.extensionPage("options.html#people"));
    expect(after.sort()).toEqual([
      [helen.name, "my-manager", null],
      [robin.name, "report", "Parental leave"],
      [samuel.name, "skip-level", null],
    ]);
    await calendar.bringToFront();
    await open("helen");
    await roleShown("your manager");
  });

  it("leaves no error on any console", async () => {
    expect(await browser.consoleErrors()).toEqual([]);
  });
});
