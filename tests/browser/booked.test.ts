/** A career conversation counts as booked once the calendar's own form was saved, and is asked about when it is gone. */
import type { Page } from "puppeteer-core";
import "temporal-polyfill/global";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planUrl } from "../../utils/domain/schedule";
import { ask } from "./support/ask";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

const today = new Date().toISOString().slice(0, 10);

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

describe.each(browsers)("booking in %s", (kind) => {
  let browser: TestBrowser;
  let options: Page;
  let calendar: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    options = await browser.extensionPage("options.html#people");
    const clock = { everyMonths: 12, pause: null, rough: { answer: "longer" as const, answeredOn: today } };
    const facts = { name: "Robin Vale", emails: ["robin.vale@example.com"], role: "", startDate: null };
    await ask(options, "person.add", { person: { ...facts, kind: "report", clock } });
  });
  afterAll(async () => {
    await browser?.close();
  });

  const row = async () => {
    const [first] = (await ask(options, "popup.view", {})).rows;
    if (!first) throw new Error("Nobody is in the list.");
    return first;
  };
  const isState = (state: string) =>
    waitFor(`Robin to be ${state}`, async () => ((await row()).clock.state === state ? true : undefined));

  /** Follows the link of the popup, as a click on it does. */
  async function openForm(): Promise<Page> {
    const { pathname, search } = new URL(planUrl((await row()).plan));
    const page = await browser.openCalendar({ timeZone }, pathname + search);
    await page.setViewport({ width: 1440, height: 900 });
    await guideFor(page, "Robin Vale");
    return page;
  }

  it("books nothing when the form is left without Save", async () => {
    calendar = await openForm();
    await calendar.focus("#xCancelBu");
    await calendar.keyboard.press("Enter");
    await waitFor("the week", () => calendar.evaluate(() => document.body.dataset.viewfamily === "EVENT" || undefined));
    await calendar.close();
    expect((await row()).clock.state).toBe("overdue");
  });

  it("is booked once Save has closed the form", async () => {
    calendar = await openForm();
    // The guide may lie over the button, which the keyboard reaches all the same.
    await calendar.focus("#xSaveBu");
    await calendar.keyboard.press("Enter");
    await isState("booked");
    expect((await row()).clock.bookedAt).toBe((await row()).plan.start);
  });

  it("is asked about once its day is shown without it, and changes only with the answer", async () => {
    const key = await calendar.evaluate(
      () => window.sample.events.find(({ title }) => title === "Growth conversation")?.key,
    );
    await openEvent(calendar, key ?? "");
    await guideFor(calendar, "Robin Vale");
    await waitFor("the event to be known by its own id", async () => {
      await calendar.evaluate(() => window.sample.rerender());
      const { value } = (await options.evaluate(readConversations)) as { value: { events: unknown[] }[] };
      return value.some(({ events }) => events.length > 0) || undefined;
    });
    await calendar.focus("#xDetDlgDelBu");
    await calendar.keyboard.press("Enter");
    await waitFor(
      "the question",
      async () => ((await row()).clock.question?.asks === "still-on" ? true : undefined),
      20_000,
    );
    expect((await row()).clock.state).toBe("booked");
    const popup = await browser.extensionPage("popup.html");
    await byRole(popup, "button", "No, it is off with Robin Vale");
    await axe(popup);
    await click(popup, "button", "No, it is off with Robin Vale");
    await isState("overdue");
    await click(popup, "button", "Undo");
    await isState("booked");
    await popup.close();
  });
});

/** Runs in the page. */
function readConversations(): Promise<{ value: unknown[] }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("trellis");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction("conversations").objectStore("conversations").getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve({ value: reading.result });
      };
    };
  });
}
