/** The people as they are kept: two records that turn out to be one person. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./support/ask";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent, saved, textOf, type } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("the people in %s", (kind) => {
  let browser: TestBrowser;
  let options: Page;
  let calendar: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    calendar = await browser.openCalendar();
    await openEvent(calendar, "robin");
    const guide = await guideFor(calendar, "Robin Vale");
    await type(guide, calendar, "Notes", "Proud of the pricing demo");
    await saved(guide);
    options = await browser.extensionPage("options.html#people");
  });
  afterAll(async () => {
    await browser?.close();
  });

  const bodyText = () => options.evaluate(() => document.body.innerText);

  it("makes two records of one person one, after saying what moves and what gives way", async () => {
    await click(options, "button", "Add people");
    await type(options, options, "Names and addresses", "Bobbie Vale <bobbie@example.com>");
    await click(options, "button", "Add");
    await byRole(options, "link", "Bobbie Vale");

    await click(options, "button", "More for Bobbie Vale");
    await click(options, "menuitem", "Same person as…");
    const choice = await byRole(options, "combobox", /^Bobbie Vale is the same person as/);
    await choice.select(
      await choice.evaluate((found) => [...(found as HTMLSelectElement).options].at(-1)?.value ?? ""),
    );
    await waitFor("what would move", async () => ((await bodyText()).includes("1 conversation,") ? true : undefined));
    expect(await bodyText()).toContain("The two differ");
    await click(options, "radio", "Robin Vale");
    await click(options, "radio", "Bobbie Vale");
    await axe(options);
    expect(await tabWalk(options)).toContainEqual(expect.stringMatching(/^button Make them one/));
    await click(options, "button", "Make them one");
    await waitFor("one record", async () => ((await bodyText()).includes("is part of Bobbie Vale") ? true : undefined));

    await click(options, "button", "Undo");
    await byRole(options, "link", "Robin Vale");
    const people = await ask(options, "people.list", {});
    const idOf = (wanted: string) => people.find(({ name }) => name === wanted)?.id ?? "";
    await ask(options, "people.join", { personId: idOf("Bobbie Vale"), otherId: idOf("Robin Vale"), taken: [] });
    await click(options, "link", "Bobbie Vale");
    await byRole(options, "heading", "Bobbie Vale");
    expect(await textOf(options, "Conversations")).toContain("Proud of the pricing demo");
  });

  it("keeps addresses, the first day and a pause in the panel, too, and says whose an address is", async () => {
    await calendar.bringToFront();
    await openEvent(calendar, "robin");
    const guide = await guideFor(calendar, "Bobbie Vale");
    await click(guide, "button", "About this person");
    await guide.$eval(".person-panel details.more > summary", (summary) => (summary as HTMLElement).click());
    await click(guide, "checkbox", /^Pause the clock/);
    await type(guide, calendar, "Reason", "Parental leave");
    await axe(guide);
    await click(guide, "button", "Save");
    await waitFor("the pause", async () =>
      (await ask(options, "people.list", {})).some(({ clock }) => clock.pause?.reason === "Parental leave")
        ? true
        : undefined,
    );
    await options.bringToFront();
    await click(options, "link", "All people");
    await waitFor("the pause in the list", async () => (/paused/i.test(await bodyText()) ? true : undefined));
  });

  it("erases a person for good, once their name is typed", async () => {
    await click(options, "button", "More for Bobbie Vale");
    await click(options, "menuitem", "Erase for good…");
    await waitFor("what goes", async () => ((await bodyText()).includes("1 conversation,") ? true : undefined));
    await axe(options);
    const erase = await byRole(options, "button", "Erase for good");
    expect(await erase.evaluate((found) => (found as HTMLButtonElement).disabled)).toBe(true);
    await type(options, options, /^Type “Bobbie Vale”/, "Bobbie Vale");
    await click(options, "button", "Erase for good");
    await waitFor("nobody", async () => ((await bodyText()).includes("Bobbie") ? undefined : true));
  });

  it("lets one look around with example people, who go in one click", async () => {
    await click(options, "button", "Show examples");
    await byRole(options, "link", "Noor Example");
    await axe(options);
    await click(options, "link", "Noor Example");
    await byRole(options, "heading", "Noor Example");
    expect(await textOf(options, "Since your last career conversation")).toContain("kept 3×");
    await options.$eval("details.hand-off > summary", (summary) => (summary as HTMLElement).click());
    await byRole(options, "checkbox", /^I will: Introduce her/);
    await axe(options);
    await click(options, "link", "All people");
    await click(options, "button", "Remove them");
    await waitFor("nobody", async () => ((await bodyText()).includes("Noor") ? undefined : true));
  });

  it("takes 500 people and names in any script at once, and finds one of them", async () => {
    const many = Array.from({ length: 498 }, (_, index) => `Person ${index} <person.${index}@example.com>`);
    await click(options, "button", "Add people");
    const field = await byRole(options, "textbox", "Names and addresses");
    await field.evaluate(
      (area, text) => {
        (area as HTMLTextAreaElement).value = text;
        area.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      ["ليلى حداد <layla@example.com>", "🦊 Fox <fox@example.com>", ...many].join("\n"),
    );
    await click(options, "button", "Add 500 people");
    await waitFor("500 people", async () =>
      (await ask(options, "people.list", {})).length === 500 ? true : undefined,
    );
    await options.setViewport({ width: 320, height: 800 });
    await (await byRole(options, "searchbox", /^Search by name/)).focus();
    await options.keyboard.type("layla");
    await byRole(options, "link", "ليلى حداد");
    expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
