/** Two years of a running document come in with one paste. */
import type { ElementHandle } from "puppeteer-core";
import { ask } from "../browser/support/ask";
import { launch } from "../browser/support/browsers";
import { byRole } from "../browser/support/by-role";
import { click } from "../browser/support/steps";
import { type Row, repeat } from "./row";

const runs = 7;
const days = 520;

export const pasteSpeedRows: readonly Row[] = [
  {
    name: "200 kB of earlier notes pasted: to the preview, then from its button to all stored, together",
    limit: 2_000,
    unit: "ms",
    measure: pasteOften,
  },
];

async function pasteOften(): Promise<number[]> {
  const browser = await launch("chromium", { watch: false });
  try {
    await ask(await browser.extensionPage("options.html#people"), "demo.add", {});
    const page = await browser.extensionPage("options.html#person/demo-kaja");
    return await repeat(runs, async () => {
      await click(page, "button", "Paste earlier notes");
      const field = await byRole(page, "textbox", /^Earlier notes about/);
      const toPreview = await timed(field, runningDocument(), "conversations,");
      const toStored = await timed(await byRole(page, "button", "Add them"), null, "lines added");
      await timed(await byRole(page, "button", "Take them back"), null, "taken back");
      return toPreview + toStored;
    });
  } finally {
    await browser.close();
  }
}

/** A text of 200 kB and more: a day, then what was said. */
function runningDocument(): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const entry = (_: unknown, index: number) =>
    `2024-${two(1 + (index % 12))}-${two(1 + (index % 28))}\n${`Line ${index}. `.repeat(42)}\n`;
  return Array.from({ length: days }, entry).join("");
}

/**
 * Pastes a text into a field, or presses a button, and waits until the words stand on the page.
 *
 * @returns milliseconds until the frame is painted in which they do
 */
function timed(element: ElementHandle<Element>, text: string | null, words: string): Promise<number> {
  return element.evaluate(
    (element, text, words) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        new MutationObserver((_changes, watch) => {
          if (!document.body.innerText.includes(words)) return;
          watch.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        if (text === null) {
          (element as HTMLButtonElement).click();
          return;
        }
        (element as HTMLTextAreaElement).value = text;
        element.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }),
    text,
    words,
  );
}
