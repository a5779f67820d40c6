/** What a key costs in a note of 10,000 words, and in a bare text field of the browser with the same text. */
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { launch } from "../browser/support/browsers";
import { byRole } from "../browser/support/by-role";
import { guideFor, openEvent } from "../browser/support/steps";
import { waitFor } from "../browser/support/wait";
import { people } from "../calendar/events";
import { type Row, repeat } from "./row";

const keys = 60;
/** 1,000 lines of ten words, some of them points, boxes, quotes and bold. */
const text = Array.from({ length: 1_000 }, (_, at) => {
  const mark = ["", "", "- ", "[ ] ", "> "][at % 5];
  return `${mark}Said that the ${at % 5 ? "demo" : "**demo**"} of week ${at} went well, and why`;
}).join("\n");

export const typingSpeedRows: readonly Row[] = [
  {
    name: "a key in a note of 10,000 words, until laid out",
    limit: 8,
    unit: "ms",
    measure: async () => (await measured()).note,
  },
  {
    name: "the same, in times of a bare text field",
    limit: 2.5,
    unit: "x",
    measure: async () => {
      const { note, bare } = await measured();
      return note.map((cost, at) => cost / (bare[at] ?? Number.NaN));
    },
  },
];

/** Keys in turns in both fields, so that whatever else the machine does meets both alike. */
async function measured(): Promise<{ note: number[]; bare: number[] }> {
  const browser = await launch("chromium", { watch: false });
  try {
    const page = await browser.openCalendar();
    await openEvent(page, "robin");
    const guide = await guideFor(page, people.robin.name);
    const note = await byRole(guide, "textbox", "Notes");
    const bare = await bareField(guide);
    await fill(note);
    await guide.evaluate(listen);
    const costs = { note: [] as number[], bare: [] as number[] };
    await repeat(keys, async () => {
      costs.note.push(await costOfKey(page, guide, note));
      costs.bare.push(await costOfKey(page, guide, bare));
      return 0;
    });
    return costs;
  } finally {
    await browser.close();
  }
}

/** A text field that grows with its text, as wide as the note. */
async function bareField(guide: Frame): Promise<ElementHandle<HTMLElement>> {
  const handle = await guide.evaluateHandle((text) => {
    const field = document.createElement("textarea");
    Object.assign(field.style, { width: "300px", fieldSizing: "content", font: "inherit" });
    field.value = text;
    document.querySelector("main")?.append(field);
    field.setSelectionRange(text.length / 2, text.length / 2);
    return field;
  }, text);
  return handle as ElementHandle<HTMLElement>;
}

/** Pastes the text, and puts the caret into the middle. */
async function fill(note: ElementHandle<HTMLElement>): Promise<void> {
  await note.focus();
  await note.evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    document.getSelection()?.collapse(field.children[field.children.length / 2]?.firstChild ?? null, 4);
  }, text);
}

/** Runs in the page. Milliseconds from each key to the changed text's layout, all that listens to it included. */
function listen(): void {
  const costs: number[] = [];
  let pressed = 0;
  Object.assign(window, { costs });
  addEventListener(
    "keydown",
    () => {
      pressed = performance.now();
    },
    { capture: true },
  );
  // The window hears it last.
  addEventListener("input", (event) => {
    (event.target as Element).getBoundingClientRect();
    costs.push(performance.now() - pressed);
  });
}

async function costOfKey(page: Page, guide: Frame, field: ElementHandle<HTMLElement>): Promise<number> {
  await field.focus();
  await page.keyboard.press("e");
  return waitFor("the key's cost", () => guide.evaluate(() => (window as unknown as { costs: number[] }).costs.pop()));
}
