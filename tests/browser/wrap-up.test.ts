/** What was agreed comes back by itself, and two minutes after a conversation all of it is settled. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./support/ask";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, textOf, type } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("before and after a conversation in %s", (kind) => {
  let browser: TestBrowser;
  let options: Page;
  let panel: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    options = await browser.extensionPage("options.html#people");
    await ask(options, "demo.add", {});
    panel = await browser.extensionPage("sidepanel.html");
    await panel.setViewport({ width: 360, height: 700 });
    await click(panel, "button", /^Noor Example/);
    await byRole(panel, "heading", "Noor Example");
  });
  afterAll(async () => {
    await browser?.close();
  });

  const has = (region: string, words: string, there = true) =>
    waitFor(`${region} ${there ? "with" : "without"} ${words}`, async () =>
      (await textOf(panel, region)).includes(words) === there ? true : undefined,
    );

  it("shows what is owed, what comes back and what to ask on one small screen", async () => {
    expect(await textOf(panel, "Promises")).toContain("Introduce her to the data team");
    const lastTime = await textOf(panel, "Last time");
    for (const words of ["How did the talk with the data team go?", "Send her the recording", "Run the demo"]) {
      expect(lastTime).toContain(words);
    }
    // Three promises, three benchmarks, open items from two conversations, and a clock that is overdue.
    const { questions, scrolled, room } = await panel.evaluate(() => {
      const questions = [...document.querySelectorAll(".question-text")];
      const body = document.querySelector(".guide-body");
      const foot = document.querySelector(".guide-foot");
      if (!body || !foot) throw new Error("No guide");
      const bottoms = questions.map((text) => text.getBoundingClientRect().bottom);
      const room = foot.getBoundingClientRect().top - Math.max(...bottoms);
      return { questions: questions.length, scrolled: body.scrollTop, room };
    });
    expect({ questions, scrolled }).toEqual({ questions: 3, scrolled: 0 });
    expect(room).toBeGreaterThanOrEqual(0);
    expect(lastTime).toContain("1 more to do");
    await axe(panel);
    expect(await tabWalk(panel)).toContainEqual(expect.stringMatching(/^checkbox Send her the recording/));
  });

  it("ticks what was left to do where it stands", async () => {
    await click(panel, "checkbox", "Send her the recording");
    await has("Last time", "Send her the recording", false);
    const { talks } = await ask(options, "person.page", { personId: "demo-noor" });
    const line = talks.flatMap(({ lines }) => lines).find(({ text }) => text === "Send her the recording");
    expect(line).toMatchObject({ kind: "check", done: true });
  });

  it("writes an invitation that holds nothing noted", async () => {
    await click(panel, "button", "Ask Noor to prepare");
    const text = await panel.$eval(".invitation > p", (found) => found.textContent ?? "");
    expect(text).toContain("Hi Noor");
    for (const { lines } of (await ask(options, "person.page", { personId: "demo-noor" })).talks) {
      for (const line of lines) expect(text).not.toContain(line.text);
    }
    await axe(panel);
    const draft = await byRole(panel, "link", /^Mail/);
    expect(await draft.evaluate((found) => (found as HTMLAnchorElement).href)).toMatch(/^mailto:\?subject=[^&]+$/);
    await click(panel, "button", "Close");
  });

  it("moves a late promise on to next time, and counts that", async () => {
    await click(panel, "button", /^More about: Keep two mornings/);
    await click(panel, "menuitem", "Move it to next time");
    await has("Promises", "was for", false);
    const { promises } = await ask(options, "person.page", { personId: "demo-noor" });
    expect(promises.find(({ id }) => id === "demo-room")).toMatchObject({ due: null, moved: 1, state: "open" });
  });

  it("closes a goal with a word why", async () => {
    await click(panel, "button", /^More about: Run the demo/);
    await click(panel, "menuitem", "Reached");
    await type(panel, panel, /^What made it work/, "The script");
    await axe(panel);
    await click(panel, "button", "Reached");
    await has("Goals", "Run the demo", false);
    const { goals } = await ask(options, "person.page", { personId: "demo-noor" });
    expect(goals.find(({ id }) => id === "demo-benchmark")).toMatchObject({
      state: "reached",
      closedBecause: "The script",
    });
  });

  it("copies a recap of what was ticked, and nothing else", async () => {
    await type(panel, panel, "Notes", "Private thought");
    await panel.keyboard.press("Enter");
    await panel.keyboard.type("Great start with the data team");
    await click(panel, "tab", "Wrap up");
    const next = await byRole(panel, "link", /^Put it there/);
    expect(await next.evaluate((found) => (found as HTMLAnchorElement).href)).toMatch(/eventedit\?.*text=1-on-1/);
    await click(panel, "button", "I will…");
    await type(panel, panel, "Promise", "Book the lab");
    await click(panel, "button", "Add");
    await has("Recap", "I will: Book the lab");
    await click(panel, "checkbox", "Great start with the data team");
    await click(panel, "checkbox", "I will: Book the lab");
    await axe(panel);
    // The page keeps what it would put on the clipboard, which not every browser lets a test read.
    await panel.evaluate(() => {
      navigator.clipboard.write = async ([item]) => {
        const copied = window as unknown as { copied: string[] };
        copied.copied = [];
        for (const type of item?.types ?? []) copied.copied.push((await (await item?.getType(type))?.text()) ?? "");
      };
    });
    const recap = await byRole(panel, "region", "Recap");
    await recap.$$eval("button", (buttons) => buttons.find(({ textContent }) => textContent === "Copy")?.click());
    await has("Recap", "Copied");
    const copied = await panel.evaluate(() => (window as unknown as { copied: string[] }).copied);
    expect(copied).toHaveLength(2);
    for (const text of copied) {
      expect(text).toContain("Great start with the data team");
      expect(text).toContain("Book the lab");
      expect(text).not.toContain("Private");
    }
  });

  it("moves it, or closes it, and says when the next one is due", async () => {
    await click(panel, "button", "Moved");
    // How a day is typed depends on the language of the browser.
    await panel.$$eval("input[type=date]", (fields) => {
      const field = fields.find(({ labels }) => labels?.[0]?.textContent === "Moved to");
      if (!field) throw new Error("No field for the day");
      field.value = "2199-01-01";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await waitFor("a question about the year", async () =>
      (await panel.evaluate(() => document.body.innerText)).includes("Is 2199 the right year?") ? true : undefined,
    );
    await click(panel, "button", "Move it");
    await waitFor("the new day", async () =>
      (await panel.$eval(".head-row", (row) => row.textContent ?? "")).includes("2199") ? true : undefined,
    );
    await click(panel, "button", "Held");
    await byRole(panel, "heading", /^Held on/);
    expect(await textOf(panel, "Recap")).toContain("Great start with the data team");
    await axe(panel);
  });
});
