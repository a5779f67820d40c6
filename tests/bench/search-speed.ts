/** Search over a manager's many years. */
import type { Page } from "puppeteer-core";
import { byRole } from "../browser/support/by-role";
import type { TestBrowser } from "../browser/support/test-browser";
import { switchLockOn } from "./lock-on";
import { withManyYears } from "./many-years";
import { type Row, repeat } from "./row";
import { sleep } from "./sleep";

const years = { people: 200, conversations: 20_000, withRobin: 500 };
const runs = 9;

export const searchSpeedRows: readonly Row[] = [
  {
    name: "search over 20,000 notes: to first results, background asleep",
    limit: 400,
    unit: "ms",
    measure: () => withSearch((page, browser) => repeat(runs, () => firstResults(page, browser, "listed"))),
  },
  {
    name: "search over 20,000 notes: to all results, background asleep",
    limit: null,
    unit: "ms",
    measure: () => withSearch((page, browser) => repeat(runs, () => firstResults(page, browser))),
  },
  {
    name: "search over 20,000 notes, lock on and open: to first results, background asleep",
    limit: 400,
    unit: "ms",
    measure: () =>
      withSearch((page, browser) => repeat(runs, () => firstResults(page, browser, "listed")), switchLockOn),
  },
  {
    // All of it has to be opened once: about 0.1 ms a note. No limit was ever set for it.
    name: "search over 20,000 notes, lock on and open: to all results, background asleep",
    limit: null,
    unit: "ms",
    measure: () => withSearch((page, browser) => repeat(runs, () => firstResults(page, browser)), switchLockOn),
  },
  {
    name: "search over 20,000 notes: each further key",
    limit: 100,
    unit: "ms",
    measure: () =>
      withSearch(async (page, browser) => {
        await firstResults(page, browser);
        // Every second one finds nothing, so that the answer to each is told from the one before.
        const texts = ["customer drx", "customer dr", "pricingx", "pricing", "leax", "lea", "demo aski", "demo ask"];
        return repeat(texts.length, (index) => toResults(page, texts[index] ?? ""));
      }),
  },
];

function withSearch<T>(
  run: (page: Page, browser: TestBrowser) => Promise<T>,
  prepare?: (browser: TestBrowser) => Promise<void>,
): Promise<T> {
  const openAndRun = async (browser: TestBrowser) => {
    const page = await browser.extensionPage("options.html#search");
    await byRole(page, "searchbox", "Words to look for");
    return run(page, browser);
  };
  return withManyYears(years, openAndRun, prepare);
}

/** `listed`: the first of them stand in the list; `counted`: it is known how many there are. */
type Until = "listed" | "counted";

async function firstResults(page: Page, browser: TestBrowser, until: Until = "counted"): Promise<number> {
  await toResults(page, "");
  // A background that still answers is started again at once.
  await sleep(1_000);
  await browser.stopWorker();
  return toResults(page, "demo", until);
}

/** From the text being in the field to the frame after its results stand. Milliseconds. */
function toResults(page: Page, text: string, until: Until = "counted"): Promise<number> {
  return page.evaluate(
    (text, until) => {
      const field = document.querySelector<HTMLInputElement>(".page-section:not([hidden]) input[type=search]");
      const status = document.querySelector(".page-section:not([hidden]) [role=status]");
      if (!field || !status) throw new Error("There is no search on this page.");
      return new Promise<number>((resolve) => {
        const start = performance.now();
        const watch = new MutationObserver((changes) => {
          const isCounted = changes.some(({ target }) => target.textContent?.includes("found"));
          const isListed = until === "listed" && status.parentElement?.querySelector("li") !== null;
          if (text !== "" && !isCounted && !isListed) return;
          watch.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        });
        watch.observe(status.parentElement ?? status, { subtree: true, childList: true, characterData: true });
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        if (text === "" && status.textContent === "") resolve(0);
      });
    },
    text,
    until,
  );
}
