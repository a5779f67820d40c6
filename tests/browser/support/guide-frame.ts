/** The guide that is docked in the calendar. */
import type { Frame, Page } from "puppeteer-core";
import { waitFor } from "./wait";

/**
 * Waits for the docked guide and returns its frame. Told by what it holds: Firefox gives `about:blank` as its address.
 *
 * @throws when there is none within `timeout` milliseconds
 */
export function guideFrame(page: Page, timeout = 10_000): Promise<Frame> {
  return waitFor("the docked guide", () => findGuideFrame(page), timeout);
}

async function findGuideFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame() && (await isGuide(frame))) return frame;
  }
  return undefined;
}

function isGuide(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => location.pathname === "/sidepanel.html" && document.querySelector("main") !== null);
}

/** Whether a person sees a docked guide, not only a frame that is warmed up out of sight. */
export function guideIsVisible(page: Page): Promise<boolean> {
  return page.$$eval('iframe[title="Conversation guide"]', (frames) =>
    frames.some((frame) => frame.checkVisibility({ visibilityProperty: true, opacityProperty: true })),
  );
}
