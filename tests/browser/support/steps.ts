/** What a manager does in the calendar and in the guide, step by step, for journeys. */
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import type { Screen } from "./axe-in-page";
import { byRole } from "./by-role";
import { guideFrame, guideIsVisible } from "./guide-frame";
import { waitFor } from "./wait";

/** Opens an event of the sample calendar by its key, as a click on its chip does. */
export async function openEvent(page: Page, key: string): Promise<void> {
  await page.evaluate((key) => window.sample.openEvent(key), key);
}

/** Waits until the docked guide shows this person, and returns its frame. */
export async function guideFor(page: Page, name: string): Promise<Frame> {
  const frame = await guideFrame(page);
  await waitFor(`the guide for ${name}`, async () => {
    const shown = await frame.evaluate(() => document.querySelector("h1")?.textContent?.trim());
    return shown === name && (await guideIsVisible(page)) ? true : undefined;
  });
  return frame;
}

/** The text of a region as a person reads it. */
export async function textOf(screen: Screen, region: string): Promise<string> {
  const element = await byRole(screen, "region", region);
  return element.evaluate((found) => found.innerText);
}

export async function click(screen: Screen, role: string, name: string | RegExp): Promise<void> {
  const element = await byRole(screen, role, name);
  // As a person's click: Firefox's driver cannot scroll inside a frame before it presses.
  await element.evaluate((found) => found.scrollIntoView({ block: "center" }));
  await element.click();
}

export async function type(screen: Screen, page: Page, name: string | RegExp, text: string): Promise<void> {
  const field = await byRole(screen, "textbox", name);
  await field.evaluate((found) => found.scrollIntoView({ block: "center" }));
  await field.focus();
  await page.keyboard.type(text);
}

/** Pastes into a field of notes, where the caret stands, as the browser hands over what was copied. */
export async function pasteInto(field: ElementHandle<Element>, type: "text/plain" | "text/html", data: string) {
  await field.evaluate(
    (target, type, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(type, data);
      // Firefox takes what was pasted by two fields of its own.
      const pasted = { clipboardData, dataType: type, data, bubbles: true, cancelable: true };
      target.dispatchEvent(new ClipboardEvent("paste", pasted));
    },
    type,
    data,
  );
}

/** Waits until the guide says that everything is saved. */
export async function saved(screen: Screen): Promise<void> {
  await waitFor("the guide to say Saved", async () => {
    const status = await screen.evaluate(() =>
      [...document.querySelectorAll('[role="status"]')].map((element) => element.textContent ?? "").join(" "),
    );
    return status.includes("Saved") ? true : undefined;
  });
}

/** The minutes beside each stage of the agenda. */
export async function agendaMinutes(screen: Screen): Promise<number[]> {
  const text = await textOf(screen, "Agenda");
  const [, ...stages] = [...text.matchAll(/(?:^|\s)(\d+)(?=\s|$)/g)].map((match) => Number(match[1]));
  return stages;
}
