/** The calendar's page is not trusted: its own scripts can read nothing of the guide, hear nothing and change nothing. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { guideFrame, guideIsVisible } from "./support/guide-frame";
import { guideFor, openEvent, saved, type } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

const secret = "zebra quartz, only for me";

describe.each(browsers)("a hostile page in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    page = await browser.openCalendar();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input", "paste", "message", "focusin"]) {
        window.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ""}`), {
          capture: true,
        });
      }
    });
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    await page.evaluate(() => {
      (window as unknown as { heard: string[] }).heard.length = 0;
      window.sample.keysHeard.length = 0;
    });
    await type(guide, page, "Notes", secret);
    await saved(guide);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it("hears none of the keys that are typed into the guide", async () => {
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((one) => !one.startsWith("focusin"))).toEqual([]);
    expect(await page.evaluate(() => window.sample.keysHeard)).toEqual([]);
  });

  it("cannot read the guide", async () => {
    const found = await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Conversation guide"]');
      const host = frame?.parentElement;
      const tries: Record<string, () => unknown> = {
        contentDocument: () => frame?.contentDocument,
        document: () => frame?.contentWindow?.document.body.innerText,
        location: () => frame?.contentWindow?.location.href,
        storage: () => frame?.contentWindow?.localStorage.length,
        shadow: () => host?.shadowRoot?.textContent,
        host: () => host?.outerHTML,
        page: () => document.documentElement.innerText,
        runtime: () => (window as unknown as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id,
      };
      return Object.entries(tries).map(([name, attempt]) => {
        try {
          return `${name}: ${attempt()}`;
        } catch (error) {
          return `${name}: ${(error as Error).name}`;
        }
      });
    });
    expect(found.join("\n")).not.toContain("zebra");
    expect(found).toContain("contentDocument: null");
    expect(found).toContain("document: SecurityError");
    expect(found.join("\n")).not.toMatch(/runtime: \w{32}/);
  });

  it("changes nothing with forged messages", async () => {
    const guide = await guideFrame(page);
    const before = await guide.evaluate(() => document.body.innerText);
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Conversation guide"]');
      const forged = [
        { to: "background", name: "note.save", payload: {} },
        { to: "content", name: "panel.apply", state: { open: false, width: 9, side: "left", marked: true } },
        { to: "guides", name: "wake" },
        { name: "show", state: { status: "empty", people: [], settings: {} } },
      ];
      for (const message of forged) {
        window.postMessage(message, "*");
        frame?.contentWindow?.postMessage(message, "*");
        document.dispatchEvent(new CustomEvent(message.name, { detail: message }));
      }
      const { chrome } = window as unknown as { chrome?: { runtime?: { sendMessage?: (message: unknown) => void } } };
      for (const message of forged) chrome?.runtime?.sendMessage?.(message);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await guide.evaluate(() => document.body.innerText)).toBe(before);
    expect(await guideIsVisible(page)).toBe(true);
  });

  it("cannot press our button", async () => {
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLButtonElement>('button[aria-label^="Conversation guide"]')) {
        button.click();
        button.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await guideIsVisible(page)).toBe(true);
  });

  it("cannot put the extension's other pages into a frame", async () => {
    const reached = await page.evaluate(async () => {
      const src = document.querySelector<HTMLIFrameElement>('iframe[title="Conversation guide"]')?.src ?? "";
      const tries = ["popup.html", "options.html"].map(async (file) => {
        const frame = document.createElement("iframe");
        frame.src = new URL(file, src).href;
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return frame.src;
      });
      return Promise.all(tries);
    });
    expect(reached).toHaveLength(2);
    const texts = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => `${location.pathname} ${document.title}`).catch(() => "")),
    );
    expect(texts.filter((text) => /popup\.html|options\.html/.test(text) && /Trellis/.test(text))).toEqual([]);
  });

  it("gets its guide back when it throws our element away, with the note", async () => {
    await page.evaluate(() => {
      document.querySelector('iframe[title="Conversation guide"]')?.parentElement?.remove();
      document.querySelector("#drawerMiniMonthNavigator")?.append(document.createElement("i"));
    });
    await openEvent(page, "ines");
    await guideFor(page, "Ines Okafor");
    await openEvent(page, "robin");
    const guide = await guideFor(page, "Robin Vale");
    const notes = await byRole(guide, "textbox", "Notes");
    await waitFor("the note", async () =>
      (await notes.evaluate((field) => (field as HTMLTextAreaElement).value)).includes("zebra") ? true : undefined,
    );
  });
});
