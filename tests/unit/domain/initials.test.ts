import { describe, expect, it } from "vitest";
import { initials } from "../../../utils/domain/initials";

describe("initials", () => {
  it.each([
    ["Robin Vale", "RV"],
    ["robin.vale@example.com", "RV"],
    ["Robin", "R"],
    ["Anna-Maria van der Berg", "AB"],
    ["  (Robin)  Vale ", "RV"],
    ["李小龙", "李"],
    ["ניר כהן", "נכ"],
    ["é́lodie", "É́"],
    ["", "?"],
    ["🌱", "?"],
    ["@example.com", "?"],
  ])("of %j are %j", (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
