/**
 * Draws the marks of chips above the page, in our own shadow root: nothing of the page's is touched. A mark shows where
 * its chip does: cut off by what the chip scrolls in, and not at all while something lies over that corner of the chip.
 */
import type { Box } from "./place";
import { shadesFor } from "./style";

/** CSS pixels. Smaller on an event of a few minutes. */
const fullSize = 16;
const inset = 3;
/** A chip narrower than this has no room for more than its title. */
const narrowest = 28;

export interface MarkLayer {
  setTheme(theme: "light" | "dark"): void;
  /**
   * Marks these chips and no others.
   *
   * @param anew whether what lies over the chips may have changed. Asking the browser costs much more than the rest:
   *   9 ms on a page with 1,000 chips that has just scrolled.
   */
  place(chips: readonly Element[], anew: boolean): void;
  remove(): void;
}

export function createMarkLayer(root: ShadowRoot): MarkLayer {
  const layer = document.createElement("div");
  layer.className = "marks";
  layer.setAttribute("aria-hidden", "true");
  root.append(layer);
  const marks: HTMLElement[] = [];
  /** Whether something lies over the corner of a chip, as of the last time that was asked. */
  let covered = new WeakMap<Element, boolean>();

  const markAt = (index: number): HTMLElement => {
    const mark = marks[index] ?? layer.appendChild(document.createElement("span"));
    marks[index] = mark;
    return mark;
  };

  return {
    setTheme(theme) {
      for (const [name, value] of Object.entries(shadesFor(theme))) layer.style.setProperty(name, value);
    },
    place(chips, anew) {
      if (anew) covered = new WeakMap();
      // All is read before anything is written, so that the page is laid out once.
      const clips = new Map<Element, Box>();
      const spots = chips.map((chip) => spotOn(chip, clips, covered)).filter((spot) => spot !== null);
      spots.forEach(({ box, clipPath }, index) => {
        const { style } = markAt(index);
        style.translate = `${box.left}px ${box.top}px`;
        style.width = `${box.right - box.left}px`;
        style.clipPath = clipPath;
      });
      for (const extra of marks.splice(spots.length)) extra.remove();
    },
    remove: () => layer.remove(),
  };
}

interface Spot {
  box: Box;
  /** What of the mark is cut off. */
  clipPath: string;
}

/** In the corner where the title ends; `null` where the mark would not be seen. */
function spotOn(chip: Element, clips: Map<Element, Box>, covered: WeakMap<Element, boolean>): Spot | null {
  const on = chip.getBoundingClientRect();
  if (on.width < narrowest || on.height < 8 || chip.parentElement === null) return null;
  const size = Math.min(fullSize, on.height - 2);
  const left = isRightToLeft(chip) ? on.left + inset : on.right - inset - size;
  const top = on.top + Math.min(inset, (on.height - size) / 2);
  const box = { left, top, right: left + size, bottom: top + size };
  const seen = overlap(box, clipAround(chip.parentElement, clips));
  if (seen.right <= seen.left || seen.bottom <= seen.top) return null;
  const hidden = covered.get(chip) ?? isCovered(chip, seen);
  covered.set(chip, hidden);
  if (hidden) return null;
  const cut = [seen.top - box.top, box.right - seen.right, box.bottom - seen.bottom, seen.left - box.left];
  return { box, clipPath: cut.some((edge) => edge > 0) ? `inset(${cut.map((edge) => `${edge}px`).join(" ")})` : "" };
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

/** What an element's ancestors leave visible, itself included. */
function clipAround(element: Element, clips: Map<Element, Box>): Box {
  const known = clips.get(element);
  if (known) return known;
  const parent = element.parentElement;
  const outer = parent
    ? clipAround(parent, clips)
    : { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  const clip = overlap(outer, ownClip(element));
  clips.set(element, clip);
  return clip;
}

const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

function ownClip(element: Element): Box {
  const { overflowX, overflowY } = getComputedStyle(element);
  if (overflowX === "visible" && overflowY === "visible") return everywhere;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const across = overflowX === "visible" ? everywhere : { left, right };
  const down = overflowY === "visible" ? everywhere : { top, bottom };
  return { left: across.left, right: across.right, top: down.top, bottom: down.bottom };
}

function overlap(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** Whether another chip, the bubble, a menu or our own guide lies over this place of the chip. */
function isCovered(chip: Element, { left, top, right, bottom }: Box): boolean {
  return !chip.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
}
