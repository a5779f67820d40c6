/** Where the guide and its button stand in the page. Pure geometry, in CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Viewport {
  width: number;
  height: number;
}

export interface Place {
  /** `true` on a narrow screen: the guide lies over the page as a full-height sheet. */
  sheet: boolean;
  side: "right" | "left";
  box: Box;
}

/** Below this width there is no room beside anything. */
export const sheetBelow = 900;
/** The calendar's own header stays free. */
const headerHeight = 56;
const gap = 12;
const buttonSize = 40;

export interface PlaceRequest {
  viewport: Viewport;
  width: number;
  preferred: "right" | "left";
  /** The bubble that must stay free, if one is open. */
  bubble: Box | null;
  /** Google's own side panel and rail. */
  reserved: readonly Box[];
}

/**
 * The preferred side if that leaves the bubble free, else the other side if that does, else the side that covers less
 * of it.
 */
export function placeGuide(request: PlaceRequest): Place {
  const { viewport } = request;
  if (viewport.width < sheetBelow) {
    const width = Math.min(viewport.width, Math.max(request.width, 320));
    const box = { left: viewport.width - width, top: 0, right: viewport.width, bottom: viewport.height };
    return { sheet: true, side: "right", box };
  }
  const other = request.preferred === "right" ? "left" : "right";
  const [first, second] = [placeAt(request.preferred, request), placeAt(other, request)];
  const best = covered(first, request.bubble) <= covered(second, request.bubble) ? first : second;
  return { sheet: false, side: best === first ? request.preferred : other, box: best };
}

function placeAt(side: "right" | "left", { viewport, width, reserved }: PlaceRequest): Box {
  const [top, bottom] = [headerHeight, viewport.height - gap];
  if (side === "left") {
    const edge = Math.max(0, ...reserved.filter((box) => box.left < viewport.width / 4).map((box) => box.right));
    return { left: edge + gap, top, right: edge + gap + width, bottom };
  }
  const atRight = reserved.filter((box) => box.right > (viewport.width * 3) / 4);
  const edge = Math.min(viewport.width, ...atRight.map((box) => box.left));
  return { left: edge - gap - width, top, right: edge - gap, bottom };
}

/** Area of `box` that lies over the bubble. */
function covered(box: Box, bubble: Box | null): number {
  if (bubble === null) return 0;
  const width = Math.min(box.right, bubble.right) - Math.max(box.left, bubble.left);
  const height = Math.min(box.bottom, bubble.bottom) - Math.max(box.top, bubble.top);
  return Math.max(0, width) * Math.max(0, height);
}

export interface ButtonRequest {
  viewport: Viewport;
  /** What the button belongs to; `null` when no bubble is open, and on the edit page, which fills the window. */
  bubble: Box | null;
  /** The guide, while it shows. */
  guide: Box | null;
  reserved: readonly Box[];
  /** Where it stands for the event that the bubble shows; `null` when another event was just opened. */
  standing: Spot | null;
}

/** Top left corner of the button. */
export interface Spot {
  left: number;
  top: number;
}

/**
 * Beside the bubble's upper corner, else beside the guide, else at the page's edge. A bubble moves while it fills: as
 * long as the button still stands beside it, it stays, so that it does not slip from under a click.
 */
export function placeButton({ viewport, bubble, guide, reserved, standing }: ButtonRequest): Spot {
  const candidates = [...(bubble ? besideBubble(bubble, standing) : []), ...(guide ? besideGuide(guide) : [])];
  const free = candidates.find((spot) => isFree(spot, viewport, [guide, bubble, ...reserved]));
  const rail = Math.min(viewport.width, ...reserved.filter((box) => box.left > viewport.width / 2).map((b) => b.left));
  return free ?? { left: rail - gap - buttonSize, top: viewport.height - gap - buttonSize - 16 };
}

function besideBubble(bubble: Box, standing: Spot | null): Spot[] {
  const isBeside = standing !== null && standing.top >= bubble.top && standing.top + buttonSize <= bubble.bottom;
  const top = isBeside ? standing.top : Math.max(gap, bubble.top + gap);
  return [
    { left: bubble.right + 8, top },
    { left: bubble.left - 8 - buttonSize, top },
    { left: bubble.right - buttonSize, top: bubble.top - 8 - buttonSize },
    { left: bubble.right - buttonSize, top: bubble.bottom + 8 },
  ];
}

/** At its foot, where the page has least to show. */
function besideGuide(guide: Box): Spot[] {
  const top = guide.bottom - gap - buttonSize;
  return [
    { left: guide.left - 8 - buttonSize, top },
    { left: guide.right + 8, top },
  ];
}

function isFree(spot: Spot, viewport: Viewport, taken: readonly (Box | null)[]): boolean {
  const box = { ...spot, right: spot.left + buttonSize, bottom: spot.top + buttonSize };
  const inside = box.left >= 0 && box.top >= 0 && box.right <= viewport.width && box.bottom <= viewport.height;
  return inside && taken.every((other) => covered(box, other) === 0);
}
