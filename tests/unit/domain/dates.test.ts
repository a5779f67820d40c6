import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween, isPlainDate, monthsBetween, yearDoubt } from "../../../utils/domain/dates";
import { runs } from "../runs";

describe("isPlainDate", () => {
  it.each(["2026-11-24", "2028-02-29", "1900-01-01", "2199-12-31"])("takes %s", (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    "",
    "2026-02-29",
    "2026-02-31",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-10-00",
    "0002-01-01",
    "1899-12-31",
    "2200-01-01",
    "2026-1-1",
    "20261124",
    "2026-11-24T10:00",
    "24.11.2026",
    " 2026-11-24",
    "2026-11-24\n",
    "+002026-11-24",
  ])("refuses %j", (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  it("takes exactly the days that can be counted with", () => {
    const anyDay = fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
    fc.assert(
      fc.property(anyDay, (text) => {
        if (isPlainDate(text)) expect(addDays(text, 0)).toBe(text);
        else expect(() => addDays(text, 0)).toThrow(RangeError);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

describe("counting", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-12-24", 1, "2027-01-24"],
  ])("%s and %i months", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it("counts days over the nights when clocks change", () => {
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-10-26", "2026-10-24")).toBe(-2);
  });

  it("counts whole months", () => {
    expect(monthsBetween("2025-09-25", "2026-11-24")).toBe(13);
    expect(monthsBetween("2025-09-24", "2026-11-24")).toBe(14);
    expect(monthsBetween("2026-11-24", "2025-09-24")).toBe(-14);
  });
});

describe("yearDoubt", () => {
  it("asks about years that are far off, and keeps quiet about what may be meant or is half typed", () => {
    expect(yearDoubt("1970-01-01", "2026-11-24", 5)).toBe("Is 1970 the right year?");
    expect(yearDoubt("2199-12-31", "2026-11-24", 60)).toBe("Is 2199 the right year?");
    for (const text of ["2027-01-01", "2031-12-31", "0202-01-01", ""]) {
      expect(yearDoubt(text, "2026-11-24", 5)).toBe("");
    }
  });
});
