import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Piece, piecesOf, plainWords, safeHref, wordsAsHtml } from "../../../utils/domain/inline-marks";
import { runs } from "../runs";

const shape = (pieces: readonly Piece[]): unknown[] =>
  pieces.map((piece) => {
    if (piece.kind === "text") return piece.text;
    return piece.kind === "link" ? [piece.text, piece.href] : { [piece.kind]: shape(piece.inner) };
  });
const written = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      return piece.before + (piece.kind === "link" ? piece.text : written(piece.inner)) + piece.after;
    })
    .join("");

describe("a line in pieces", () => {
  it.each<[string, unknown[]]>([
    ["plain", ["plain"]],
    ["a **bold** b", ["a ", { bold: ["bold"] }, " b"]],
    ["_it_ and **_both_**", [{ italic: ["it"] }, " and ", { bold: [{ italic: ["both"] }] }]],
    ["[demo](https://a.example/x)", [["demo", "https://a.example/x"]]],
    ["see https://a.example/x, now", ["see ", ["https://a.example/x", "https://a.example/x"], ", now"]],
    ["[mail](mailto:a@example.com)", [["mail", "mailto:a@example.com"]]],
    // What only looks like it stays the user's own text.
    ["2 ** 3 ** 4", ["2 ** 3 ** 4"]],
    ["snake_case_name", ["snake_case_name"]],
    ["** no**", ["** no**"]],
    ["[x](javascript:alert(1))", ["[x](javascript:alert(1))"]],
    ["[x](data:text/html,a)", ["[x](data:text/html,a)"]],
    ["[x](http://[)", ["[x](http://[)"]],
    ["****", ["****"]],
  ])("%s", (text, pieces) => {
    expect(shape(piecesOf(text))).toEqual(pieces);
  });

  it("gives the very text back, and no HTML that the user did not mark", () => {
    const part = fc.constantFrom(
      "**",
      "_",
      "[",
      "](",
      ")",
      "https://a.b/",
      "mailto:x",
      "javascript:",
      "a",
      " ",
      "<b>",
      '"',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        expect(written(piecesOf(text))).toBe(text);
        const tags = [...wordsAsHtml(text).matchAll(/<[^>]*>/g)].map(([tag]) => tag);
        expect(tags.filter((tag) => !/^<(?:\/?[bi]|\/a|a href="(?:https?|mailto):[^"]*")>$/.test(tag))).toEqual([]);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it("reads a very long hostile line to its end", () => {
    for (const part of ["**a ", "_a ", "[a](", "[[[["]) expect(piecesOf(part.repeat(20_000)).length).toBeGreaterThan(0);
  });

  it("is said without marks, a link with its address", () => {
    expect(plainWords("a **b** _c_ [d](https://e.example/)")).toBe("a b c d (https://e.example/)");
  });

  it.each(["javascript:alert(1)", " https://a", "ftp://a", "file:///etc", "//a.example", ""])(
    "does not open %j",
    (address) => {
      expect(safeHref(address)).toBeNull();
    },
  );
});
