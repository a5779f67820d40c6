/** A conversation on paper: one page in both sizes, whatever was written, and nothing private on it. */
import { constants, inflateSync } from "node:zlib";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { click, guideFor, openEvent, saved, type } from "./support/steps";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

/** In millimetres, rounded. */
const sizes = { A4: [210, 297], Letter: [216, 279] } as const;

describe.each(browsers)("the printed page in %s", (kind) => {
  let browser: TestBrowser;
  let calendar: Page;
  let guide: Frame;
  let paper: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    calendar = await browser.openCalendar();
    await openEvent(calendar, "robin");
    guide = await guideFor(calendar, "Robin Vale");
    await click(guide, "button", "Make it this one");
    await type(guide, calendar, "Notes", "A private thought\nWants to lead a demo");
    await calendar.keyboard.down("Alt");
    await calendar.keyboard.press("s");
    await calendar.keyboard.up("Alt");
    await saved(guide);
    for (let number = 1; number <= 8; number++) {
      await click(guide, "button", "Add a promise");
      await type(
        guide,
        calendar,
        "Promise",
        `Promise ${number}, told at such length that it does not stay on one line of any paper, nor on two of them, however small the letters are, which is what makes it long`,
      );
      await click(guide, "button", "Add");
      await byRole(guide, "button", new RegExp(`Promise ${number},`));
    }
    await click(guide, "tab", "Live");
    paper = await browser.pageOpenedBy(() => click(guide, "button", "One page on paper"));
    await byRole(paper, "heading", "Robin Vale");
  });
  afterAll(async () => {
    await browser?.close();
  });

  const sheet = async () => {
    const article = await byRole(paper, "article", "The printed page");
    return article.evaluate((found) => found.innerText);
  };

  it("holds what was promised, what to ask and the marked line, and no other", async () => {
    const text = await sheet();
    expect(text).toContain("Wants to lead a demo");
    expect(text).toContain("and 3 more in Trellis");
    expect(text).toContain("Energy and pride");
    expect(text).not.toContain("private thought");
  });

  it.each(["A4", "Letter"] as const)("is one page of %s", async (size) => {
    await click(paper, "radio", size);
    const { pages, width, height } = await printed(size);
    expect(pages).toBe(1);
    expect([Math.round(width), Math.round(height)]).toEqual([...sizes[size]]);
  });

  it("holds private notes only after they were ticked", async () => {
    await click(paper, "checkbox", "Print my private notes, too");
    await waitFor("the notes", async () => ((await sheet()).includes("A private thought") ? true : undefined));
    await axe(paper);
    expect(await tabWalk(paper)).toContainEqual(expect.stringMatching(/^button Print/));
    await click(paper, "checkbox", "Print my private notes, too");
    await waitFor("no notes", async () => ((await sheet()).includes("A private thought") ? undefined : true));
  });

  /** Firefox's driver sets a size of its own; Chromium's leaves it to the page. */
  function driverSize(size: keyof typeof sizes) {
    const [width, height] = sizes[size];
    return kind === "firefox" ? { width: `${width}mm`, height: `${height}mm` } : {};
  }

  /** The pages as the browser would print them, and the size of the first in millimetres. */
  async function printed(size: keyof typeof sizes) {
    const file = readable(Buffer.from(await paper.pdf({ preferCSSPageSize: true, ...driverSize(size) })));
    const pages = (file.match(/\/Type\s*\/Page\b/g) ?? []).length;
    const [, , , right = "0", top = "0"] = file.match(/\/MediaBox\s*\[\s*(\S+)\s+(\S+)\s+(\S+)\s+([^\s\]]+)/) ?? [];
    return { pages, width: (Number(right) / 72) * 25.4, height: (Number(top) / 72) * 25.4 };
  }
});

/** Firefox writes what a page is into compressed streams. */
function readable(pdf: Buffer): string {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(pdf.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
    } catch {
      // Not compressed: a picture or a font.
      return "";
    }
  });
  return [text, ...streams].join("\n");
}
