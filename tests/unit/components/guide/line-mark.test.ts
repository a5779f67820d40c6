import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LineMark, toggleMark } from "../../../../components/guide/line-mark";
import { textToLines } from "../../../../utils/domain/note-lines";
import { runs } from "../../runs";

const toggled = (text: string, caret: number, mark: LineMark) => {
  const { text: after, start } = toggleMark(text, caret, caret, mark);
  return `${after.slice(0, start)}|${after.slice(start)}`;
};

describe("a mark", () => {
  it.each([
    ["quote", "first\nsecond", 9, "first\n> sec|ond"],
    ["quote", "first\n> second", 11, "first\nsec|ond"],
    ["quote", "", 0, "> |"],
    ["quote", "> a", 0, "|a"],
    ["check", "> a", 3, "[ ] a|"],
    ["share", "> a", 3, "↗ > a|"],
    ["share", "↗ [ ] a", 7, "[ ] a|"],
    ["quote", "↗ [ ] a", 7, "↗ > a|"],
    ["quote", "[x] a", 5, "> a|"],
    ["check", "[x] a", 5, "a|"],
    ["bullet", "> a", 3, "- a|"],
  ] as const)("%s on %j", (mark, text, caret, expected) => {
    expect(toggled(text, caret, mark)).toBe(expected);
  });

  it("is put on all lines of a selection, and taken away where all have it", () => {
    const text = "one\n↗ two\nthree";
    const marked = toggleMark(text, 0, text.length, "share");
    expect(marked.text).toBe("↗ one\n↗ two\n↗ three");
    expect(toggleMark(marked.text, marked.start, marked.end, "share").text).toBe("one\ntwo\nthree");
    expect(toggleMark(text, 0, 5, "share").text).toBe("↗ one\n↗ two\nthree");
  });

  it("changes no word, shares only the lines of the selection, and keeps the selection in the text", () => {
    const words = fc
      .array(fc.constantFrom("a", "b c", "↗ ", "> ", "[ ] ", "\n"), { maxLength: 12 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(words, fc.nat(40), fc.nat(40), (text, one, other) => {
        const start = Math.min(one, other, text.length);
        const end = Math.min(Math.max(one, other), text.length);
        const after = toggleMark(text, start, end, "share");
        const lines = (of: string) => textToLines(of, [], { newId: () => "id", now: "" });
        expect(after.text.split("\n").length).toBe(text.split("\n").length);
        const first = text.slice(0, start).split("\n").length - 1;
        const last = text.slice(0, end).split("\n").length - 1;
        const before = lines(text);
        for (const [at, line] of lines(after.text).entries()) {
          if (at < first || at > last) expect(line).toEqual(before[at]);
        }
        expect(after.start).toBeLessThanOrEqual(after.end);
        expect(after.end).toBeLessThanOrEqual(after.text.length);
      }),
      { numRuns: runs(1_000) },
    );
  });
});
