import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Line } from "../../../utils/domain/note";
import { linesToText, textToLines } from "../../../utils/domain/note-lines";
import { runs } from "../runs";
import { counter, makeLine } from "./make";

const later = "2026-11-24T10:00:00.000Z";

/** Text with everything that could trip the prefixes. */
const piece = fc.oneof(
  fc.constantFrom("↗ ", "[ ] ", "[x] ", "[X] ", "[ ]", "> ", ">", " ", "\n", "\r\n", "\n\n", "plan"),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

function edit(text: string, previous: readonly Line[]): Line[] {
  return textToLines(text, previous, { newId: counter("new "), now: later });
}

function idsOf(lines: readonly Line[]): string[] {
  return lines.map(({ id }) => id);
}

const before = [
  makeLine("a", "Runs the demo"),
  makeLine("b", "call Ines", { kind: "check", shareable: true }),
  makeLine("c", ""),
  makeLine("d", "it was my best week", { kind: "quote" }),
  makeLine("e", "sent the notes", { kind: "check", done: true }),
];
const beforeText = "Runs the demo\n↗ [ ] call Ines\n\n> it was my best week\n[x] sent the notes";

describe("linesToText", () => {
  it("writes checks and quotes with their prefixes", () => {
    expect(linesToText(before)).toBe(beforeText);
    expect(linesToText([])).toBe("");
  });

  it("never drops a prefix over a mark that makes no sense", () => {
    expect(linesToText([makeLine("a", "words", { kind: "quote", done: true })])).toBe("> words");
    expect(linesToText([makeLine("a", "words", { done: true })])).toBe("words");
  });
});

describe("textToLines", () => {
  it.each<[typed: string, kind: Line["kind"], done: boolean, text: string]>([
    ["plain", "text", false, "plain"],
    ["[ ] call", "check", false, "call"],
    ["[x] call", "check", true, "call"],
    ["[ ] ", "check", false, ""],
    ["> words", "quote", false, "words"],
    ["[ ] [x] call", "check", false, "[x] call"],
    ["[ ] ↗ call", "check", false, "↗ call"],
    // Only the exact spelling: anything else is the user's own text.
    ["[ ]", "text", false, "[ ]"],
    ["[X] call", "text", false, "[X] call"],
    [" > words", "text", false, " > words"],
    [">words", "text", false, ">words"],
  ])("reads %j", (typed, kind, done, text) => {
    expect(edit(typed, [])).toEqual([{ id: "new 1", kind, done, text, shareable: false, editedAt: later }]);
  });

  it("gives the same text back, whatever was typed over whatever", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const lines = edit(second, edit(first, []));
        expect(linesToText(lines)).toBe(second);
        expect(edit(linesToText(lines), lines)).toEqual(lines);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it("hands back the very lines of a text that did not change", () => {
    const lines = edit(beforeText, before);
    for (const [index, line] of lines.entries()) expect(line).toBe(before[index]);
  });

  it("gives each line an id of its own", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const newId = counter();
        const lines = textToLines(second, textToLines(first, [], { newId, now: later }), { newId, now: later });
        expect(new Set(idsOf(lines)).size).toBe(lines.length);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("an edit", () => {
  it.each<[what: string, text: string, ids: string[]]>([
    ["typing in a line", beforeText.replace("Runs", "Often runs"), ["a", "b", "c", "d", "e"]],
    ["ticking", beforeText.replace("[ ]", "[x]"), ["a", "b", "c", "d", "e"]],
    ["a new line above", `First\n${beforeText}`, ["new 1", "a", "b", "c", "d", "e"]],
    ["a new line below", `${beforeText}\n`, ["a", "b", "c", "d", "e", "new 1"]],
    ["a line in the middle", beforeText.replace("\n\n", "\n\nWord\n"), ["a", "b", "c", "new 1", "d", "e"]],
    ["a line taken out", beforeText.replace("↗ [ ] call Ines\n", ""), ["a", "c", "d", "e"]],
    ["splitting a line", beforeText.replace("Runs the", "Runs the\n"), ["a", "new 1", "b", "c", "d", "e"]],
    ["joining two lines", beforeText.replace("demo\n↗ [ ] call", "demo[ ] call"), ["a", "c", "d", "e"]],
    ["turning the order", beforeText.split("\n").reverse().join("\n"), ["e", "d", "c", "b", "a"]],
    ["two lines edited at once", "Runs a demo\n[ ] call Ines\nnew\n> it was my worst week", ["a", "b", "new 1", "d"]],
    [
      "a new line above two edited ones",
      `new\nRuns a demo\n[ ] call Inez${beforeText.slice(29)}`,
      ["new 1", "a", "b", "c", "d", "e"],
    ],
    ["one taken out above an edited one", "[ ] call Ines\n\n> it was my worst week", ["b", "c", "d"]],
    ["one taken out just above an edited one", "Runs the demo\n\n[x] sent all notes", ["a", "c", "e"]],
    ["half of the words kept", "Runs thX XXXX", ["a"]],
    ["less than half of the words kept", "Runs tXX XXXX", ["new 1"]],
    ["other text in its place", "Nothing alike\n[ ] call Ines", ["new 1", "b"]],
    ["emptying the note", "", []],
  ])("keeps the ids: %s", (_, text, ids) => {
    expect(idsOf(edit(text, before))).toEqual(ids);
  });

  it("marks only what changed as edited now", () => {
    const lines = edit(beforeText.replace("Ines", "Ines today"), before);
    expect(lines.map(({ editedAt }) => editedAt === later)).toEqual([false, true, false, false, false]);
    expect(lines[1]).toEqual({ ...before[1], text: "call Ines today", editedAt: later });
  });

  it("shares a line by the mark before it, and by nothing else", () => {
    const shared = (text: string, previous: readonly Line[] = before) =>
      edit(text, previous)
        .filter(({ shareable }) => shareable)
        .map(({ text: words }) => words);
    expect(shared(beforeText.replace("Ines", "Ines and Teo"))).toEqual(["call Ines and Teo"]);
    expect(shared(beforeText.replace("[ ]", "[x]"))).toEqual(["call Ines"]);
    expect(shared("Runs the demo\n\n↗ [ ] call Ines")).toEqual(["call Ines"]);
    expect(shared(beforeText.replace("↗ ", ""))).toEqual([]);
    expect(shared(beforeText.replace("Ines", "Ines\nworried"))).toEqual(["call Ines"]);
    expect(shared("↗worried\n↗")).toEqual([]);
  });

  it("keeps the ids of all lines that an edit of one place does not touch", () => {
    const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom("a", "b", " ", "[ ] ", "> ") });
    const place = fc.nat(20);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        // Never equal to what stands there: which of two equal neighbours is the new one cannot be told.
        fc.array(
          word.map((text) => `${text}c`),
          { maxLength: 4 },
        ),
        place,
        place,
        (all, put, at, cut) => {
          const old = edit(all.join("\n"), []).map((line, index) => ({ ...line, id: `old ${index}` }));
          const typed = all.toSpliced(at, cut, ...put);
          const lines = edit(typed.join("\n"), old);
          const head = Math.min(at, all.length);
          const tail = Math.max(0, all.length - at - cut);
          if (typed.length === 0) return;
          expect(lines.slice(0, head)).toEqual(old.slice(0, head));
          expect(lines.slice(lines.length - tail).every(({ id }) => id.startsWith("old"))).toBe(true);
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

describe("a very long note", () => {
  const words = "one two three four five";
  const long = Array.from({ length: 50_000 }, (_, index) => `${index % 3 ? "" : "[ ] "}${words} ${index}`);
  const lines = edit(long.join("\n"), []);

  // Anything quadratic would take minutes here, far beyond what a test may take.
  it.each([
    ["a letter in the middle", long.with(1_000, `${words}!`)],
    ["a line in the middle", long.toSpliced(1_000, 0, "new")],
    ["all lines turned around", long.toReversed()],
    ["all lines edited", long.map((line) => `${line}.`)],
    ["all lines replaced", long.map(() => "x")],
  ])("is read to its end after %s", (_, typed) => {
    expect(linesToText(edit(typed.join("\n"), lines))).toBe(typed.join("\n"));
  });
});
