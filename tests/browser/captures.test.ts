/**
 * The built extension over captured pieces of the real page, where they are at hand: a folder beside the checkout that
 * is not part of it. What must be seen is stated here, for each piece.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeEventId, instanceStart } from "../../utils/calendar/google/event-id";
import { seriesIdOf } from "../../utils/domain/event-ids";
import { browsers, launch } from "./support/browsers";
import { byRole } from "./support/by-role";
import { guideFrame, guideIsVisible } from "./support/guide-frame";
import { click, guideFor } from "./support/steps";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

const folder = join(import.meta.dirname, "..", "..", "..", "shared", "google-calendar", "captures");
const me = "owner@example.com";

function capture(number: string): string {
  const file = readdirSync(folder).find((name) => name.startsWith(number)) ?? "";
  return readFileSync(join(folder, file), "utf8");
}

/** Longer than an event whose guests cannot be counted is waited for. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 600));

describe.skipIf(!existsSync(folder)).each(browsers)("captured pieces of the real page, in %s", (kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(kind);
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** An empty calendar of `me` with a captured piece put in. */
  async function show(html: string, change: (root: Element) => void = () => undefined): Promise<void> {
    await page?.close();
    page = await browser.openCalendar({ events: [], csp: "none", me });
    await page.evaluate(
      (html, change) => {
        document.querySelector("#xDetDlg")?.closest("[role=dialog]")?.remove();
        const piece = new DOMParser().parseFromString(html, "text/html").body;
        new Function("root", `(${change})(root)`)(piece);
        document.querySelector("#yDmH0d")?.append(...piece.childNodes);
      },
      html,
      change.toString(),
    );
  }

  /** Presses our button and reads why there is no guide by itself. */
  async function reason(): Promise<string> {
    await settled();
    expect(await guideIsVisible(page)).toBe(false);
    await click(page, "button", /^Conversation guide/);
    await waitFor("the guide", async () => ((await guideIsVisible(page)) ? true : undefined));
    const guide = await guideFrame(page);
    await byRole(guide, "main");
    return guide.evaluate(() => document.body.innerText);
  }

  it("a bubble with four guests is no 1-on-1", async () => {
    await show(capture("01"));
    const text = await reason();
    expect(text).toContain("guest.one@example.net");
    expect(text).not.toContain("Agenda");
  });

  it("the same bubble with one guest besides me is one", async () => {
    await show(capture("01"), (root) => {
      const rows = [...root.querySelectorAll('[role="treeitem"][data-email]')];
      for (const row of rows) {
        const keep = row.id === "xDtlDlgOrg" || row.getAttribute("data-email") === "guest.one@example.net";
        if (!keep) row.remove();
      }
      const count = root.querySelector("#xDetDlgAtt .UfeRlc");
      if (count) count.textContent = "2 guests";
    });
    const guide = await guideFor(page, "guest.one@example.net");
    expect(await guide.evaluate(() => document.body.innerText)).toContain("60 min");
  });

  it("bubble content with foreign nodes and four guests is no 1-on-1", async () => {
    await show(`<div role="dialog"><div id="xDetDlg">${capture("02")}</div></div>`);
    expect(await reason()).not.toContain("Agenda");
  });

  it("the same content with the organiser and me is one, with the organiser", async () => {
    await show(`<div role="dialog"><div id="xDetDlg">${capture("02")}</div></div>`, (root) => {
      for (const row of root.querySelectorAll('[role="treeitem"][data-email]')) {
        if (row.id !== "xDtlDlgOrg" && row.getAttribute("data-email") !== "owner@example.com") row.remove();
      }
      const count = root.querySelector("#xDetDlgAtt .UfeRlc");
      if (count) count.textContent = "2 guests";
    });
    await guideFor(page, "Organizer Person");
  });

  it.each(["06", "11", "12", "16", "19", "21"])("piece %s opens no guide by itself", async (number) => {
    await show(capture(number).replace(/^[\s\S]*?<template>|<\/template>[\s\S]*$/g, ""));
    await settled();
    expect(await guideIsVisible(page)).toBe(false);
  });

  it("the page's shell is a calendar with nothing open, and its side panel stays free", async () => {
    await page?.close();
    page = await browser.openCalendar({ events: [], csp: "none", me });
    const shell = capture("07");
    await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, "text/html");
      document.body.replaceChildren(...parsed.body.childNodes);
    }, shell);
    await settled();
    expect(await guideIsVisible(page)).toBe(false);
    await byRole(page, "button", /^Conversation guide/);
  });

  it("leaves no error of ours on any console", async () => {
    expect((await browser.consoleErrors()).filter((error) => /trellis|extension:/i.test(error))).toEqual([]);
  });
});

describe.skipIf(!existsSync(folder))("captured chips", () => {
  const html = existsSync(folder) ? capture("16") : "";
  const ids = [...html.matchAll(/data-eventchip="[^"]*"[^>]*?data-eventid="([^"]+)"/g)].map((match) => match[1] ?? "");

  it("carry ids that decode, one event for each chip", () => {
    expect(ids.length).toBeGreaterThanOrEqual(7);
    for (const id of ids) expect(decodeEventId(id)?.calendarId).toMatch(/@[mg]$/);
  });

  it("tell series and instances", () => {
    const events = ids.map((id) => decodeEventId(id)?.eventId ?? "");
    const instances = events.filter((event) => event.startsWith("series_"));
    expect(instances.map(seriesIdOf)).toEqual(["series", "series"]);
    expect(instances.map((event) => instanceStart(event)?.toISOString())).toEqual([
      "2026-10-07T15:00:00.000Z",
      "2026-10-08T15:00:00.000Z",
    ]);
  });
});
