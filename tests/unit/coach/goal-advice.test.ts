import { describe, expect, it } from "vitest";
import { adviseOnGoals, type GoalsOfPerson } from "../../../utils/coach/goal-advice";
import { undismissed } from "../../../utils/domain/advice";
import type { Direction, Objective } from "../../../utils/domain/goal";
import { goal } from "./make";

const stamps = { createdAt: "2026-01-10T09:00:00Z", editedAt: "2026-01-10T09:00:00Z" };
const objective: Objective = {
  id: "aim",
  level: "team",
  text: "Half the complaints",
  period: "Q1",
  archivedAt: null,
  deletedAt: null,
  ...stamps,
};

function direction(fields: Partial<Direction> = {}): Direction {
  return { personId: "person-1", text: "Running a ward", none: false, ...stamps, ...fields };
}

function ids(fields: Partial<GoalsOfPerson>): string[] {
  const context = { personId: "person-1", goals: [], objectives: [], direction: direction(), ...fields };
  return adviseOnGoals(context).map(({ id }) => id);
}

const four = ["a", "b", "c", "d"].map((id) => goal({ id }));

describe("advice on a person's goals", () => {
  it("has nothing to say about up to three goals that lead somewhere", () => {
    expect(ids({})).toEqual([]);
    expect(ids({ goals: four.slice(0, 3) })).toEqual([]);
  });

  it("notices a goal too many, and says how many there are", () => {
    const [advice] = adviseOnGoals({ personId: "person-1", goals: four, objectives: [], direction: direction() });
    expect(advice).toMatchObject({ id: "too-many-goals/person-1", kind: "too-many-goals" });
    expect(advice?.text).toMatch(/^4 goals are active\./);
  });

  it.each([
    ["closed ones", { state: "reached" as const }],
    ["deleted ones", { deletedAt: "2026-02-01T09:00:00Z" }],
    ["goals for the year", { level: "year" as const }],
  ])("does not count %s", (_, fields) => {
    expect(ids({ goals: [...four.slice(0, 3), goal({ id: "d", ...fields })] })).toEqual([]);
  });

  it("notices a goal without an objective, once there are objectives to choose from", () => {
    const goals = [goal({ id: "a" })];
    expect(ids({ goals })).toEqual([]);
    expect(ids({ goals, objectives: [objective] })).toEqual(["no-objective/a"]);
    expect(ids({ goals: [goal({ id: "a", objectiveId: "aim" })], objectives: [objective] })).toEqual([]);
    expect(ids({ goals: [goal({ id: "a", noObjectiveOnPurpose: true })], objectives: [objective] })).toEqual([]);
  });

  it("takes an objective that was put away for none", () => {
    const away = { ...objective, archivedAt: "2026-02-01T09:00:00Z" };
    const goals = [goal({ id: "a", objectiveId: "aim" })];
    expect(ids({ goals, objectives: [away] })).toEqual([]);
    expect(ids({ goals, objectives: [away, { ...objective, id: "other" }] })).toEqual(["no-objective/a"]);
  });

  it("notices a goal with nothing above it", () => {
    expect(ids({ goals: [goal({ id: "a", leadsTo: null })] })).toEqual(["no-rung/a"]);
    expect(ids({ goals: [goal({ id: "a", leadsTo: "gone" })] })).toEqual(["no-rung/a"]);
    expect(ids({ goals: [goal({ id: "a" })], direction: null })).toEqual(["no-rung/a"]);
    expect(ids({ goals: [goal({ id: "a" })], direction: direction({ text: " " }) })).toEqual(["no-rung/a"]);
    const year = goal({ id: "year", level: "year", leadsTo: null });
    expect(ids({ goals: [goal({ id: "a", leadsTo: "year" }), year] })).toEqual([]);
    expect(ids({ goals: [goal({ id: "a", leadsTo: "year" }), { ...year, state: "dropped" }] })).toEqual(["no-rung/a"]);
  });

  it("takes no direction for now as a full answer", () => {
    const none = direction({ none: true, text: "" });
    expect(ids({ goals: [goal({ id: "a", leadsTo: null })], direction: none })).toEqual([]);
    const year = goal({ id: "year", level: "year" });
    expect(ids({ goals: [goal({ id: "a", leadsTo: null }), year], direction: none })).toEqual(["no-rung/a"]);
  });

  it("is dismissed by id, for good", () => {
    const advice = adviseOnGoals({
      personId: "person-1",
      goals: four,
      objectives: [objective],
      direction: direction(),
    });
    const left = undismissed(advice, ["too-many-goals/person-1", "no-objective/b"]).map(({ id }) => id);
    expect(left).toEqual(["no-objective/a", "no-objective/c", "no-objective/d"]);
  });
});
