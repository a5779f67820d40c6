/**
 * Moments in the page and in the guide's frame, which run in different processes, on one clock: the browser's trace.
 *
 * Functions that run in a page give no names to inner functions: tsx would mark those with a helper the page lacks.
 */
import type { Frame, Page } from "puppeteer-core";

const readable = "trellis-readable";
const painted = "trellis-painted";

/**
 * Opens an event of the sample calendar and measures from when all its guests stand in the page to when the guide has
 * painted the other person's name.
 *
 * @param pressed how long the event is pressed before it opens, in milliseconds; 0: it opens by itself
 * @returns milliseconds
 */
export async function openToPainted(
  page: Page,
  guide: Frame,
  event: { key: string; name: string },
  pressed = 0,
): Promise<number> {
  await page.tracing.start({ categories: ["blink.user_timing"] });
  await Promise.all([
    guide.evaluate(markPainted, event.name, painted),
    page.evaluate(openAndMark, event.key, readable, pressed),
  ]);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const at = (name: string) => traceEvents.find((event) => event.name === name)?.ts ?? Number.NaN;
  return (at(painted) - at(readable)) / 1000;
}

interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
}

/** Runs in the page. Resolves once the bubble shows a row for every guest. */
function openAndMark(key: string, mark: string, pressed: number): Promise<void> {
  const event = window.sample.events.find((event) => event.key === key);
  const expected = event?.guests.length ?? 0;
  return new Promise((resolve) => {
    new MutationObserver((_changes, watch) => {
      const title = document.querySelector("#rAECCd")?.textContent;
      const rows = document.querySelectorAll('#xDetDlg [role="treeitem"][data-email]').length;
      if (title !== event?.title || rows < expected) return;
      watch.disconnect();
      performance.mark(mark);
      resolve();
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    if (pressed === 0) {
      window.sample.openEvent(key);
      return;
    }
    const chips = [...document.querySelectorAll("[data-eventchip]")];
    const chip = chips.find(({ textContent }) => textContent?.includes(event?.title ?? "?"));
    chip?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    setTimeout(() => window.sample.openEvent(key), pressed);
  });
}

/** Runs in the guide. Resolves once this person's name has been painted. */
function markPainted(name: string, mark: string): Promise<void> {
  return new Promise((resolve) => {
    new MutationObserver((_changes, watch) => {
      if (document.querySelector("h1")?.textContent?.trim() !== name) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A task after the frame's callbacks runs when that frame is painted.
        port1.onmessage = () => {
          performance.mark(mark);
          resolve();
        };
        port2.postMessage(null);
      });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}
