/** Notes as they are typed, in both browsers: lists, boxes, the menu, rich paste, sharing, hiding, and two panels at once. */
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { allByRole, byRole } from "./support/by-role";
import { click, guideFor, openEvent, pasteInto, saved, textOf } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

type Field = ElementHandle<HTMLElement>;

const textIn = (field: Field) => field.evaluate((found) => (found as unknown as { value: string }).value);

describe.each(browsers)("notes in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;
  let guide: Frame;
  let notes: Field;

  beforeAll(async () => {
    browser = await launch(kind);
    [page, guide, notes] = await openNotes();
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function openNotes(): Promise<[Page, Frame, Field]> {
    const page = await browser.openCalendar();
    await page.setViewport({ width: 1440, height: 900 });
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    const notes = await byRole(guide, "textbox", "Notes");
    await notes.evaluate((found) => found.scrollIntoView({ block: "center" }));
    return [page, guide, notes];
  }

  async function keys(modifier: "Control" | "Alt", key: "a" | "b" | "z" | "s" | "h" | "Enter"): Promise<void> {
    await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    await page.keyboard.up(modifier);
  }

  async function reads(field: Field, text: string): Promise<void> {
    await waitFor(`the note to read ${JSON.stringify(text)}`, async () =>
      (await textIn(field)) === text ? true : undefined,
    ).catch(async (cause) => {
      throw new Error(`It reads ${JSON.stringify(await textIn(field))}.`, { cause });
    });
  }

  it("goes on with lists and boxes, ticks, and makes words bold", async () => {
    await notes.focus();
    await page.keyboard.type("Lit up at the demo\n- first\nsecond\n\n[] call Ines");
    await keys("Control", "Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("> my best week");
    await keys("Control", "b");
    await reads(notes, "Lit up at the demo\n- first\n- second\n[x] call Ines\n> my best **week**");
    await saved(guide);
  });

  it("takes back word by word across saves, and joins and splits lines", async () => {
    const before = await textIn(notes);
    await page.keyboard.press("End");
    await page.keyboard.type(" ever\nand on");
    await saved(guide);
    await page.keyboard.press("Home");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await reads(notes, `${before} everand on`);
    for (let times = 0; times < 12 && (await textIn(notes)) !== before; times += 1) await keys("Control", "z");
    await reads(notes, before);
  });

  it("makes a promise of the line at the caret, by the menu alone", async () => {
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("Introduce Robin to the data team /prom");
    const list = await byRole(guide, "listbox");
    expect(await allByRole(guide, "option", undefined, { within: list })).toHaveLength(2);
    await axe(guide);
    await page.keyboard.press("Enter");
    await byRole(guide, "form", "New promise");
    await page.keyboard.press("Enter");
    await waitFor("the promise", async () =>
      (await textOf(guide, "Promises")).includes("Introduce Robin to the data team") ? true : undefined,
    );
    expect(await textIn(notes)).toContain("\nIntroduce Robin to the data team ");
  });

  it("makes a goal of the line at the caret by its key", async () => {
    await notes.focus();
    await page.keyboard.down("Alt");
    await page.keyboard.press("KeyG");
    await page.keyboard.up("Alt");
    const goal = await byRole(guide, "textbox", "New goal");
    await waitFor("the line", async () =>
      (await goal.evaluate((field) => (field as HTMLTextAreaElement).value)).includes("data team") ? true : undefined,
    );
    await click(guide, "button", "Cancel");
  });

  it("takes rich text as marks, runs nothing of it, and shares none of it", async () => {
    await notes.focus();
    await keys("Control", "a");
    await pasteInto(
      notes,
      "text/html",
      '<p>↗ Said <b>yes</b><img src="x"></p><ul><li>a <a href="https://a.example/">link</a></li></ul>' +
        '<script>window.ran = true</script><p><a href="javascript:window.ran = true">no link</a></p>',
    );
    await reads(notes, "Said **yes**\n- a [link](https://a.example/)\nno link");
    expect(
      await guide.evaluate(() => "ran" in window || document.querySelector("main img, main script") !== null),
    ).toBe(false);
  });

  it("shares only the marked line, and hides the others by one key", async () => {
    await keys("Alt", "s");
    await reads(notes, "Said **yes**\n- a [link](https://a.example/)\n↗ no link");
    await saved(guide);
    const hidden = () =>
      notes.evaluate((field) => [...field.children].map((line) => getComputedStyle(line).filter !== "none"));
    expect(await hidden()).toEqual([false, false, false]);
    await keys("Alt", "h");
    expect(await hidden()).toEqual([true, true, false]);
    await keys("Alt", "h");
    await click(guide, "button", /^I am presenting/);
    await click(guide, "tab", "Wrap up");
    const recap = await byRole(guide, "list", "What goes in");
    const boxes = await allByRole(guide, "checkbox", undefined, { within: recap });
    expect(await Promise.all(boxes.map((box) => box.evaluate((found) => (found as HTMLInputElement).checked)))).toEqual(
      [false, false, true, false],
    );
    await click(guide, "tab", "Prepare");
  });

  it("shows another panel's words live and keeps the caret; of one line changed twice it keeps both", async () => {
    const [other, otherGuide, otherNotes] = await openNotes();
    // Said in the first panel, known in this one.
    await byRole(otherGuide, "button", /^I am presenting/);
    expect(await otherGuide.evaluate(() => document.querySelector("main")?.dataset.private)).toBe("hidden");
    await click(otherGuide, "button", /^I am presenting/);
    await otherNotes.focus();
    await other.keyboard.type("A line above\n");
    await saved(otherGuide);
    await page.bringToFront();
    await reads(notes, "A line above\nSaid **yes**\n- a [link](https://a.example/)\n↗ no link");

    // Nothing is written until both have typed into the same line.
    await setLine(notes, 1, "Said maybe");
    await setLine(otherNotes, 1, "Said **never**");
    await waitFor("both versions", async () => {
      const all = await Promise.all([textIn(notes), textIn(otherNotes)]);
      return all.every((text) => text.includes("Said maybe") && text.includes("Said **never**")) ? true : undefined;
    });
    await byRole(guide, "group", "Changed in two places");
    await axe(guide);
    await other.close();
  });

  /** Types over a line as an input method does: in one go, so that two panels can be at it in the same moment. */
  async function setLine(field: Field, index: number, words: string): Promise<void> {
    await field.evaluate(
      (found, index, words) => {
        const line = found.children[index];
        if (line) line.textContent = words;
        found.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      index,
      words,
    );
  }

  it("can be left by Tab, and stops nowhere without a name", async () => {
    await page.bringToFront();
    const stops = await tabWalk(page, guide);
    expect(stops.some((stop) => stop.startsWith("textbox Notes"))).toBe(true);
    await axe(guide);
    expect(browser.networkRequests()).toEqual([]);
    expect(await browser.consoleErrors()).toEqual([]);
  });
});
