import { describe, expect, it } from "vitest";
import { lacks, type SkeletonNode } from "../../calendar/skeleton.test-support";

function node(part: Partial<SkeletonNode>, ...children: SkeletonNode[]): SkeletonNode {
  return { tag: "div", id: "", role: "", jsname: "", attributes: [], ...part, children };
}

describe("lacks", () => {
  const real = node({ id: "a" }, node({}, node({ role: "tree", attributes: ["aria-label", "data-x"] })));

  it("is content with a copy that has more, nested deeper", () => {
    const copy = node(
      { id: "a", role: "main" },
      node({ jsname: "between" }, node({ role: "tree", attributes: ["aria-label", "data-x", "data-y"] })),
    );
    expect(lacks(real, copy)).toEqual([]);
  });

  it.each([
    ["a missing node", node({ id: "a" }), ["[role=tree] is missing (within #a)"]],
    [
      "a missing attribute",
      node({ id: "a" }, node({ role: "tree", attributes: ["data-x"] })),
      ["[role=tree] has no aria-label"],
    ],
    [
      "another tag",
      node({ id: "a", tag: "p" }, node({ role: "tree", attributes: ["aria-label", "data-x"] })),
      ["#a is no div"],
    ],
    [
      "another nesting",
      node({}, node({ id: "a" }), node({ role: "tree", attributes: ["aria-label", "data-x"] })),
      ["[role=tree] is not within #a"],
    ],
  ])("tells of %s", (_, copy, expected) => {
    expect(lacks(real, copy)).toEqual(expected);
  });

  it("looks at the named nodes only, when names are given", () => {
    expect(lacks(real, node({ id: "a" }), ["#a"])).toEqual([]);
  });
});
