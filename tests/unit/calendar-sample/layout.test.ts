import { describe, expect, it } from "vitest";
import { layOut } from "../../calendar/client/layout";
import { stack } from "../../calendar/client/stack";
import { people } from "../../calendar/events";
import { sampleEvents } from "../../calendar/expand";
import { addDays } from "../../calendar/plain-time";

describe("chips in a column", () => {
  it.each([
    [15, 13],
    [30, 28],
    [45, 43],
    [60, 58],
    [2, 13],
  ])("%i minutes are %i pixels high", (minutes, height) => {
    expect(layOut([{ from: 600, to: 600 + minutes }])[0]).toEqual({ left: 0, width: 1, top: 599, height, layer: 5 });
  });

  it("share the width only with those that overlap", () => {
    const [first, second, alone] = layOut([
      { from: 540, to: 600 },
      { from: 570, to: 630 },
      { from: 630, to: 660 },
    ]);
    expect([first?.left, first?.width]).toEqual([0, 0.85]);
    expect([second?.left, second?.width]).toEqual([0.5, 0.5]);
    expect([alone?.left, alone?.width]).toEqual([0, 1]);
  });

  it("use a free lane again", () => {
    const boxes = layOut([
      { from: 0, to: 120 },
      { from: 0, to: 60 },
      { from: 60, to: 120 },
    ]);
    expect(boxes.map(({ left }) => left)).toEqual([0, 0.5, 0.5]);
  });

  it("end with the day", () => {
    expect(layOut([{ from: 1320, to: 1620 }])[0]?.height).toBe(118);
    expect(layOut([{ from: -120, to: 180 }])[0]).toMatchObject({ top: -1, height: 178 });
  });
});

describe("chips in a row of days", () => {
  const dates = Array.from({ length: 7 }, (_, index) => addDays("2026-11-23", index));
  const events = sampleEvents("2026-11-24", people.me.email, "UTC", 0).filter(({ allDay }) => allDay);

  it("cover their days, and stand below each other only where they meet", () => {
    const placed = stack(events, dates);
    expect(placed.find(({ event }) => event.key === "offsite")).toMatchObject({ column: 1, days: 3, lane: 0 });
    expect(placed.every(({ lane }) => lane === 0)).toBe(true);
    const twice = stack([...events, ...events], dates);
    expect(Math.max(...twice.map(({ lane }) => lane))).toBe(1);
  });

  it("go on in the next row", () => {
    const offsite = events.filter(({ key }) => key === "offsite");
    expect(stack(offsite, dates.slice(2))).toMatchObject([{ column: 0, days: 2, continued: true }]);
  });
});
