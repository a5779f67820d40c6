import { expect, it } from "vitest";
import { rootId, versionId, versionsIn } from "../../../utils/domain/line-versions";
import { makeLine } from "./make";

it("makes ids that are not used, and knows which line they belong to", () => {
  const used = new Set(["a", "a+"]);
  expect([versionId("a", used), versionId("a", used), versionId("b", used)]).toEqual(["a++", "a+++", "b+"]);
  expect([rootId("a++"), rootId("a"), rootId("a+b")]).toEqual(["a", "a", "a+b"]);
});

it("finds the lines that stand in several versions", () => {
  const lines = ["x", "b+", "a", "a+", "b", "c+"].map((id) => makeLine(id, id));
  const found = versionsIn(lines).map((versions) => versions.map(({ index }) => index));
  // Of `c` only one version is left: nothing has to be chosen.
  expect(found).toEqual([
    [1, 4],
    [2, 3],
  ]);
  expect(versionsIn([makeLine("a", "a")])).toEqual([]);
});
