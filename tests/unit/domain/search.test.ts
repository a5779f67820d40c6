import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, fold, hasWords, searchWords } from "../../../utils/domain/search";

const finds = (search: string, text: string) => hasWords(fold(text), searchWords(search));
const marked = (search: string, ...lines: string[]) => {
  const { text, marks } = excerpt(lines, searchWords(search));
  return { text, marked: marks.map(([start, end]) => text.slice(start, end)) };
};

describe("finding", () => {
  it.each([
    ["demo", "Runs the demo"],
    ["dem run", "Runs the demo"],
    ["INES", "asked Inès about it"],
    ["Straße", "in der STRASSE, an der Straße"],
    ["e-mail", "wrote an e-mail"],
    ["2026", "due 2026-12-01"],
    ["定例", "来週の定例会議"],
    ["ประชุม", "วันนี้ประชุมทีม"],
    ["مشروع", "بدأ مشروع جديد"],
  ])("%s in “%s”", (search, text) => {
    expect(finds(search, text)).toBe(true);
  });

  it.each([
    ["emo", "Runs the demo"],
    ["demo sales", "Runs the demo"],
    ["рун", "Runs the demo"],
  ])("not %s in “%s”", (search, text) => {
    expect(finds(search, text)).toBe(false);
  });

  it("looks for nothing where no word was typed", () => {
    for (const text of ["", "  ", "…", "🎉 -"]) expect(searchWords(text)).toEqual([]);
  });

  it("finds every word of a text by any start of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(), fc.nat(), (text, which, length) => {
        const words = searchWords(text);
        const word = words[which % Math.max(1, words.length)];
        if (word === undefined) return;
        const characters = [...word];
        const start = characters.slice(0, 1 + (length % characters.length)).join("");
        expect(hasWords(fold(text), [start])).toBe(true);
      }),
    );
  });
});

describe("what is shown of it", () => {
  it("is the line with the word, and the word is marked as it was written", () => {
    expect(marked("ines", "Runs the demo", "asked Inès twice")).toEqual({ text: "asked Inès twice", marked: ["Inès"] });
  });

  it("marks every start, each place once", () => {
    expect(marked("demo de", "A demo, a demand").marked).toEqual(["demo", "de"]);
    expect(marked("fi", "ﬁnds ﬁfty").marked).toEqual(["ﬁ", "ﬁ"]);
  });

  it("is a piece around the word where the line is long", () => {
    const { text, marked: words } = marked("needle", `${"hay ".repeat(200)}needle ${"straw ".repeat(200)}`);
    expect(text.length).toBeLessThan(170);
    expect(text).toMatch(/^… hay .* needle straw .* …$/);
    expect(words).toEqual(["needle"]);
  });

  it("never cuts a character in two, and marks stand in the text in order", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "é", "🎉", " ", "demo", "ß", "ﬁ", "定"), maxLength: 400 });
    fc.assert(
      fc.property(line, fc.constantFrom("demo", "a", "fi", "定", "ss"), (text, word) => {
        const shown = excerpt([text], [word]);
        expect(shown.text.isWellFormed()).toBe(true);
        let last = 0;
        for (const [start, end] of shown.marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(shown.text.length);
          last = end;
        }
      }),
    );
  });
});
