/** From the options page to the popup: who is due, and Google's form filled in. */
import { gunzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./support/axe";
import { browsers, launch } from "./support/browsers";
import { allByRole, byRole } from "./support/by-role";
import { tabWalk } from "./support/tab-walk";
import type { TestBrowser } from "./support/test-browser";
import { waitFor } from "./support/wait";

const today = new Date().toISOString().slice(0, 10);

describe.each(browsers)("popup and options in %s", (kind) => {
  let browser: TestBrowser;
  let options: Page;

  beforeAll(async () => {
    browser = await launch(kind);
    options = await browser.extensionPage("options.html");
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** Asks the background as the options page does, to set up people without typing each. */
  const ask = (name: string, payload: unknown) =>
    options.evaluate(
      async (name, payload) => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; code?: string; value?: unknown }> } }
        >;
        const api = browser ?? chrome;
        return api?.runtime.sendMessage({ to: "background", id: crypto.randomUUID(), name, payload });
      },
      name,
      payload,
    );

  const person = (name: string, rough: string | null) => ({
    person: {
      name,
      kind: "report",
      emails: [`${name.toLowerCase().replace(/\W+/g, ".")}@example.com`],
      role: "",
      startDate: null,
      clock: {
        everyMonths: 12,
        pause: null,
        rough: rough === null ? null : { answer: rough, answeredOn: today },
      },
    },
  });

  it("shows an empty popup that says how to begin", async () => {
    const popup = await browser.extensionPage("popup.html");
    await byRole(popup, "heading", "Career conversations");
    expect(await allByRole(popup, "heading", "Overdue")).toHaveLength(0);
    await axe(popup);
    await popup.close();
  });

  it("groups people by their clock, each with how long and a way to schedule", async () => {
    for (const [name, rough] of [
      ["Robin Vale", "longer"],
      ["Ines Okafor", "longer"],
      ["Teo Brandt", "not-sure"],
      ["Lea Moreau", "never"],
    ] as const) {
      expect(await ask("person.add", person(name, rough))).toMatchObject({ ok: true });
    }
    const popup = await browser.extensionPage("popup.html");
    for (const heading of ["Overdue", "Due soon", "Never held"]) await byRole(popup, "heading", heading);
    const links = await allByRole(popup, "link", /^Schedule/);
    expect(links).toHaveLength(4);
    const url = new URL((await links[0]?.evaluate((link) => (link as HTMLAnchorElement).href)) ?? "");
    expect(url.origin + url.pathname).toBe("https://calendar.google.com/calendar/u/0/r/eventedit");
    expect(url.searchParams.get("add")).toMatch(/^(robin\.vale|ines\.okafor)@example\.com$/);
    expect(url.searchParams.get("dates")).toMatch(/^\d{8}T\d{6}\/\d{8}T\d{6}$/);
    expect(url.searchParams.get("ctz")).toBeTruthy();
    await axe(popup);
    expect(await tabWalk(popup)).toContainEqual(expect.stringMatching(/^link Schedule/));
    await popup.close();
  });

  it("counts the overdue on the toolbar", async () => {
    await waitFor("the badge", async () => ((await badge()) === "2" ? true : undefined));
  });

  it("opens Google's form filled in", async () => {
    const popup = await browser.extensionPage("popup.html");
    const [link] = await allByRole(popup, "link", /^Schedule/);
    const href = (await link?.evaluate((element) => (element as HTMLAnchorElement).href)) ?? "";
    const form = await browser.openCalendar({}, href.replace("https://calendar.google.com", ""));
    await waitFor("the form", async () =>
      (await form.evaluate(() => document.body.dataset.viewfamily)) === "EVENT_EDIT" ? true : undefined,
    );
    const guests = await form.evaluate(() => document.querySelector("#xGstLst")?.textContent ?? "");
    expect(guests).toMatch(/robin|ines/i);
    await form.close();
    await popup.close();
  });

  it("restarts the clock of a conversation that took place, and takes it off the count", async () => {
    const people = (await ask("people.list", {})) as { value: { id: string; name: string }[] };
    const robin = people.value.find((one) => one.name === "Robin Vale");
    expect(await ask("clock.held", { personId: robin?.id, on: today })).toMatchObject({ ok: true });
    await waitFor("the badge", async () => ((await badge()) === "1" ? true : undefined));
    const popup = await browser.extensionPage("popup.html");
    const overdue = await byRole(popup, "region", "Overdue").catch(() => popup.$("main"));
    expect(await overdue?.evaluate((element) => (element as HTMLElement).innerText)).not.toMatch(
      /Robin Vale[\s\S]*Due soon/,
    );
    await popup.close();
  });

  it("refuses what a guide or a page may not ask", async () => {
    expect(await ask("note.save", {})).toMatchObject({ ok: false, code: "forbidden" });
    expect(await ask("calendar.opened", {})).toMatchObject({ ok: false, code: "forbidden" });
    expect(await ask("person.add", { person: { name: "" } })).toMatchObject({ ok: false, code: "invalid" });
  });

  it("shows people, objectives, guides, settings and data, each free of faults", async () => {
    for (const hash of ["people", "objectives", "guides", "settings", "data"]) {
      await options.evaluate((hash) => {
        location.hash = hash;
      }, hash);
      await waitFor(`the section ${hash}`, async () =>
        new RegExp(hash, "i").test(await options.evaluate(() => document.querySelector("main")?.innerText ?? ""))
          ? true
          : undefined,
      );
      await axe(options);
    }
    expect((await tabWalk(options)).length).toBeGreaterThan(3);
  });

  it("makes a backup that holds everybody", async () => {
    const made = (await ask("backup.make", { passphrase: null })) as { value: { file: string } };
    const part = (await ask("backup.part", { file: made.value.file, part: 0 })) as { value: string };
    const text = gunzipSync(Buffer.from(part.value, "base64")).toString("utf8");
    expect(JSON.parse(text).format).toBe("trellis-backup");
    expect(text).toContain("lea.moreau@example.com");
  });

  it("leaves no error on any console and asks the network for nothing", async () => {
    expect(await browser.consoleErrors()).toEqual([]);
    expect(browser.networkRequests()).toEqual([]);
  });

  /** The text on the toolbar button, as an extension page is told it. */
  async function badge(): Promise<string> {
    return options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { action: { getBadgeText(details: object): Promise<string> } }
      >;
      return (await (browser ?? chrome)?.action.getBadgeText({})) ?? "";
    });
  }
});
