/** One person over time: the yearly conversation itself, the weekly ones beside it, and a calendar that keeps changing. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people, type SampleEvent } from "../calendar/events";
import { addDays } from "../calendar/plain-time";
import { ask } from "./support/ask";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent, saved, textOf, type } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

const { ines } = people;
const weeklyWords = "Her pricing draft went out";
const broad = "Where do you see yourself in five years?";

describe.each(browsers)("the same person over time in %s", (kind) => {
  let browser: TestBrowser;
  let calendar: Page;
  let options: Page;
  let guide: Frame;
  /** Of the weekly 1-on-1 that comes next. */
  let nextKey: string;

  beforeAll(async () => {
    browser = await launch(kind);
    calendar = await browser.openCalendar();
    await calendar.setViewport({ width: 1440, height: 900 });
    nextKey = await calendar.evaluate(() => {
      const { start } = window.sample.events.find(({ key }) => key === "ines") ?? { start: "" };
      return window.sample.events.find((event) => event.key.startsWith("ines/") && event.start > start)?.key ?? "";
    });
    options = await browser.extensionPage("options.html#people");
    await calendar.bringToFront();
    await openEvent(calendar, "ines");
    guide = await guideFor(calendar, ines.name);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const has = (region: string, words: string) =>
    waitFor(`${region} with ${words}`, async () => ((await textOf(guide, region)).includes(words) ? true : undefined));

  const kindShown = async () =>
    (await byRole(guide, "combobox", "Kind of conversation")).evaluate(
      (select) => (select as HTMLSelectElement).selectedOptions[0]?.text ?? "",
    );

  async function chooseCareer(): Promise<void> {
    const select = await byRole(guide, "combobox", "Kind of conversation");
    await select.evaluate((element) => {
      const select = element as HTMLSelectElement;
      select.value = [...select.options].find(({ text }) => text.includes("Career"))?.value ?? "";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await has("Agenda", "Energy and pride");
  }

  const notes = async () =>
    (await byRole(guide, "textbox", "Notes")).evaluate((field) => (field as HTMLTextAreaElement).value);

  /** All that is stored of them, as their page shows it. */
  async function talks() {
    const all = await ask(options, "people.list", {});
    const known = all.filter(({ name }) => name === ines.name);
    expect(known).toHaveLength(1);
    return (await ask(options, "person.page", { personId: known[0]?.id ?? "" })).talks;
  }

  /** Shows the calendar again after somebody has changed it, with the next 1-on-1 open. */
  async function reopen(change: (event: SampleEvent) => SampleEvent): Promise<void> {
    const events = await calendar.evaluate(() => window.sample.events);
    await calendar.close();
    calendar = await browser.openCalendar({ events: (events as SampleEvent[]).map(change) });
    await calendar.setViewport({ width: 1440, height: 900 });
    await openEvent(calendar, nextKey);
    guide = await guideFor(calendar, ines.name);
  }

  it("says of a broad question that it is one, and has two specific ones beside it", async () => {
    await chooseCareer();
    const [first] = await guide.$$(".question-text");
    await first?.evaluate((text) => text.closest("button")?.click());
    await click(guide, "button", "Write your own");
    await type(guide, calendar, "Your question", broad);
    const others = await waitFor("two specific questions", async () => {
      const found = await guide.$$eval(".advice-use", (buttons) => buttons.map(({ textContent }) => textContent ?? ""));
      return found.length === 2 ? found : undefined;
    });
    expect(await guide.$eval(".advice", (region) => region.textContent)).toContain("Broad");
    await axe(guide);
    await click(guide, "button", others[0] ?? "");
    await click(guide, "button", "Use this");
    await has("Questions", others[0] ?? "");
    expect(await textOf(guide, "Questions")).not.toContain(broad);
  });

  it("is complete without a direction, without a promotion and without a promise, on purpose", async () => {
    await click(guide, "button", /direction$/);
    await click(guide, "button", "None for now");
    await has("Goals", "None for now");
    await click(guide, "tab", "Wrap up");
    const held = await byRole(guide, "button", "Held");
    expect(await held.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await click(guide, "checkbox", "None, on purpose");
    await click(guide, "button", "Held");
    await waitFor("held", async () =>
      (await guide.evaluate(() => document.body.innerText)).includes("Held on") ? true : undefined,
    );
    await click(guide, "tab", "Prepare");
    expect(await talks()).toMatchObject([{ kind: "career", state: "held" }]);
  });

  it("leaves the weekly 1-on-1 of the same series as it was, and shows both on one line", async () => {
    await openEvent(calendar, nextKey);
    await waitFor("the next one", async () => ((await kindShown()).includes("Career") ? undefined : true));
    await type(guide, calendar, "Notes", weeklyWords);
    await saved(guide);
    const both = await talks();
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(["career", "regular"]);
    const page = await browser.extensionPage("options.html#people");
    await click(page, "link", new RegExp(`^${ines.name}`));
    const shown = await textOf(page, "Conversations");
    expect(shown).toContain(weeklyWords);
    expect(shown).toMatch(/career/i);
    await page.close();
    await calendar.bringToFront();
  });

  it("keeps its notes when the event is dragged to another day", async () => {
    const dayLater = (start: string) => `${addDays(start.slice(0, 10), 1)}${start.slice(10)}`;
    await reopen((event) => (event.key === nextKey ? { ...event, start: dayLater(event.start) } : event));
    await waitFor("the notes", async () => ((await notes()) === weeklyWords ? true : undefined));
    expect(await talks()).toHaveLength(2);
  });

  it("asks whether a new invitation to them is that meeting, and then has the notes there, once", async () => {
    const inNewSeries = (id: string | null) => id?.replace(/^[^_]+/, "newseries") ?? null;
    await reopen((event) => (event.key.startsWith("ines") ? { ...event, id: inNewSeries(event.id) } : event));
    await click(guide, "button", "Bring them here");
    await waitFor("the notes", async () => ((await notes()) === weeklyWords ? true : undefined));
    const lines = (await talks()).flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(lines.filter((text) => text === weeklyWords)).toHaveLength(1);
    expect(await talks()).toHaveLength(2);
  });

  it("leaves no error on any console", async () => {
    expect(await browser.consoleErrors()).toEqual([]);
    expect(browser.networkRequests()).toEqual([]);
  });
});
