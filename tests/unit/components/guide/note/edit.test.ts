import { describe, expect, it } from "vitest";
import {
  breakLine,
  type Edit,
  joinLines,
  makeLink,
  paste,
  slashAt,
  tick,
  toggleInline,
  unmark,
} from "../../../../../components/guide/note/edit";

/** A text with its selection: `|` at the caret, or at both ends. */
function read(marked: string): Edit {
  const [start, end = start] = [...marked.matchAll(/\|/g)].map(({ index }, at) => index - at) as [number, number?];
  return { text: marked.replaceAll("|", ""), start, end };
}

function show(edit: Edit | null): string | null {
  if (edit === null) return null;
  const { text, start, end } = edit;
  return `${text.slice(0, start)}|${start === end ? "" : `${text.slice(start, end)}|`}${text.slice(end)}`;
}

describe("Enter", () => {
  it.each([
    ["one|two", "one\n|two"],
    ["- one|", "- one\n- |"],
    ["- one\n- |", "- one\n|"],
    ["[x] sent|", "[x] sent\n[ ] |"],
    ["> words|", "> words\n> |"],
    ["1. one|\n2. two\n3. three\nrest", "1. one\n2. |\n3. two\n4. three\nrest"],
    ["9) nine|", "9) nine\n10) |"],
    ["↗ shared|", "↗ shared\n|"],
    ["↗ - shared| too", "↗ - shared\n↗ - | too"],
    ["↗ - |", "|"],
    ["a |cut| b", "a \n| b"],
    ["- |one", "- \n- |one"],
  ])("%j", (before, after) => {
    expect(show(breakLine(read(before)))).toBe(after);
  });
});

describe("Backspace before the words", () => {
  it.each([
    ["- |one", "|one"],
    ["↗ [ ] |one", "↗ |one"],
    ["↗ |one", "|one"],
    ["|one", null],
    ["- o|ne", null],
    ["- |o|ne", null],
  ])("%j", (before, after) => {
    expect(show(unmark(read(before)))).toBe(after);
  });
});

it("joins lines without the lower one's mark", () => {
  expect(show(joinLines(read("one\n- |two"), false))).toBe("one|two");
  expect(show(joinLines(read("one|\n↗ > two"), true))).toBe("one|two");
  expect(show(joinLines(read("|one"), false))).toBe("|one");
  expect(show(joinLines(read("one|"), true))).toBe("one|");
});

it("ticks a box and takes the tick away", () => {
  expect(show(tick(read("↗ [ ] ca|ll")))).toBe("↗ [x] ca|ll");
  expect(show(tick(read("[x] ca|ll")))).toBe("[ ] ca|ll");
  expect(tick(read("ca|ll"))).toBeNull();
});

describe("bold", () => {
  it.each([
    ["a wo|rd b", "a **wo|rd** b"],
    ["a **wo|rd** b", "a wo|rd b"],
    ["a |two words| b", "a **|two words|** b"],
    ["a **|two words|** b", "a |two words| b"],
    ["- |one\n- two|", "- **|one**\n- **two|**"],
    ["a | b", "a **|** b"],
  ])("%j", (before, after) => {
    expect(show(toggleInline(read(before), "bold"))).toBe(after);
  });
});

it("makes a link, its address selected", () => {
  expect(show(makeLink(read("see |demo|")))).toBe("see [demo](|https://|)");
  expect(show(makeLink(read("see |demo|"), "https://a.example"))).toBe("see [demo](https://a.example)|");
  expect(show(makeLink(read("see |")))).toBe("see [|](https://)");
});

describe("paste", () => {
  it.each([
    ["|", "[ ] a\n- b", "[ ] a\n- b|"],
    ["- x|", "- a\n- b", "- xa\n- b|"],
    ["↗ x |y| z", "q", "↗ x q| z"],
    ["|all|", "a", "a|"],
  ])("%j and %j", (before, pasted, after) => {
    expect(show(paste(read(before), pasted))).toBe(after);
  });
});

describe("a slash", () => {
  it.each([
    ["/|", ""],
    ["- call Ines /prom|", "prom"],
    ["and/or|", null],
    ["5/|", null],
    ["/todo now|", null],
  ])("%j", (text, query) => {
    expect(slashAt(read(text))?.query ?? null).toBe(query);
  });
});
