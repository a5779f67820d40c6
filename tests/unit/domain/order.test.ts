import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames, compareText } from "../../../utils/domain/order";

describe("compareNames", () => {
  it("orders plain names as the browser's own rules do", () => {
    const name = fc.string({ unit: fc.constantFrom(..."abzABZ019 "), maxLength: 6 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareNames(a, b))).toBe(Math.sign(a.localeCompare(b, "en")));
      }),
    );
  });

  it("puts accents where readers look for them", () => {
    const names = ["Zoe", "Émile", "Fritz", "Emil", "Özil", "Paul", "Olaf"];
    expect(names.toSorted(compareNames)).toEqual(["Emil", "Émile", "Fritz", "Olaf", "Özil", "Paul", "Zoe"]);
  });
});

describe("compareText", () => {
  it("orders days and moments by time", () => {
    const days = ["2026-11-30", "2025-12-01", "2026-11-04"];
    expect(days.toSorted(compareText)).toEqual(["2025-12-01", "2026-11-04", "2026-11-30"]);
    expect(compareText("a", "a")).toBe(0);
  });
});
