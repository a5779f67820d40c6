import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../utils/domain/dates";
import { firstDayShown, heldMonths, monthsShownOn, yearStrip } from "../../../utils/domain/held-months";

const talk = (
  date: string,
  kind: "career" | "regular" = "regular",
  state: "held" | "planned" | "skipped" = "held",
) => ({
  ...{ date, kind, state },
});

describe("heldMonths", () => {
  it("keeps each month once, with the kind that says more, earliest first", () => {
    const talks = [talk("2026-11-03"), talk("2026-03-20", "career"), talk("2026-03-02"), talk("2026-11-10")];
    expect(heldMonths(talks)).toEqual([
      { month: "2026-03", career: true },
      { month: "2026-11", career: false },
    ]);
  });

  it("counts nothing that was not held", () => {
    expect(heldMonths([talk("2026-11-03", "career", "planned"), talk("2026-10-03", "career", "skipped")])).toEqual([]);
  });
});

describe("yearStrip", () => {
  it("ends with this month, and shows twelve", () => {
    const months = monthsShownOn("2026-11-24");
    expect(months).toEqual([
      ...["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"],
      ...["2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"],
    ]);
    const held = heldMonths([talk("2025-12-31"), talk("2026-11-01", "career"), talk("2025-11-30")]);
    expect(yearStrip(held, months)).toEqual(["regular", ...Array.from({ length: 10 }, () => null), "career"]);
  });

  it("shows on any day what was held since its first day", () => {
    const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays("2020-01-31", days));
    fc.assert(
      fc.property(day, fc.nat(500), (today, ago) => {
        const held = addDays(today, -ago);
        const shown = yearStrip(heldMonths([talk(held)]), monthsShownOn(today)).includes("regular");
        expect(shown).toBe(held >= firstDayShown(today));
      }),
    );
  });
});
