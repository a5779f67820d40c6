import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Direction, Goal } from "../../../utils/domain/goal";
import { ladderOf, placesFor, planLadder, type Rung } from "../../../utils/domain/ladder";

const base = { level: "year", state: "active", deletedAt: null, leadsTo: null } as const;
const goal = (id: string, leadsTo: string | null, fields: Partial<Goal> = {}) =>
  ({ ...base, id, leadsTo, ...fields }) as Goal;
const ids = (rungs: readonly Rung[]): string[] => rungs.flatMap(({ goal, below }) => [goal.id, ...ids(below)]);

/** Any goals at all: circles, closed ones and links to nothing among them. */
const goals = fc
  .array(
    fc.record({
      leadsTo: fc.oneof(fc.constant(null), fc.constant("direction"), fc.nat(9).map(String), fc.constant("gone")),
      level: fc.constantFrom("year", "benchmark"),
      state: fc.constantFrom("active", "active", "reached"),
    }),
    { maxLength: 10 },
  )
  .map((all) => all.map(({ leadsTo, ...fields }, index) => goal(`${index}`, leadsTo, fields as Partial<Goal>)));

describe("ladderOf", () => {
  it("stands benchmarks on this year's goals, and those on the direction", () => {
    const { towards, loose } = ladderOf([goal("demo", "lead"), goal("lead", "direction"), goal("alone", null)]);
    expect(towards).toMatchObject([{ goal: { id: "lead" }, below: [{ goal: { id: "demo" }, below: [] }] }]);
    expect(ids(loose)).toEqual(["alone"]);
  });

  it("lets a goal stand loose whose rung above is closed", () => {
    const { towards, loose } = ladderOf([goal("demo", "lead"), goal("lead", "direction", { state: "reached" })]);
    expect(towards).toEqual([]);
    expect(ids(loose)).toEqual(["demo"]);
  });

  it("shows every active goal exactly once, whatever leads where", () => {
    fc.assert(
      fc.property(goals, (all) => {
        const { towards, loose } = ladderOf(all);
        const active = all.filter(({ state }) => state === "active").map(({ id }) => id);
        expect([...ids(towards), ...ids(loose)].sort()).toEqual(active.sort());
      }),
    );
  });
});

describe("placesFor", () => {
  it("offers no goal of a shorter span, and nothing that would close a circle", () => {
    const all = [goal("a", "b"), goal("b", null), goal("weekly", "a", { level: "benchmark" })];
    expect(placesFor(goal("b", null), all).map(({ id }) => id)).toEqual([]);
    expect(placesFor(goal("weekly", "a", { level: "benchmark" }), all).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(placesFor(goal("a", "b"), all).map(({ id }) => id)).toEqual(["b"]);
  });

  it("never makes a circle", () => {
    fc.assert(
      fc.property(goals, (all) => {
        for (const each of all) {
          for (const place of placesFor(each, all)) {
            let above: string | null = place.id;
            const seen = new Set<string>();
            while (above !== null && !seen.has(above)) {
              expect(above).not.toBe(each.id);
              seen.add(above);
              above = all.find(({ id }) => id === above)?.leadsTo ?? null;
            }
          }
        }
      }),
    );
  });
});

describe("planLadder", () => {
  const direction = { text: "Lead", none: false } as Direction;
  const none = { text: "", none: true } as Direction;
  const weekly = (id: string, leadsTo: string | null) => goal(id, leadsTo, { level: "benchmark" });

  it("draws a line for each link, and marks both holes", () => {
    const plan = planLadder([weekly("demo", "lead"), weekly("coach", null), goal("lead", null)], direction);
    expect(plan.links).toEqual([{ from: "demo", to: "lead" }]);
    expect([...plan.nowhere]).toEqual(["coach", "lead"]);
    expect([...plan.unreached]).toEqual(["direction"]);
    expect(plan.weeks.map(({ id }) => id).sort()).toEqual(["coach", "demo"]);
  });

  it("takes no direction for now as a full answer: the year is where it ends, and nothing is missing", () => {
    const plan = planLadder([weekly("demo", "lead"), goal("lead", null)], none);
    expect([...plan.nowhere, ...plan.unreached]).toEqual([]);
    expect([...planLadder([weekly("demo", null)], none).nowhere]).toEqual(["demo"]);
  });

  it("shows every active goal once, links only what is shown, and leaves no goal both linked and loose", () => {
    fc.assert(
      fc.property(goals, fc.constantFrom(null, direction, none), (all, where) => {
        const { weeks, year, links, nowhere } = planLadder(all, where);
        const shown = [...weeks, ...year].map(({ id }) => id);
        expect(shown.toSorted()).toEqual(all.filter(({ state }) => state === "active").map(({ id }) => id));
        const from = links.map((link) => link.from);
        expect(new Set(from).size).toBe(from.length);
        for (const link of links) expect([...shown, "direction"]).toContain(link.to);
        for (const id of nowhere) expect(from).not.toContain(id);
      }),
    );
  });
});
