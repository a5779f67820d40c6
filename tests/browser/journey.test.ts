/** The main job from end to end, on the built extension: from a click on a 1-on-1 to next time. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { allByRole, byRole, namesByRole } from "./support/by-role";
import { guideFrame, guideIsVisible } from "./support/guide-frame";
import { agendaMinutes, click, guideFor, openEvent, saved, textOf, type } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe.each(browsers)("a manager with the calendar open, in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    page = await browser.openCalendar();
    await page.setViewport({ width: 1440, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
  });

  it("shows no guide before an event is open", async () => {
    expect(await guideIsVisible(page)).toBe(false);
    await byRole(page, "button", /^Conversation guide/);
  });

  it("opens a 1-on-1 and has the guide beside it", async () => {
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    expect(await allByRole(guide, "main")).toHaveLength(1);
    for (const region of ["Agenda", "Goals", "Questions", "Promises", "Notes"]) await byRole(guide, "region", region);
    expect(sum(await agendaMinutes(guide))).toBe(45);
    expect(await allByRole(guide, "checkbox", /^Asked: /)).toHaveLength(3);
    await byRole(guide, "textbox", /^Notes/);
  });

  it("leaves the bubble free", async () => {
    const overlap = await page.evaluate(() => {
      const bubble = document.querySelector("#xDetDlg")?.closest("[role=dialog]")?.getBoundingClientRect();
      const frame = document.querySelector('iframe[title="Conversation guide"]')?.getBoundingClientRect();
      if (!bubble || !frame) return null;
      return Math.min(bubble.right, frame.right) - Math.max(bubble.left, frame.left);
    });
    expect(overlap).not.toBeNull();
    expect(overlap).toBeLessThanOrEqual(0);
  });

  it("swaps one question and marks another as asked", async () => {
    const guide = await guideFrame(page);
    const before = await namesByRole(guide, "checkbox", {});
    await click(guide, "button", /^Another question instead of/);
    await waitFor("another question", async () => {
      const now = await namesByRole(guide, "checkbox", {});
      return now.join() === before.join() ? undefined : true;
    });
    await click(guide, "checkbox", /^Asked: /);
    await saved(guide);
    expect(await textOf(guide, "Questions")).toContain("1 asked");
  });

  it("follows to the next 1-on-1, and shows nothing for other events", async () => {
    await openEvent(page, "ines");
    const guide = await guideFor(page, "Ines Okafor");
    expect(sum(await agendaMinutes(guide))).toBe(30);
    for (const key of ["design-review", "staff", "declined", "list", "standup"]) {
      await openEvent(page, key);
      await waitFor(`no guide beside ${key}`, async () => ((await guideIsVisible(page)) ? undefined : true));
      await openEvent(page, "ines");
      await guideFor(page, "Ines Okafor");
    }
  });

  it("attaches a guide by hand to a group meeting", async () => {
    await openEvent(page, "design-review");
    await waitFor("no guide", async () => ((await guideIsVisible(page)) ? undefined : true));
    await click(page, "button", /^Conversation guide/);
    await waitFor("the guide", async () => ((await guideIsVisible(page)) ? true : undefined));
    const guide = await guideFrame(page);
    await click(guide, "button", /Priya/);
    await waitFor("the guide for Priya", async () =>
      /^Priya/.test((await guide.evaluate(() => document.querySelector("h1")?.textContent)) ?? "") ? true : undefined,
    );
    expect(sum(await agendaMinutes(guide))).toBe(90);
  });

  it("keeps notes, a goal, promises and a direction", async () => {
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    await type(guide, page, "Notes", "Lit up when the pricing page came up.");
    await saved(guide);

    await click(guide, "button", /New goal/);
    await type(guide, page, "New goal", "Lead the demo every month and collect two written reactions each time");
    await waitFor("the coach's verdict", async () =>
      (await textOf(guide, "Goals")).includes("Ongoing benchmark") ? true : undefined,
    );
    await click(guide, "button", "Add goal");
    await waitFor("the goal", async () => ((await textOf(guide, "Goals")).includes("1 active") ? true : undefined));

    await click(guide, "button", /Add a promise/);
    await type(guide, page, "Promise", "Introduce Robin to the data team");
    await click(guide, "button", "Add");
    await waitFor("the promise", async () => ((await textOf(guide, "Promises")).includes("1 open") ? true : undefined));

    await click(guide, "button", /direction$/);
    await type(guide, page, "Direction", "Lead design, close to the work");
    await click(guide, "button", "Set");
    await waitFor("the direction", async () =>
      (await textOf(guide, "Goals")).includes("Lead design, close to the work") ? true : undefined,
    );
    await saved(guide);
  });

  it("tells a vague goal and a one-time task, and lets both be kept", async () => {
    const guide = await guideFrame(page);
    await click(guide, "button", /New goal/);
    await type(guide, page, "New goal", "Research competitor strategies");
    await waitFor("Vague", async () => ((await textOf(guide, "Goals")).includes("Vague") ? true : undefined));
    await byRole(guide, "button", "Keep as it is");
    await click(guide, "button", "Cancel");
    await click(guide, "button", /New goal/);
    await type(guide, page, "New goal", "Pass the SQL certificate");
    await waitFor("One-time task", async () =>
      (await textOf(guide, "Goals")).includes("One-time task") ? true : undefined,
    );
    await click(guide, "button", "Cancel");
  });

  it("ticks a stage", async () => {
    const guide = await guideFrame(page);
    const [first] = await allByRole(guide, "checkbox", /^Done: /);
    const name = await first?.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent);
    await first?.click();
    await saved(guide);
    const [again] = await allByRole(guide, "checkbox", /^Done: /);
    expect(await again?.evaluate((element) => (element as HTMLInputElement).checked), `${name} is ticked`).toBe(true);
  });

  it("has it all after the tab is closed and the browser restarted", async () => {
    await page.close();
    browser = await browser.restart();
    page = await browser.openCalendar();
    await page.setViewport({ width: 1440, height: 900 });
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    const notes = await byRole(guide, "textbox", "Notes");
    await waitFor("the note", async () =>
      (await notes.evaluate((field) => (field as HTMLTextAreaElement).value)).includes("pricing page")
        ? true
        : undefined,
    );
    expect(await textOf(guide, "Goals")).toContain("Lead the demo every month");
    expect(await textOf(guide, "Promises")).toContain("Introduce Robin to the data team");
  });

  it("shows last time's goals and open promises at the next occurrence", async () => {
    const later = await page.evaluate(() => {
      const now = window.sample.events.find((event) => event.key === "robin")?.start ?? "";
      return window.sample.events.find((event) => event.key.startsWith("robin/") && event.start > now)?.key;
    });
    expect(later).toBeDefined();
    await openEvent(page, later ?? "");
    const guide = await guideFor(page, "Robin Vale");
    await waitFor("the next occurrence", async () =>
      (await textOf(guide, "Last time")).includes("Lit up when the pricing page came up.") ? true : undefined,
    );
    await waitFor("the carried goal", async () =>
      (await textOf(guide, "Goals")).includes("Lead the demo every month") ? true : undefined,
    );
    expect(await textOf(guide, "Promises")).toContain("Introduce Robin to the data team");
    const notes = await byRole(guide, "textbox", "Notes");
    expect(await notes.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe("");
  });

  it("marks it held as a career conversation", async () => {
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    // The next occurrence has the same name on it: this one is known by its question that was asked.
    await waitFor("this occurrence", async () =>
      (await textOf(guide, "Questions")).includes("1 asked") ? true : undefined,
    );
    const kindOfTalk = await byRole(guide, "combobox", "Kind of conversation");
    await kindOfTalk.evaluate((element) => {
      const select = element as HTMLSelectElement;
      const option = [...select.options].find((one) => one.text.includes("Career"));
      select.value = option?.value ?? "";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await waitFor("seven stages", async () =>
      (await textOf(guide, "Agenda")).includes("Energy and pride") ? true : undefined,
    );
    expect(sum(await agendaMinutes(guide))).toBe(45);
    await click(guide, "tab", "Wrap up");
    await click(guide, "button", /^(It took place|Held|Yes)/);
    await waitFor("held", async () =>
      (await guide.evaluate(() => document.body.innerText)).includes("Held on") ? true : undefined,
    );
    await click(guide, "tab", "Prepare");
  });

  it("is free of accessibility faults and can be walked with Tab", async () => {
    const guide = await guideFrame(page);
    await axe(guide);
    const stops = await tabWalk(page, guide);
    expect(stops.length).toBeGreaterThan(10);
  });

  it("leaves no error on any console and asks the network for nothing", async () => {
    expect(await browser.consoleErrors()).toEqual([]);
    expect(browser.networkRequests()).toEqual([]);
  });
});
