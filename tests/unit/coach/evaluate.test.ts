import { describe, expect, it } from "vitest";
import { evaluate, LabelledTextError } from "../../../utils/coach/evaluate";
import { english } from "../../../utils/coach/language/en";

describe("measuring the coach", () => {
  it("lists each wrong row, then the figures for each label", () => {
    const tsv =
      "label\ttext\r\nvague\tBe more visible\nvague\tPass the SQL exam\n\none-time\tPass the SQL exam\nbenchmark\tRing three clients every Monday\n";
    expect(evaluate("goals", tsv, english)).toEqual([
      "WRONG\tvague\tone-time\tPass the SQL exam",
      "vague\t1.000\t0.500",
      "one-time\t0.500\t1.000",
      "benchmark\t1.000\t1.000",
    ]);
  });

  it("counts a row without a verdict as wrong", () => {
    expect(evaluate("questions", "\uFEFFlabel\ttext\nbroad\tWhat motivates you?\n", null)).toEqual([
      "WRONG\tbroad\tnone\tWhat motivates you?",
      "broad\tn/a\t0.000",
      "specific\tn/a\tn/a",
    ]);
  });

  it.each([
    ["no header", "vague\tBe more visible\n", /^line 1 must be: label<TAB>text$/],
    ["nothing at all", "", /^line 1 must be/],
    ["no rows", "label\ttext\n\n", /^there is no row below the header$/],
    ["an unknown label", "label\ttext\n\nbroad\tBe\n", /^line 3: unknown label "broad", use one of: vague, one-time, /],
    ["a row without text", "label\ttext\nvague\n", /^line 2 must be/],
    ["a row with too much", "label\ttext\nvague\tBe\tmore\n", /^line 2 must be/],
  ])("refuses %s", (_, tsv, message) => {
    expect(() => evaluate("goals", tsv, english)).toThrow(LabelledTextError);
    expect(() => evaluate("goals", tsv, english)).toThrow(message);
  });
});
