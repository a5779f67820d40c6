import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords, fill, mostWords, shorten } from "../../../utils/coach/fill";

describe("filling a question", () => {
  const template = "What got in the way of “{goal}” last month?";

  it("uses the beginning of the user's words, as a phrase", () => {
    expect(fill(template, "goal", "Lead the monthly demo and collect two written reactions each time")).toBe(
      "What got in the way of “Lead the monthly demo” last month?",
    );
    expect(fill(template, "goal", "Coach Tom, every Friday")).toBe("What got in the way of “Coach Tom” last month?");
  });

  it("does not end on a loose word", () => {
    expect(shorten("Introduce Robin to the data team", 4)).toBe("Introduce Robin");
    expect(shorten("Walk the ward with a senior nurse and take notes", 7)).toBe("Walk the ward with a senior nurse");
    expect(shorten("Visit one store and then write the buyer a note", 7)).toBe("Visit one store");
  });

  it("has nothing to fill in when nothing readable is there", () => {
    expect(fill(template, "goal", " \n\u202E ")).toBeNull();
    expect(fill(template, "goal", "...")).toBeNull();
  });

  it("cuts a word without end by whole characters", () => {
    const flags = "🇳🇴".repeat(500);
    const short = shorten(flags, 4);
    expect([...new Intl.Segmenter().segment(short)].length).toBeLessThanOrEqual(60);
    expect(short.startsWith("🇳🇴")).toBe(true);
    expect(short.endsWith("…")).toBe(true);
  });

  it("never gets longer than a glance, whatever is put in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (words) => {
        const filled = fill(template, "goal", words);
        if (filled === null) return;
        expect(countWords(filled)).toBeLessThanOrEqual(mostWords);
        expect(filled.length).toBeLessThan(1000);
        expect(filled).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it("keeps patterns as text", () => {
    expect(fill(template, "goal", "$& $1")).toBe("What got in the way of “$& $1” last month?");
  });
});
