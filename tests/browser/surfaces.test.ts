/** Wherever Google shows an event, the guide stands beside it, and the conversation follows it when it moves. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { guideFor, openEvent, saved, textOf, type } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

/** The day of Robin's 1-on-1 in the week that the page shows, whatever the hour is in its time zone. */
const robinsDay = "DAY";

describe.each(browsers)("surfaces of the calendar in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    page = await browser.openCalendar();
    await page.setViewport({ width: 1440, height: 900 });
  });
  afterAll(async () => {
    expect(await browser?.consoleErrors()).toEqual([]);
    await browser?.close();
  });

  async function goTo(path: string): Promise<void> {
    await page.goto(`https://calendar.google.com${path}`);
    await waitFor("the calendar", () => page.evaluate(() => "sample" in window || undefined));
  }

  const place = () =>
    page.evaluate(() => [location.pathname, document.body.dataset.viewkey, document.body.dataset.viewfamily]);

  it.each([
    ["day", `/calendar/u/0/r/day/${robinsDay}`],
    ["week", "/calendar/u/0/r/week"],
    ["month", "/calendar/u/0/r/month"],
    ["custom days", `/calendar/u/0/r/customday/${robinsDay}`],
    ["schedule", `/calendar/u/0/r/agenda/${robinsDay}`],
    ["search results", "/calendar/u/0/r/search?q=Robin"],
    ["another account", "/calendar/u/1/r/week"],
  ])("opens the guide from the %s", async (_, path) => {
    const day = await page.evaluate(() => window.sample.events.find(({ key }) => key === "robin")?.start.slice(0, 10));
    await goTo(path.replace(robinsDay, (day ?? "").replaceAll("-", "/")));
    const before = await place();
    await (await byRole(page, "button", /Robin \/ Mara/)).click();
    const guide = await guideFor(page, "Robin Vale");
    expect(await place()).toEqual(before);
    expect(await textOf(guide, "Agenda")).toContain("45");
  });

  it("opens it beside the page of an event that is only shown to me", async () => {
    await page.evaluate(() => window.sample.openForm("secondary-calendar"));
    await guideFor(page, "Ines Okafor");
  });

  it("goes on with the conversation of an event that was moved to another day and hour", async () => {
    await goTo("/calendar/u/0/r/week");
    await openEvent(page, "jonas");
    const guide = await guideFor(page, "Jonas Lind");
    await type(guide, page, /^Notes/, "Goes where the event goes.");
    await saved(guide);
    await page.evaluate(() => {
      const event = window.sample.events.find(({ key }) => key === "jonas");
      const next = new Date(`${event?.start.slice(0, 10)}T12:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      window.sample.closeBubble();
      window.sample.moveEvent("jonas", `${next.toISOString().slice(0, 10)}T15:00`);
    });
    await openEvent(page, "robin");
    await guideFor(page, "Robin Vale");
    await openEvent(page, "jonas");
    const moved = await guideFor(page, "Jonas Lind");
    const notes = await byRole(moved, "textbox", /^Notes/);
    expect(await notes.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe("Goes where the event goes.");
    await waitFor("the new hour", () =>
      moved.evaluate(() => document.querySelector(".head-when")?.textContent?.includes("15:00") || undefined),
    );
  });

  it("keeps two 1-on-1s with one person on one day apart", async () => {
    await openEvent(page, "lena-morning");
    const morning = await guideFor(page, "Lena Novák");
    await type(morning, page, /^Notes/, "In the morning.");
    await saved(morning);
    await openEvent(page, "robin");
    await guideFor(page, "Robin Vale");
    await openEvent(page, "lena-afternoon");
    const afternoon = await guideFor(page, "Lena Novák");
    const notes = await byRole(afternoon, "textbox", /^Notes/);
    expect(await notes.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe("");
  });
});
