/** A browser at work: a guide to type into, pages that ask, and a ledger of what was confirmed. Survives its faults. */
import type { ElementHandle, Page } from "puppeteer-core";
import type { MessageName, Payload, Result } from "../../utils/messaging/protocol";
import { ask } from "../browser/support/ask";
import type { Screen } from "../browser/support/axe-in-page";
import { launch } from "../browser/support/browsers";
import type { BrowserKind } from "../browser/support/executables";
import type { LaunchOptions, TestBrowser } from "../browser/support/test-browser";
import { waitFor } from "../browser/support/wait";
import { Ledger } from "./ledger";
import { checkStore, findMarked, readStore } from "./store";

/** Milliseconds that a browser on a busy machine may take for anything. */
const longEnough = 30_000;

export class Session {
  readonly ledger = new Ledger();
  /** How long things took when nothing disturbed them, so that faults come in their middle. Milliseconds for each unit. */
  readonly pace = new Map<string, number>();
  #browser: TestBrowser;
  #guide: Page | null = null;
  #options: Page | null = null;
  #popup: Page | null = null;
  #calendar: Page | null = null;

  private constructor(browser: TestBrowser) {
    this.#browser = browser;
  }

  static async start(kind: BrowserKind, options: LaunchOptions = {}): Promise<Session> {
    return new Session(await launch(kind, { watch: false, ...options }));
  }

  get browser(): TestBrowser {
    return this.#browser;
  }

  get kind(): BrowserKind {
    return this.#browser.kind;
  }

  /** The page that edits data. Opened again when a fault took it away. */
  async options(): Promise<Page> {
    this.#options = await this.#opened(this.#options, "options.html#data");
    return this.#options;
  }

  async popup(): Promise<Page> {
    this.#popup = await this.#opened(this.#popup, "popup.html");
    return this.#popup;
  }

  /** The guide, in a tab of its own: the same page as docked in the calendar and in the side panel. */
  async guide(): Promise<Page> {
    this.#guide = await this.#opened(this.#guide, "sidepanel.html");
    return this.#guide;
  }

  /** The sample calendar, in front. Loaded anew each time: the one before may be of an older version of the extension. */
  async calendar(): Promise<Page> {
    await this.#calendar?.close().catch(() => {});
    this.#calendar = await this.#browser.openCalendar();
    await this.#calendar.bringToFront();
    return this.#calendar;
  }

  async #opened(page: Page | null, path: string): Promise<Page> {
    if (page !== null && !page.isClosed()) {
      const there = await page.evaluate(() => location.pathname).catch(() => null);
      if (there === `/${path.split("#")[0]}`) return page;
      await page.close().catch(() => {});
    }
    return this.#browser.extensionPage(path);
  }

  /** Asks as the options page does, and waits through a background that is just starting again. */
  async ask<N extends MessageName>(name: N, payload: Payload<N>): Promise<Result<N>> {
    return waitFor(`an answer to ${name}`, async () => ask(await this.options(), name, payload), longEnough);
  }

  /** Puts the guide on somebody, and the caret at the end of their notes. */
  async openNotes(personId: string): Promise<ElementHandle<HTMLElement>> {
    const guide = await this.guide();
    await guide.bringToFront();
    await guide.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const windowId = await guide.evaluate(ownWindowId);
    const { name } = await this.#personNamed(personId);
    const popup = await this.popup();
    await waitFor(
      "the guide to be told",
      async () => (await ask(popup, "popup.guide", { personId, windowId })) ?? true,
      longEnough,
    );
    await guide.bringToFront();
    await waitFor(
      `the guide for ${name}`,
      () => guide.evaluate((name) => document.querySelector("h1")?.textContent?.trim() === name || undefined, name),
      longEnough,
    );
    const notes = await notesIn(guide);
    await notes.focus();
    return notes;
  }

  async #personNamed(personId: string) {
    const person = (await this.ask("people.list", {})).find(({ id }) => id === personId);
    if (!person) throw new Error("There is nobody of that id.");
    return person;
  }

  /** Ends the browser as a crash does and starts it on the same profile. */
  async crash(): Promise<void> {
    this.#browser = await this.#browser.restart({ killed: true });
    this.forgetOwnPages();
    this.#calendar = null;
  }

  /** After a failure: the next round begins with pages of its own, and with a browser that is there. */
  async beginAnew(): Promise<void> {
    for (const page of [this.#guide, this.#options, this.#popup]) await page?.close().catch(() => {});
    this.forgetOwnPages();
    if (!(await this.options().then(Boolean, () => false))) await this.crash();
  }

  /** They went away with the fault. */
  forgetOwnPages(): void {
    this.#guide = null;
    this.#options = null;
    this.#popup = null;
  }

  /**
   * Compares what is stored with the ledger, and checks the store.
   *
   * @param faultAt when the fault came, if it took away the page that was typed into
   * @param within milliseconds for which the background may go on with what was sent before
   * @returns what is wrong, in words
   */
  async settle({ faultAt, within = 0 }: { faultAt: number | null; within?: number }): Promise<string[]> {
    // A background that answers this has opened the database, and brought it up to date.
    await this.ask("storage.facts", {});
    return this.compare({ faultAt, within });
  }

  /** The same with the database as it lies there, whatever the background says of it. */
  async compare({ faultAt, within = 0 }: { faultAt: number | null; within?: number }): Promise<string[]> {
    const end = performance.now() + within;
    let contents = await readStore(await this.options());
    while (performance.now() < end && !this.ledger.isDone(findMarked(contents), faultAt)) {
      contents = await readStore(await this.options());
    }
    return [...this.ledger.settle(findMarked(contents), faultAt), ...checkStore(contents)];
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** The field for notes on a screen, once it is there. */
export async function notesIn(screen: Screen): Promise<ElementHandle<HTMLElement>> {
  const find = async () => (await screen.evaluateHandle(findNotes)).asElement() ?? undefined;
  return (await waitFor("the notes", find, longEnough)) as ElementHandle<HTMLElement>;
}

/** Runs in the page. The textbox whose name begins with "Notes"; looking by role as other tests do takes too long here. */
function findNotes(): HTMLElement | null {
  const fields = document.querySelectorAll<HTMLElement>('textarea, [contenteditable="true"], [role="textbox"]');
  return [...fields].find((field) => field.ariaLabel?.startsWith("Notes")) ?? null;
}

/** Runs in the page. */
async function ownWindowId(): Promise<number> {
  const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", WindowsApi | undefined>;
  const { id } = (await (browser ?? chrome)?.windows.getCurrent()) ?? {};
  return id ?? -1;
}

interface WindowsApi {
  windows: { getCurrent(): Promise<{ id?: number }> };
}
