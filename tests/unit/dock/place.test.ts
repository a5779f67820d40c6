import { describe, expect, it } from "vitest";
import { type Box, placeButton, placeGuide, type Spot } from "../../../utils/dock/place";

/** Google's bubble: 496 px wide, to the right of its day's column if that fits, else to the left with a gap of 8. */
function bubbleFor(weekday: number, width: number, height: number): Box {
  const [gridLeft, gridRight] = [256 + 56, width - 56 - 16];
  const column = (gridRight - gridLeft) / 7;
  const [columnLeft, columnRight] = [gridLeft + weekday * column, gridLeft + (weekday + 1) * column];
  const left = columnRight + 496 <= width ? columnRight : Math.max(0, columnLeft - 8 - 496);
  return { left, right: left + 496, top: (height - 420) / 2, bottom: (height + 420) / 2 };
}

const overlap = (one: Box, other: Box) =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const widths = [1024, 1280, 1440, 1920];
const weekdays = [0, 1, 2, 3, 4, 5, 6];
const cases = widths.flatMap((width) => weekdays.map((weekday) => [width, weekday] as const));

describe("placeGuide", () => {
  it.each(cases)("leaves the bubble free at %i px on weekday %i, or covers as little as can be", (width, weekday) => {
    const height = 800;
    const bubble = bubbleFor(weekday, width, height);
    const rail: Box = { left: width - 56, right: width, top: 64, bottom: height };
    const request = { viewport: { width, height }, width: 360, preferred: "right" as const, bubble, reserved: [rail] };
    const place = placeGuide(request);
    const elsewhere = placeGuide({ ...request, preferred: place.side === "right" ? "left" : "right", bubble: null });
    expect(place.sheet).toBe(false);
    expect(overlap(place.box, rail)).toBe(0);
    expect(overlap(place.box, bubble)).toBeLessThanOrEqual(overlap(elsewhere.box, bubble));
    const roomBeside = Math.max(bubble.left, rail.left - bubble.right) >= 360 + 24;
    if (roomBeside) expect(overlap(place.box, bubble)).toBe(0);
  });

  it("keeps the preferred side when that leaves the bubble free", () => {
    const bubble = { left: 600, right: 1096, top: 200, bottom: 600 };
    const place = (preferred: "left" | "right") =>
      placeGuide({ viewport: { width: 1920, height: 900 }, width: 360, preferred, bubble, reserved: [] }).side;
    expect(place("left")).toBe("left");
    expect(place("right")).toBe("right");
  });

  it("is a full-height sheet on a narrow screen", () => {
    const place = placeGuide({
      viewport: { width: 800, height: 600 },
      width: 360,
      preferred: "left",
      bubble: null,
      reserved: [],
    });
    expect(place).toEqual({ sheet: true, side: "right", box: { left: 440, top: 0, right: 800, bottom: 600 } });
  });

  it("is never wider than the screen", () => {
    const { box } = placeGuide({
      viewport: { width: 300, height: 600 },
      width: 480,
      preferred: "right",
      bubble: null,
      reserved: [],
    });
    expect(box.left).toBe(0);
  });
});

describe("placeButton", () => {
  it.each(cases)("stands free of everything at %i px on weekday %i", (width, weekday) => {
    const viewport = { width, height: 800 };
    const bubble = bubbleFor(weekday, width, 800);
    const rail: Box = { left: width - 56, right: width, top: 64, bottom: 800 };
    const guide = placeGuide({ viewport, width: 360, preferred: "right", bubble, reserved: [rail] }).box;
    for (const open of [guide, null]) {
      const { left, top } = placeButton({ standing: null, viewport, bubble, guide: open, reserved: [rail] });
      const box = { left, top, right: left + 40, bottom: top + 40 };
      expect(overlap(box, bubble)).toBe(0);
      expect(overlap(box, rail)).toBe(0);
      if (open) expect(overlap(box, open)).toBe(0);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
    }
  });

  it("stays where it is while the bubble grows around it, and follows when it is beside it no more", () => {
    const viewport = { width: 1440, height: 900 };
    const bubbleAt = (top: number, bottom: number): Box => ({ left: 500, right: 996, top, bottom });
    const place = (bubble: Box, standing: Spot | null) =>
      placeButton({ viewport, bubble, guide: null, reserved: [], standing });
    const first = place(bubbleAt(360, 600), null);
    expect(place(bubbleAt(240, 720), first)).toEqual(first);
    expect(place(bubbleAt(500, 860), first).top).toBeGreaterThan(500);
    expect(place(bubbleAt(240, 720), null).top).toBeLessThan(first.top);
  });

  it("stands at the page's edge when nothing is open", () => {
    const spot = placeButton({
      standing: null,
      viewport: { width: 1440, height: 900 },
      bubble: null,
      guide: null,
      reserved: [],
    });
    expect(spot.left).toBeGreaterThan(1300);
    expect(spot.top).toBeGreaterThan(800);
  });
});
