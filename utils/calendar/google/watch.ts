/**
 * Notices that what is open may have changed, at next to no cost while nothing is: one observer that never looks at
 * its records, and one check a frame at most. Google's page changes all the time, so waiting for quiet would wait
 * for ever; and the first change after a pause is looked at at once, so that the guide does not lag by a frame.
 */
import type { Look } from "./look";
import { findBubble } from "./read-bubble";

/** On the body only: which view is on show. */
const pageAttributes = ["data-viewfamily", "data-viewkey"];
const bubbleAttributes = [
  "style",
  "class",
  "hidden",
  "aria-hidden",
  "data-eventid",
  "data-email",
  "data-id",
  "data-hovercard-id",
];

export function watchPage(look: Look, onChange: () => void, signal: AbortSignal): void {
  const { document } = look;
  let scheduled = false;
  let lastCheck = 0;
  let watchedBubble: Element | null = null;

  const check = () => {
    lastCheck = performance.now();
    followBubble();
    onChange();
  };

  /** The bubble is closed and filled again by attributes alone; nothing outside it is watched that closely. */
  const followBubble = () => {
    const box = findBubble(look)?.box ?? null;
    if (box === null || box === watchedBubble) return;
    watchedBubble = box;
    observer.observe(box, {
      attributes: true,
      attributeFilter: bubbleAttributes,
      characterData: true,
      childList: true,
      subtree: true,
    });
  };

  const nextFrame = () => {
    scheduled = false;
    check();
  };

  const notice = () => {
    if (scheduled || document.hidden) return;
    if (performance.now() - lastCheck > 50) {
      check();
      return;
    }
    scheduled = true;
    requestAnimationFrame(nextFrame);
  };

  const observer = new MutationObserver(notice);
  // In one call: a second one on the same node would replace the first.
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: pageAttributes,
  });
  // Fields of the edit page change without any node changing.
  document.addEventListener("change", notice, { capture: true, passive: true, signal });
  document.addEventListener("visibilitychange", notice, { signal });
  signal.addEventListener("abort", () => observer.disconnect());
  check();
}
