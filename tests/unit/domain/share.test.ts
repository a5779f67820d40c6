import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Note } from "../../../utils/domain/note";
import { textToLines } from "../../../utils/domain/note-lines";
import { shareableLines } from "../../../utils/domain/share";
import { runs } from "../runs";

const note = (slot: string, text: string): Note => {
  let ids = 0;
  const lines = textToLines(text, [], { newId: () => `${slot} ${++ids}`, now: "2026-11-24T10:00:00.000Z" });
  return { id: `c1/${slot}`, conversationId: "c1", personId: "p1", slot, lines, version: 1, editedAt: "" };
};

describe("shareableLines", () => {
  it("takes the marked lines in the order of the agenda, and what stands nowhere in it at the end", () => {
    const notes = [
      note("old", "↗ last"),
      note("free", "private\n↗ > third\n↗ "),
      note("frame", "↗ first\n↗ [x] second"),
    ];
    expect(shareableLines(notes, ["frame", "free"])).toEqual([
      { slot: "frame", kind: "text", done: false, text: "first" },
      { slot: "frame", kind: "check", done: true, text: "second" },
      { slot: "free", kind: "quote", done: false, text: "third" },
      { slot: "old", kind: "text", done: false, text: "last" },
    ]);
  });

  it("never holds a word of a line that is not marked", () => {
    const prefix = fc.constantFrom("", "> ", "[ ] ", "[x] ", " ↗ ", "[ ] ↗ ", "↗");
    const secret = fc.tuple(prefix, fc.nat(1e9)).map(([mark, number]) => `${mark}secret${number}`);
    const shared = fc
      .tuple(fc.constantFrom("↗ ", "↗ > ", "↗ [ ] "), fc.nat(1e9))
      .map(([mark, number]) => `${mark}open${number}`);
    const text = fc.array(fc.oneof(secret, shared), { maxLength: 12 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const notes = texts.map((each, index) => note(`slot ${index}`, each));
        const lines = shareableLines(notes, []);
        expect(JSON.stringify(lines)).not.toContain("secret");
        expect(lines).toHaveLength(
          texts
            .join("\n")
            .split("\n")
            .filter((line) => line.startsWith("↗ ")).length,
        );
      }),
      { numRuns: runs(1_000) },
    );
  });
});
