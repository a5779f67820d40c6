/** Walks through a screen with the Tab key. */
import type { Page } from "puppeteer-core";
import { type AxeInPage, injectAxe, type Screen } from "./axe-in-page";

const mostStops = 300;

/**
 * Presses Tab from the start of a screen until the focus leaves it or comes back to the first stop.
 *
 * @param page the tab that gets the keys
 * @param screen the tab itself, or the frame in it that is walked
 * @returns each stop in order, as role and name: `button Swap`
 * @throws when a stop has no name, or the walk does not end
 */
export async function tabWalk(page: Page, screen: Screen = page): Promise<string[]> {
  await injectAxe(screen);
  await screen.evaluate(focusStart);
  const stops: string[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press("Tab");
    const stop = await screen.evaluate(describeStop);
    if (stop === null) return stops;
    if (stop.name === "") throw new Error(`Tab stops at something without a name: ${stop.html}`);
    stops.push(`${stop.role} ${stop.name}`);
  }
  throw new Error(`After ${mostStops} presses of Tab there is no end. Last: ${stops.slice(-5).join(" | ")}`);
}

/** Runs in the page. Puts the focus before everything, where a person's would be on opening it. */
function focusStart(): void {
  const { body } = document;
  window.focus();
  body.tabIndex = -1;
  body.focus();
  body.removeAttribute("tabindex");
  (window as unknown as { walked: Set<Element> }).walked = new Set();
}

/** Runs in the page. What has the focus; `null` once the walk has left the screen or closed its circle. */
function describeStop(): { role: string; name: string; html: string } | null {
  const { axe, walked } = window as unknown as { axe: AxeInPage; walked: Set<Element> };
  const stop = document.activeElement;
  if (!document.hasFocus() || stop === null || stop === document.body || walked.has(stop)) return null;
  walked.add(stop);
  axe.setup(document);
  try {
    const node = axe.utils.getNodeFromTree(stop);
    const role = node ? (axe.commons.aria.getRole(node) ?? stop.localName) : stop.localName;
    const name = node ? axe.commons.text.accessibleTextVirtual(node) : "";
    return { role, name, html: (stop.cloneNode() as Element).outerHTML };
  } finally {
    axe.teardown();
  }
}
