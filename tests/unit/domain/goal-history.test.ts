import { describe, expect, it } from "vitest";
import type { Goal } from "../../../utils/domain/goal";
import { changesOf, withChange } from "../../../utils/domain/goal-history";

const first = {
  text: "Demo",
  rhythm: "",
  evidence: "",
  reviewOn: null,
  help: "",
  history: [] as Goal["history"],
} as Goal;

function changed(goal: Goal, change: Partial<Goal>, at: string): Goal {
  const after = { ...goal, ...change };
  return { ...after, history: withChange(goal, after, at) };
}

describe("a goal's history", () => {
  it("keeps what stood there before each change, newest first", () => {
    const named = changed(first, { text: "Lead the demo", reviewOn: "2026-12-01" }, "2026-10-01T09:00:00.000Z");
    const moved = changed(named, { rhythm: "every month", reviewOn: "2027-01-15" }, "2026-11-01T09:00:00.000Z");
    expect(changesOf(moved)).toEqual([
      {
        until: "2026-11-01T09:00:00.000Z",
        was: [
          { field: "rhythm", value: "" },
          { field: "reviewOn", value: "2026-12-01" },
        ],
      },
      {
        until: "2026-10-01T09:00:00.000Z",
        was: [
          { field: "text", value: "Demo" },
          { field: "reviewOn", value: "" },
        ],
      },
    ]);
  });

  it("does not count what is ticked or linked as a change of the goal", () => {
    expect(changed(first, { help: "An hour", leadsTo: "direction" }, "2026-10-01T09:00:00.000Z").history).toEqual([]);
  });

  it("shows the words that an older version of Trellis kept, and claims nothing of the rest", () => {
    const old = { ...first, text: "Now", history: [{ at: "2026-01-01T09:00:00.000Z", text: "Then" }] };
    expect(changesOf(old)).toEqual([{ until: "2026-01-01T09:00:00.000Z", was: [{ field: "text", value: "Then" }] }]);
  });
});
