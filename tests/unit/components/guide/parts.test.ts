// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { rungsAbove } from "../../../../components/guide/goals/rungs";
import { planOf } from "../../../../components/guide/plan";
import { shortName, whenWords } from "../../../../components/guide/words";
import type { Direction, Goal } from "../../../../utils/domain/goal";

describe("planOf", () => {
  it("keeps to the length when a stage is left out", () => {
    const stages = [{ stageId: "widen", done: false, skipped: true }];
    const plan = planOf({ guideId: "career", agenda: null, kind: "career", stages }, 45);
    expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
    expect(plan.find(({ stage }) => stage.id === "widen")).toMatchObject({ minutes: 0, skipped: true });
  });

  it("falls back to the guide of the kind when the conversation's own is gone", () => {
    const plan = planOf({ guideId: "deleted", agenda: null, kind: "regular", stages: [] }, 30);
    expect(plan[0]?.stage.name).toBe("Their topics");
  });
});

describe("rungsAbove", () => {
  const goal = (id: string, leadsTo: string | null) => ({ id, text: `goal ${id}`, leadsTo }) as Goal;
  const direction = { text: "Design lead" } as Direction;

  it("goes up to the direction", () => {
    const goals = [goal("a", "b"), goal("b", "direction")];
    const texts = rungsAbove(goal("a", "b"), goals, direction).map(({ text }) => text);
    expect(texts).toEqual(["goal b", "Design lead"]);
  });

  it("ends where nothing is linked, and where the goal above is gone", () => {
    expect(rungsAbove(goal("a", null), [], direction)).toEqual([]);
    expect(rungsAbove(goal("a", "gone"), [], direction)).toEqual([]);
  });

  it("says where a direction is linked that was not talked about, or is none for now", () => {
    const textOf = (where: Direction | null) => rungsAbove(goal("a", "direction"), [], where)[0]?.text;
    expect(textOf(null)).toContain("not talked about yet");
    expect(textOf({ ...direction, text: "", none: true })).toContain("none for now");
  });

  it("follows a circle once", () => {
    const goals = [goal("a", "b"), goal("b", "a")];
    expect(rungsAbove(goal("a", "b"), goals, null).map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("words", () => {
  it("says when: the weekday within six days, else the date", () => {
    expect(whenWords("2026-11-24", "2026-11-24T10:00", "2026-11-22")).toBe("Tue 10:00");
    expect(whenWords("2026-11-24", "2026-11-24T10:00", "2026-11-10")).toBe("Tue 24 November, 10:00");
    expect(whenWords("2026-11-24", null, "2026-11-24")).toBe("Today");
  });

  it("takes the first name, or the address up to the @", () => {
    expect(shortName("Robin Vale")).toBe("Robin");
    expect(shortName("robin.vale@example.com")).toBe("robin.vale");
    expect(shortName("ليلى حداد")).toBe("ليلى");
  });
});
