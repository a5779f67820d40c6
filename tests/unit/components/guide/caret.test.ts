import fc from "fast-check";
import { expect, it } from "vitest";
import { moveCaret } from "../../../../components/guide/caret";

it("stays behind what is before it when something changes after it", () => {
  expect(moveCaret("one two", "one two three", 3)).toBe(3);
});

it("stays before what is behind it when something changes in front of it", () => {
  expect(moveCaret("two", "one\ntwo", 2)).toBe(6);
  expect(moveCaret("one\ntwo", "two", 6)).toBe(2);
});

it("ends at the end of what replaced the words around it", () => {
  expect(moveCaret("a middle z", "a new z", 4)).toBeLessThanOrEqual("a new".length);
});

it("is always inside the text, and nowhere else when the text is the same", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), (before, after, offset) => {
      const caret = before.length === 0 ? 0 : offset % (before.length + 1);
      const moved = moveCaret(before, after, caret);
      expect(moved).toBeGreaterThanOrEqual(0);
      expect(moved).toBeLessThanOrEqual(after.length);
      expect(moveCaret(before, before, caret)).toBe(caret);
    }),
  );
});
