import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Line } from "../../../utils/domain/note";
import { mergeLines, textToLines } from "../../../utils/domain/note-lines";
import { runs } from "../runs";
import { counter, makeLine, now } from "./make";

const a = makeLine("a", "Runs the demo");
const b = makeLine("b", "call Ines", { kind: "check" });
const c = makeLine("c", "best week", { kind: "quote" });
const base = [a, b, c];

function textsOf(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => text);
}

function idsOf(lines: readonly Line[]): string[] {
  return lines.map(({ id }) => id);
}

describe("mergeLines", () => {
  const changedA = { ...a, text: "Runs two demos" };
  const changedB = { ...b, done: true };
  const added = makeLine("m", "mine");
  const theirs = makeLine("t", "theirs");

  it.each<[what: string, mine: Line[], theirs: Line[], merged: Line[]]>([
    ["nothing changed", base, base, base],
    ["only mine", [changedA, added, c], base, [changedA, added, c]],
    ["only theirs", base, [c, theirs, changedA], [c, theirs, changedA]],
    ["different lines", [changedA, b, c], [a, changedB, c], [changedA, changedB, c]],
    ["both added in different places", [a, added, b, c], [a, b, c, theirs], [a, added, b, c, theirs]],
    ["both added in one place", [a, b, c, added], [a, b, c, theirs], [a, b, c, added, theirs]],
    ["both deleted different lines", [a, c], [a, b], [a]],
    ["one deleted what nobody changed", [a, c], [changedA, b, c], [changedA, c]],
    ["one deleted what the other changed", [a, c], [a, changedB, c], [a, changedB, c]],
    ["one deleted, the other added below it", [a, c], [a, b, theirs, c], [a, theirs, c]],
    ["both the same change", [changedA, b, c], [changedA, b, c], [changedA, b, c]],
    ["one moved, the other edited", [c, a, b], [changedA, b, c], [c, changedA, b]],
    ["all gone here, all new there", [], [theirs], [theirs]],
  ])("%s", (_, mine, other, merged) => {
    expect(mergeLines(base, mine, other)).toEqual(merged);
  });

  it("keeps both versions of a line that both changed, mine first, each with an id of its own", () => {
    const merged = mergeLines(base, [changedA, b, c], [{ ...a, text: "Runs no demo" }, b, c]);
    expect(textsOf(merged)).toEqual(["Runs two demos", "Runs no demo", "call Ines", "best week"]);
    expect(idsOf(merged)).toEqual(["a", "a+", "b", "c"]);
  });

  it("brings together what both changed of one line but its words", () => {
    const mine = [a, { ...b, done: true, editedAt: "2026-11-24T10:00:00.000Z" }, c];
    const other = [a, { ...b, text: "call Ines today", shareable: true, editedAt: "2026-11-24T10:05:00.000Z" }, c];
    expect(mergeLines(base, mine, other)[1]).toEqual({
      ...b,
      text: "call Ines today",
      done: true,
      shareable: true,
      editedAt: "2026-11-24T10:05:00.000Z",
    });
  });

  it("never makes a line shareable that one side made private, and ticks no line that is not a check any more", () => {
    const shared = { ...b, shareable: true };
    const merged = mergeLines([shared], [{ ...shared, shareable: false, done: true }], [{ ...shared, kind: "text" }]);
    expect(merged).toEqual([{ ...shared, shareable: false, kind: "text", done: false }]);
    const twice = makeLine("n", "new", { shareable: true });
    expect(mergeLines([], [twice], [{ ...twice, shareable: false }])).toEqual([{ ...twice, shareable: false }]);
  });

  it("keeps once what both typed alike in one place, and twice what stands in two", () => {
    const mine = [a, makeLine("m1", "same"), makeLine("m2", "mine"), b, c];
    const other = [a, makeLine("t1", "same"), makeLine("t2", "theirs"), b, c, makeLine("t3", "mine")];
    const merged = mergeLines(base, mine, other);
    expect(textsOf(merged).toSorted()).toEqual(
      ["Runs the demo", "best week", "call Ines", "mine", "mine", "same", "theirs"].toSorted(),
    );
  });

  it.each([
    ["half a sen", "half a sentence"],
    ["half a sentence", "half a sen"],
    ["a sentence", ""],
  ])("keeps one line of %j here and %j there: the one that holds both", (here, there) => {
    // As after a write whose confirmation was lost: the words were typed on, and the base does not know of it.
    const longer = here.length > there.length ? here : there;
    const merged = mergeLines(base, [a, makeLine("n", here), b, c], [a, makeLine("n", there), b, c]);
    expect(merged).toEqual([a, makeLine("n", longer), b, c]);
    const edited = mergeLines(base, [{ ...a, text: here }, b, c], [{ ...a, text: there }, b, c]);
    expect(edited).toEqual([{ ...a, text: longer }, b, c]);
  });
});

describe("mergeLines, for any edits", () => {
  const words = fc.constantFrom("a", "b", "c", "[ ] a", "> b", "", "longer line of words", "another longer line");
  const text = fc.array(words, { maxLength: 10 }).map((lines) => lines.join("\n"));

  /** What two windows really hold: the same base, edited as text on both sides, each with its own new ids. */
  const edits = fc.tuple(text, text, text).map(([start, mine, theirs]) => {
    const lines = textToLines(start, [], { newId: counter("base "), now });
    return {
      lines,
      mine: textToLines(mine, lines, { newId: counter("mine "), now }),
      theirs: textToLines(theirs, lines, { newId: counter("theirs "), now }),
    };
  });

  const often = { numRuns: runs(1_000) };

  it("changes nothing when one side or neither changed", () => {
    fc.assert(
      fc.property(edits, ({ lines, mine }) => {
        expect(mergeLines(lines, mine, mine)).toEqual(mine);
        expect(mergeLines(lines, mine, lines)).toEqual(mine);
        expect(mergeLines(lines, lines, mine)).toEqual(mine);
      }),
      often,
    );
  });

  it("loses no words unless one side rewrote or deleted the line and the other left it as it was", () => {
    fc.assert(
      fc.property(edits, ({ lines, mine, theirs }) => {
        const merged = new Set(textsOf(mergeLines(lines, mine, theirs)));
        const mayGo = (line: Line, otherSide: readonly Line[]) => {
          const was = lines.find(({ id }) => id === line.id);
          const other = otherSide.find(({ id }) => id === line.id);
          if (was?.text !== line.text) return false;
          return other ? other.text !== was.text : was.kind === line.kind && was.done === line.done;
        };
        const stands = ({ text: words }: Line) => merged.has(words) || [...merged].some((each) => each.includes(words));
        for (const line of mine) expect(mayGo(line, theirs) || stands(line)).toBe(true);
        for (const line of theirs) expect(mayGo(line, mine) || stands(line)).toBe(true);
      }),
      often,
    );
  });

  it("brings back no line that was deleted and makes up none", () => {
    fc.assert(
      fc.property(edits, ({ lines, mine, theirs }) => {
        const sides = new Set([...textsOf(mine), ...textsOf(theirs)]);
        const merged = mergeLines(lines, mine, theirs);
        expect(merged.every(({ text: each }) => sides.has(each))).toBe(true);
        expect(merged.length).toBeLessThanOrEqual(mine.length + theirs.length);
        expect(new Set(idsOf(merged)).size).toBe(merged.length);
      }),
      often,
    );
  });

  it("keeps the order that each side gave its own lines when nobody moved any", () => {
    fc.assert(
      fc.property(
        edits,
        fc.infiniteStream(fc.boolean()),
        fc.infiniteStream(fc.boolean()),
        ({ lines }, keepA, keepB) => {
          const grown = (keep: Iterator<boolean>, prefix: string) => {
            const newId = counter(prefix);
            return lines.flatMap((line) => {
              const id = newId();
              return [...(keep.next().value ? [line] : []), ...(keep.next().value ? [makeLine(id, id)] : [])];
            });
          };
          const [mine, theirs] = [grown(keepA, "mine "), grown(keepB, "theirs ")];
          const merged = idsOf(mergeLines(lines, mine, theirs));
          for (const side of [mine, theirs]) {
            const left = idsOf(side).filter((id) => merged.includes(id));
            expect(merged.filter((id) => left.includes(id))).toEqual(left);
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it("comes to the same lines again when merged twice", () => {
    fc.assert(
      fc.property(edits, ({ lines, mine, theirs }) => {
        const merged = mergeLines(lines, mine, theirs);
        expect(mergeLines(theirs, merged, theirs)).toEqual(merged);
      }),
      often,
    );
  });

  // Anything quadratic would take minutes here, far beyond what a test may take.
  it("merges a very long note", () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => makeLine(`${index}`, `line ${index}`));
    const mine = lines.toReversed().map((line) => ({ ...line, text: `${line.text} mine` }));
    const theirs = lines.map((line) => ({ ...line, text: `${line.text} theirs` }));
    expect(mergeLines(lines, mine, theirs)).toHaveLength(100_000);
  });
});
