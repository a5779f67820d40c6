/** A real browser with the sample calendar, and the reader in it. */
import type { Page } from "puppeteer-core";
import type { BrowserKind } from "../browser/support/executables";
import type { TestBrowser } from "../browser/support/test-browser";
import { launchBare } from "../calendar/bare-browser.test-support";
import type { SampleOptions } from "../calendar/server";
import { bundleReader } from "./bundle";
import { type Case, events, now, ownEmails, today } from "./cases";

type Moment = NonNullable<Case["moment"]> | "open";

const atOnce = { guestsDelayMs: 0, guestBatches: 1, batchDelayMs: 0, meetDelayMs: 0 };
/** The rest of the guests do not come before the reading is over. */
const halfWay = { guestsDelayMs: 0, guestBatches: 2, batchDelayMs: 3_600_000, meetDelayMs: 3_600_000 };

export class Stage {
  readonly #browser: TestBrowser;
  readonly #reader: string;
  #page: Page | null = null;
  #shown = "";

  private constructor(browser: TestBrowser, reader: string) {
    this.#browser = browser;
    this.#reader = reader;
  }

  static async open(kind: BrowserKind = "chromium"): Promise<Stage> {
    const reader = await bundleReader();
    return new Stage(await launchBare(kind), reader);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** The page with a case on show: the same as last time where it can be. */
  async show({ key, surface, moment }: Case, options: Partial<SampleOptions> = {}): Promise<Page> {
    const steps = moment === "filling" ? halfWay : atOnce;
    const page = await this.calendar({ events, ...options, steps });
    const when: Moment = moment ?? "open";
    await page.evaluate((...one) => window.evaluation.show(...one), key, surface, when);
    return page;
  }

  /** A calendar with the reader in it; the page is loaded again only when the options are others. */
  async calendar(options: Partial<SampleOptions>): Promise<Page> {
    const wanted = JSON.stringify(options);
    if (this.#page && this.#shown === wanted) return this.#page;
    const before = this.#page;
    const page = await this.#browser.openCalendar({ csp: "none", now, ...options });
    await before?.close();
    await page.evaluate(
      (known) => {
        window.evaluationOptions = known;
      },
      { today, ownEmails },
    );
    await page.evaluate(this.#reader);
    this.#page = page;
    this.#shown = wanted;
    return page;
  }
}
