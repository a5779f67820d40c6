/** Two years of a running document come in with one paste, and go again with one click. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./support/ask";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, textOf } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

describe.each(browsers)("pasting earlier notes in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    await ask(await browser.extensionPage("options.html#people"), "demo.add", {});
    page = await browser.extensionPage("options.html#person/demo-kaja");
    await byRole(page, "heading", "Kaja Example");
  });
  afterAll(async () => {
    await browser?.close();
  });

  const has = (region: string, words: string) =>
    waitFor(`${region} with ${words}`, async () => ((await textOf(page, region)).includes(words) ? true : undefined));
  const bodyHas = (words: string) =>
    waitFor(words, async () =>
      (await page.evaluate(() => document.body.innerText)).includes(words) ? true : undefined,
    );

  /** How many the heading counts, those that are folded away among them. */
  const talks = async () => Number(/\d+/.exec(await textOf(page, "Conversations"))?.[0]);

  /** As the browser hands over what was copied, formatted or plain. */
  async function paste(text: string, type = "text/plain"): Promise<void> {
    const field = await byRole(page, "textbox", /^Earlier notes about/);
    await field.evaluate(
      (area, text, type) => {
        const data = new DataTransfer();
        data.setData(type, text);
        // Firefox gives an event that a page makes no data of its own.
        const event = new Event("paste", { bubbles: true, cancelable: true });
        Object.defineProperty(event, "clipboardData", { value: data });
        if (area.dispatchEvent(event)) {
          (area as HTMLTextAreaElement).value = text;
          area.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
      },
      text,
      type,
    );
  }

  it("asks once what cannot be told, and says what it found", async () => {
    await click(page, "button", "Paste earlier notes");
    await paste("First thoughts\n03/05/2025 | Kaja / Mara\nProud of the new client 🦊\n[ ] Send the deck\n");
    await bodyHas("1 conversation, 4 lines, 1 open item, 1 line without a date");
    expect(
      await (await byRole(page, "button", "Add them")).evaluate((found) => (found as HTMLButtonElement).disabled),
    ).toBe(true);
    await axe(page);
    await click(page, "radio", "the day");
    await bodyHas("3 May 2025");
    await byRole(page, "button", "Add them");
    expect(await tabWalk(page)).toContain("radio the day");
    await click(page, "button", "Add them");
    await has("Conversations", "Proud of the new client 🦊");
  });

  it("takes formatted text as lines, runs nothing in it, and adds nothing twice", async () => {
    await click(page, "button", "Paste earlier notes");
    const html =
      '<h2>3 May 2025</h2><ul><li>Proud of the new client 🦊</li><li role="checkbox" aria-checked="false">Send the deck</li>' +
      "</ul><script>document.title='run'</script><img src=x onerror=\"document.title='run'\">";
    await paste(html, "text/html");
    await bodyHas("1 conversation, 2 lines, 1 open item");
    await click(page, "button", "Add them");
    await bodyHas("1 line added, in 0 new conversations");
    expect(await page.title()).not.toBe("run");
    expect((await textOf(page, "Conversations")).match(/Send the deck/g)).toHaveLength(1);
  });

  it("takes 200 kB at once, and takes it back as a whole", async () => {
    await click(page, "button", "Paste earlier notes");
    const day = (index: number) =>
      `2024-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
    const text = Array.from({ length: 520 }, (_, index) => `${day(index)}\n${`Line ${index}. `.repeat(42)}\n`).join("");
    expect(text.length).toBeGreaterThan(200_000);
    const before = await talks();
    await paste(text);
    await bodyHas("conversations,");
    await click(page, "button", "Add them");
    await bodyHas("lines added");
    expect(await talks()).toBe(before + 84);
    await click(page, "button", "Take them back");
    await bodyHas("taken back");
    expect(await talks()).toBe(before);
    expect(await textOf(page, "Conversations")).toContain("Send the deck");
    expect(await textOf(page, "Conversations")).not.toContain("Line 1.");
    await axe(page);
  });
});
