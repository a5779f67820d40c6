/**
 * The sample calendar carries what is known of the real page. Captured pieces of that page lie beside some checkouts;
 * where they do, the sample is compared with them node by node.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBare } from "../calendar/bare-browser.test-support";
import { type Fact, facts, surfaces } from "../calendar/facts";
import { lacks, type SkeletonNode, skeletonOf } from "../calendar/skeleton.test-support";
import { browsers } from "./support/browsers";
import type { TestBrowser } from "./support/test-browser";

type Surface = keyof typeof surfaces;

const captures = join(import.meta.dirname, "..", "..", "..", "shared", "google-calendar", "captures");

function capture(number: string): string {
  const file = readdirSync(captures).find((name) => name.startsWith(number));
  if (!file) throw new Error(`There is no capture ${number}.`);
  return readFileSync(join(captures, file), "utf8");
}

describe.each(browsers)("the sample calendar in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page | undefined;
  let pageSurface: Surface | undefined;

  beforeAll(async () => {
    browser = await launchBare(kind);
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** Nothing here changes the page, so it is opened again only for another surface. */
  async function show(surface: Surface): Promise<Page> {
    if (page && pageSurface === surface) return page;
    await page?.close();
    const { path, event } = { event: undefined, ...surfaces[surface] };
    const shown = await browser.openCalendar({ steps: { meetDelayMs: 150 } }, path);
    page = shown;
    pageSurface = surface;
    if (event) {
      await shown.evaluate((key) => window.sample.openEvent(key), event);
      await shown.waitForSelector("#xDetDlgVideo");
    }
    return shown;
  }

  describe.each(Object.keys(surfaces) as Surface[])("%s", (surface) => {
    it("has every known id, attribute, role and nesting", async () => {
      const shown = await show(surface);
      const expected = facts.filter((fact) => fact.surface === surface);
      expect(expected.length).toBeGreaterThan(0);
      expect(await shown.evaluate(missing, expected)).toEqual([]);
    });
  });

  describe.skipIf(!existsSync(captures))("beside captured pieces of the real page", () => {
    /** Skeletons of a captured piece and of the sample's counterpart. */
    async function compared(number: string, piece: string, surface: Surface, own: string, names?: string[]) {
      const shown = await show(surface);
      const [real, copy] = await Promise.all([
        skeletonIn(shown, `new DOMParser().parseFromString(${JSON.stringify(capture(number))}, "text/html")`, piece),
        skeletonIn(shown, "document", own),
      ]);
      return lacks(real, copy, names);
    }

    it("lacks nothing of a whole bubble", async () => {
      // `data-1` is the mark of the tool that captured it.
      expect(await compared("01", "[role=dialog]", "bubble", "[role=dialog]")).toEqual(["#xDetDlg has no data-1"]);
    });

    it.each([
      ["02", ".hMdQi", ".hMdQi"],
      ["06", "#xDetDlgVideo", "#xDetDlgVideo"],
      ["12", "#xDetDlgDesc", "#xDetDlgDesc"],
    ])("lacks nothing of bubble content %s", async (number, piece, own) => {
      expect(await compared(number, piece, "bubble", own)).toEqual([]);
    });

    it.each([
      ["16", "week"],
      ["19", "week"],
      ["21", "schedule"],
    ] as const)("lacks nothing of the chips in %s", async (number, surface) => {
      expect(await compared(number, "body", surface, "body")).toEqual([]);
    });

    it("lacks nothing of the month", async () => {
      expect(await compared("11", "[jsname=KL7Kx]", "month", "[jsname=KL7Kx]")).toEqual([]);
    });

    it("has the shell's containers where the real page has them", async () => {
      const names = [
        "#gb",
        "#YPCqFe",
        "#yDmH0d",
        "#drawerMiniMonthNavigator",
        "#gccFrame",
        "#xUserInfo",
        "#xUserEmail",
      ];
      const more = ["#xUserName", "#xTimezone", "#xGmtOffset", "#xUserLocale", "#timezonedata", "#initialdata"];
      const panels = [
        "[jsname=eUN8tf]",
        "[role=complementary]",
        "[jsname=xeMbY]",
        "[jsname=i81bQb]",
        "[jsname=QA0Szd]",
      ];
      const apps = ["#gsc-gab-2", "#gsc-gab-4", "#gsc-gab-9", "#gsc-gab-8", "#companion-shell-subtitle-text-id"];
      const all = [...names, ...more, ...panels, ...apps];
      expect(await compared("07", "html", "page", "html", all)).toEqual([]);
    });

    it("has the labels of the form, in the same order", async () => {
      const shown = await show("edit");
      const outline = capture("26").split("quick create")[0] ?? "";
      const labels = [...outline.matchAll(/aria-label="([^"]+)"/g)].map((match) => match[1] ?? "");
      expect(labels.length).toBeGreaterThan(20);
      const own = await shown.$$eval("#YPCqFe [aria-label]", (nodes) =>
        nodes.map((node) => node.getAttribute("aria-label")),
      );
      // The outline gives the guests before the details; the two stand side by side.
      for (const half of halves(labels)) expect(inOrder(half, own)).toEqual([]);
    });
  });
});

/** Runs inside the page: each fact that does not hold, with what was found instead. */
function missing(expected: Fact[]): string[] {
  return expected.flatMap(({ selector, count, attributes = [], within }) => {
    const found = [...document.querySelectorAll(selector)];
    const right = count === "some" ? found.length > 0 : found.length === count;
    return [
      ...(right ? [] : [`${selector}: ${found.length} instead of ${count}`]),
      ...attributes
        .filter((name) => !found.every((node) => node.hasAttribute(name)))
        .map((name) => `${selector}: no ${name}`),
      ...(within && !found.every((node) => node.closest(within)) ? [`${selector}: not within ${within}`] : []),
    ];
  });
}

/** @param root an expression for a document in the page */
async function skeletonIn(page: Page, root: string, selector: string): Promise<SkeletonNode> {
  return (await page.evaluate(`(${skeletonOf})(${root}.querySelector(${JSON.stringify(selector)}))`)) as SkeletonNode;
}

/** Up to the guests, the guests, and what comes after them. */
function halves(labels: string[]): string[][] {
  const guests = labels.indexOf("Guests");
  const details = labels.indexOf("Add location");
  return [labels.slice(0, guests), labels.slice(guests, details), labels.slice(details)];
}

/** The labels that do not follow one after another in `own`. */
function inOrder(labels: string[], own: (string | null)[]): string[] {
  let from = 0;
  return labels.filter((label) => {
    const at = own.indexOf(label, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}
