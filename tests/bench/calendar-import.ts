/** Reading a calendar of many years: how long until people are proposed, and how much memory the worker takes. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession, ElementHandle } from "puppeteer-core";
import { launch } from "../browser/support/browsers";
import { calendar, event, everyTuesday, guest, me } from "../unit/import/calendar";
import { type Row, repeat } from "./row";
import { sleep } from "./sleep";

const events = 50_000;
const runs = 3;

/** Twelve seconds are as long as one waits beside a bar; a third of what the smallest machines give to a page. */
export const calendarImportRows: readonly Row[] = [
  {
    name: "calendar import: 50,000 events to people proposed",
    limit: 12_000,
    unit: "ms",
    measure: async () => (await measured()).map(({ milliseconds }) => milliseconds),
  },
  {
    name: "calendar import: 50,000 events, most memory in use by the worker",
    limit: 150_000,
    unit: "kB",
    counts: "worst",
    measure: async () => (await measured()).map(({ bytes }) => bytes / 1000),
  },
];

interface Run {
  milliseconds: number;
  bytes: number;
}

let measuring: Promise<Run[]> | null = null;

/** Both rows come out of the same runs. */
function measured(): Promise<Run[]> {
  measuring ??= measure();
  return measuring;
}

async function measure(): Promise<Run[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "calendar.ics");
  writeFileSync(file, manyYears());
  const browser = await launch("chromium", { watch: false });
  const found: Run[] = [];
  try {
    await repeat(runs, async () => {
      const page = await browser.extensionPage("options.html#people");
      const input = (await page.waitForSelector("input[type=file]")) as ElementHandle<HTMLInputElement> | null;
      const heap = watchWorker(page.browser());
      const start = performance.now();
      await input?.uploadFile(file);
      await page.waitForSelector(".partner", { timeout: 120_000 });
      found.push({ milliseconds: performance.now() - start, bytes: await heap.end() });
      await page.close();
      return 0;
    });
    return found;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Asks the worker again and again how much of its memory is in use: it answers between two slices of the file. */
function watchWorker(browser: Browser) {
  let [most, ended] = [0, false];
  const watch = async () => {
    const target = await browser.waitForTarget((target) => /worker-.*\.js/.test(target.url()));
    const session: CDPSession = await target.createCDPSession();
    while (!ended) {
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      most = Math.max(most, usedSize);
      await sleep(20);
    }
  };
  const watching = watch();
  return {
    async end() {
      ended = true;
      await watching;
      return most;
    },
  };
}

/** Half of all events are 1-on-1s, with words nobody needs; 60 MB of text. */
function manyYears(): string {
  const words = `DESCRIPTION:${"Agenda and notes of this meeting. ".repeat(20)}`;
  const all = Array.from({ length: events }, (_, index) => {
    const other = guest(`person${index % 400}@example.com`);
    const group = Array.from({ length: 8 }, (_, at) => guest(`team${at}@example.com`));
    const day = new Date(Date.UTC(2012, 0, 1 + (index % 5_000))).toISOString().slice(0, 10).replaceAll("-", "");
    const more = [words, ...(index % 50 === 0 ? [everyTuesday] : [])];
    const guests = [guest(me), other, ...(index % 2 === 0 ? [] : group)];
    return event({ uid: `event${index}@google.com`, start: `;TZID=Europe/Vienna:${day}T100000`, guests, more });
  });
  return calendar(...all);
}
