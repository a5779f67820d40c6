/** The lines between the cards of a ladder, as the paths of an SVG. */

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How far from a card's corner a line may meet its edge. */
const inset = 14;
const bend = 8;
/** How far a line that leads nowhere goes. */
const stub = 26;
/** How far a line between two cards of one column bulges. */
const bulge = 18;

/** From one card to the one it leads to, beside it or, where columns stand below each other, along the margin. */
export function linkPath(from: Box, to: Box, margin: number | null): string {
  const start = middle(from);
  if (margin !== null) {
    const end = Math.min(middle(to), to.top + 2 * inset);
    const down = end > start ? bend : -bend;
    return `M${from.left} ${start}H${margin + bend}Q${margin} ${start} ${margin} ${start + down}V${end - down}Q${margin} ${end} ${margin + bend} ${end}H${to.left}`;
  }
  if (to.left >= from.right) return curve(from.right, start, to.left, meeting(start, to));
  // In a page that reads from right to left.
  if (to.right <= from.left) return curve(from.left, start, to.right, meeting(start, to));
  const end = middle(to);
  return `M${from.right} ${start}C${from.right + bulge} ${start} ${to.right + bulge} ${end} ${to.right} ${end}`;
}

/** From a card into the open, or into a card out of it: where a rung is missing. Ends in a ring. */
export function holePath(box: Box, side: "after" | "before", margin: number | null): { path: string; ring: Point } {
  const y = middle(box);
  const x = margin ?? (side === "after" ? box.right + stub : box.left - stub);
  const edge = margin === null && side === "after" ? box.right : box.left;
  return { path: `M${edge} ${y}H${x}`, ring: { x, y } };
}

export interface Point {
  x: number;
  y: number;
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const half = (x1 + x2) / 2;
  return `M${x1} ${y1}C${half} ${y1} ${half} ${y2} ${x2} ${y2}`;
}

/** The height at which a line meets a card: its own where the card is there, else the nearest. */
function meeting(y: number, { top, bottom }: Box): number {
  if (bottom - top < 2 * inset) return (top + bottom) / 2;
  return Math.min(Math.max(y, top + inset), bottom - inset);
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}
