/** The main journey as a row of pictures: what a manager sees, from the first click to next week. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { ask } from "../browser/support/ask";
import { byRole } from "../browser/support/by-role";
import { click, guideFor, saved, textOf, type } from "../browser/support/steps";
import type { TestBrowser } from "../browser/support/test-browser";
import { waitFor } from "../browser/support/wait";
import type {} from "../calendar/client/hooks";
import { growthPictures } from "./growth-pictures";
import type { Picture } from "./picture";
import { correctionPictures, degradedPictures, markPictures } from "./reading-pictures";
import { samplePeople } from "./sample-people";

const desktop = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
const popupSize = { width: 380, height: 600 };
const sidePanelSize = { width: 400, height: 900 };

/**
 * Walks the journey and writes its pictures, `01-….png` and so on, telling of each as it is taken.
 *
 * @param folder emptied first
 * @throws at the first step that fails, naming it
 */
export async function tourMainJourney(browser: TestBrowser, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  let step = "start";
  const picture = async (page: Page, name: string, shows: string) => {
    taken += 1;
    const file = `${String(taken).padStart(2, "0")}-${name}.png`;
    await page.screenshot({ path: join(folder, file) });
    console.log(`${file}  ${shows}`);
  };
  const steps: [name: string, run: () => Promise<void>][] = [
    ["the calendar and the guide", () => calendarPictures(browser, picture)],
    ["the dark calendar", () => darkPicture(browser, picture)],
    ["the edit page", () => editPagePicture(browser, picture)],
    ["a narrow window", () => narrowPicture(browser, picture)],
    ["popup and options", () => ownPagePictures(browser, picture)],
    ["goals and promises", () => growthPictures(browser, picture)],
    ["marks", () => markPictures(browser, picture)],
    ["corrections", () => correctionPictures(browser, picture)],
    ["a page that changed", () => degradedPictures(browser, picture)],
  ];
  try {
    for (const [name, run] of steps) {
      step = name;
      await run();
    }
  } catch (cause) {
    throw new Error(`The tour failed at ${step}, after picture ${taken}: ${(cause as Error).message}`, { cause });
  }
}

async function calendarPictures(browser: TestBrowser, picture: Picture): Promise<void> {
  const page = await browser.openCalendar();
  await page.setViewport(desktop);
  await byRole(page, "button", "Conversation guide");
  await picture(page, "week", "The week in Google Calendar, with Trellis's button waiting at the edge.");

  const guide = await openRobin(page);
  await picture(page, "guide", "A click on a 1-on-1: the bubble opens, and the guide stands beside it.");

  await type(guide, page, "Notes", "Lit up when the pricing page came up. Wants more of that.");
  await saved(guide);
  await picture(page, "notes-saved", "A note is typed, and Saved shows once the background has confirmed it.");

  await click(guide, "button", /New goal/);
  await type(guide, page, "New goal", "Get better at presenting");
  await shows(guide, "Goals", "Vague");
  await show(guide, "Goals");
  await picture(page, "coach-vague", "The coach says why a goal is vague, and what to ask for instead.");

  await clearField(guide, page, "New goal");
  await type(guide, page, "New goal", "Lead the demo every month and collect two written reactions each time");
  await shows(guide, "Goals", "Ongoing benchmark");
  await show(guide, "Goals");
  await picture(page, "coach-benchmark", "Said as behaviour with a rhythm and evidence, it is an ongoing benchmark.");
  await click(guide, "button", "Add goal");
  await shows(guide, "Goals", "1 active");

  await click(guide, "button", "Make it this one");
  await shows(guide, "Agenda", "Energy and pride");
  await show(guide, "Agenda");
  await picture(page, "career", "Made the career conversation of the year: its own agenda, in the same 45 minutes.");

  await (await byRole(guide, "button", /^Which|^When|^What/)).click();
  await click(guide, "button", "Write your own");
  await type(guide, page, "Your question", "Don't you think you will lead a team in five years?");
  await shows(guide, "Questions", "It says which answer you hope for");
  await show(guide, "Questions");
  await picture(page, "coach-question", "An own question is looked at, too, with two specific ones in its place.");
  await click(guide, "button", "Cancel");

  await click(guide, "tab", "Live");
  const paper = await browser.pageOpenedBy(() => click(guide, "button", "One page on paper"));
  await paper.setViewport({ width: 1100, height: 1200 });
  await byRole(paper, "article", "The printed page");
  await picture(paper, "paper", "The same conversation on one page of paper, without private notes.");
  await paper.close();
  await page.bringToFront();
  await click(guide, "button", "Start");
  await byRole(guide, "button", "Stop");
  await picture(page, "live", "Live: one stage with its time left, and one question, readable in a second.");

  await click(guide, "tab", "Wrap up");
  await click(guide, "button", "I will…");
  await type(guide, page, "Promise", "Introduce Robin to the data team");
  await click(guide, "button", "Add");
  await byRole(guide, "button", "Held");
  await picture(page, "wrap-up", "Wrap up: what was promised, what to carry on, and whether it took place.");
  await click(guide, "button", "Held");
  await byRole(guide, "heading", /^Held on/);
  await picture(page, "held", "Held: the clock of the next career conversation starts.");

  await openNextTime(page);
  await shows(guide, "Promises", "Introduce Robin to the data team");
  await picture(
    page,
    "next-time",
    "The next 1-on-1 of the series begins with what is open: the promise, and below it the goal.",
  );
  await page.close();
}

async function darkPicture(browser: TestBrowser, picture: Picture): Promise<void> {
  const page = await browser.openCalendar({ theme: "dark" });
  await page.setViewport(desktop);
  const guide = await openRobin(page);
  await shows(guide, "Goals", "Lead the demo");
  await picture(page, "guide-dark", "The same 1-on-1 in the dark calendar, with what was kept.");
  await page.close();
}

async function editPagePicture(browser: TestBrowser, picture: Picture): Promise<void> {
  const page = await browser.openCalendar();
  await page.setViewport(desktop);
  await openRobin(page);
  await click(page, "button", /^Edit event/);
  await waitFor("the edit page", async () =>
    (await page.evaluate(() => document.body.dataset.viewfamily)) === "EVENT_EDIT" ? true : undefined,
  );
  await guideFor(page, "Robin Vale");
  await picture(page, "edit-page", "The guide beside the event's full edit page.");
  await page.close();
}

async function narrowPicture(browser: TestBrowser, picture: Picture): Promise<void> {
  const page = await browser.openCalendar();
  await page.setViewport(narrow);
  await (await byRole(page, "button", /Robin \/ Mara/)).click();
  await click(page, "button", /^Conversation guide/);
  await guideFor(page, "Robin Vale");
  await picture(page, "narrow", "In a narrow window the guide is a sheet, opened by its button.");
  await page.close();
}

async function ownPagePictures(browser: TestBrowser, picture: Picture): Promise<void> {
  const options = await browser.extensionPage("options.html");
  await options.setViewport(desktop);
  for (const person of samplePeople(new Date())) await ask(options, "person.add", { person });
  await options.close();

  for (const scheme of ["light", "dark"] as const) {
    await browser.setColorScheme(scheme);
    const popup = await browser.extensionPage("popup.html");
    await popup.setViewport(popupSize);
    await byRole(popup, "heading", "Overdue");
    await picture(
      popup,
      `popup-${scheme}`,
      `The popup, ${scheme}: who is due a career conversation, and one action for each.`,
    );
    await popup.close();
  }
  await browser.setColorScheme("light");
  const people = await browser.extensionPage("options.html#people");
  await people.setViewport(desktop);
  await byRole(people, "heading", /People/);
  await picture(people, "options", "The options page: people, guides, objectives, data and settings.");
  await people.close();

  const panel = await browser.extensionPage("sidepanel.html");
  await panel.setViewport(sidePanelSize);
  await byRole(panel, "heading");
  await picture(panel, "side-panel", "The same guide as the browser's own side panel, to stand beside a video call.");
  await panel.close();
}

/** Clicks Robin's chip in the week, as a person does. */
async function openRobin(page: Page): Promise<Frame> {
  await (await byRole(page, "button", /Robin \/ Mara/)).click();
  return guideFor(page, "Robin Vale");
}

/** Opens the next 1-on-1 of Robin's series, on a later day. */
async function openNextTime(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { events } = window.sample;
    const now = events.find(({ key }) => key === "robin")?.start ?? "";
    const later = events.find(({ key, start }) => key.startsWith("robin/") && start > now);
    if (later) window.sample.openEvent(later.key);
  });
}

/** Waits until a region says this. */
async function shows(guide: Frame, region: string, words: string): Promise<void> {
  await waitFor(`"${words}" in ${region}`, async () =>
    (await textOf(guide, region)).includes(words) ? true : undefined,
  );
}

/** Scrolls a region to the top of the guide. */
async function show(guide: Frame, region: string): Promise<void> {
  await (await byRole(guide, "region", region)).evaluate((element) => element.scrollIntoView({ block: "start" }));
}

async function clearField(guide: Frame, page: Page, name: string): Promise<void> {
  const field = await byRole(guide, "textbox", name);
  await field.evaluate((element) => (element as HTMLTextAreaElement).select());
  await page.keyboard.press("Backspace");
}
