/** The lines of a ladder: they begin and end at the cards they are about, wherever these stand. */
import { describe, expect, it } from "vitest";
import { type Box, holePath, linkPath } from "../../../../components/options/person/ladder/line-path";

const box = (left: number, top: number): Box => ({ left, right: left + 100, top, bottom: top + 60 });
const ends = (path: string) => {
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return { start: numbers.slice(0, 2), end: path.includes("H") ? numbers.slice(-1) : numbers.slice(-2) };
};

describe("linkPath", () => {
  it("goes from the edge that faces the other card to that card's facing edge", () => {
    expect(ends(linkPath(box(0, 0), box(150, 0), null))).toEqual({ start: [100, 30], end: [150, 30] });
    expect(ends(linkPath(box(150, 0), box(0, 0), null))).toEqual({ start: [150, 30], end: [100, 30] });
  });

  it("meets a card that stands higher or lower within its edge", () => {
    expect(ends(linkPath(box(0, 0), box(150, 200), null)).end).toEqual([150, 214]);
    expect(ends(linkPath(box(0, 400), box(150, 200), null)).end).toEqual([150, 246]);
  });

  it("joins two cards of one column on one side", () => {
    expect(ends(linkPath(box(0, 0), box(0, 100), null))).toEqual({ start: [100, 30], end: [100, 130] });
  });

  it("runs along the margin where the columns stand below each other", () => {
    const path = linkPath(box(28, 0), box(28, 200), 6);
    expect(ends(path)).toEqual({ start: [28, 30], end: [28] });
    expect(path).toContain("Q6 30");
  });
});

describe("holePath", () => {
  it("ends in the open: after a card, before it, or in the margin", () => {
    expect(holePath(box(0, 0), "after", null).ring).toEqual({ x: 126, y: 30 });
    expect(holePath(box(100, 0), "before", null).ring).toEqual({ x: 74, y: 30 });
    expect(holePath(box(28, 0), "after", 6)).toEqual({ path: "M28 30H6", ring: { x: 6, y: 30 } });
  });
});
