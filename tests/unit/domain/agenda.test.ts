import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askableLength, planMinutes } from "../../../utils/domain/agenda";
import { type Guide, type Stage, workedOutLengths } from "../../../utils/domain/guide";
import { runs } from "../runs";

function stage(id: string, minutes: readonly [number, number, number, number], droppable?: 1 | 2): Stage {
  const [at30, at45, at60, at90] = minutes;
  const minutesAt = { 30: at30, 45: at45, 60: at60, 90: at90 };
  return { id, name: id, purpose: "", prompt: "", listenFor: "", minutesAt, ...(droppable && { droppable }) };
}

const guide: Guide = {
  id: "career",
  name: "Career",
  kind: "career",
  stages: [
    stage("frame", [2, 3, 5, 5]),
    stage("energy", [9, 12, 15, 22]),
    stage("widen", [4, 6, 8, 13], 2),
    stage("direction", [0, 5, 7, 12], 1),
    stage("benchmarks", [8, 10, 12, 18]),
    stage("ladder", [3, 4, 6, 10]),
    stage("promises", [4, 5, 7, 10]),
  ],
};
const ids = guide.stages.map(({ id }) => id);

function plan(total: number, skipped: readonly string[] = []): number[] {
  return planMinutes(guide, total, skipped).map(({ minutes }) => minutes);
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((all, each) => all + each, 0);
}

describe("planMinutes", () => {
  it("names every stage in the guide's order", () => {
    expect(planMinutes(guide, 30).map(({ stageId }) => stageId)).toEqual(ids);
  });

  it.each([
    // The lengths worked out by hand.
    [30, [2, 9, 4, 0, 8, 3, 4]],
    [45, [3, 12, 6, 5, 10, 4, 5]],
    [60, [5, 15, 8, 7, 12, 6, 7]],
    [90, [5, 22, 13, 12, 18, 10, 10]],
    // Between: at 50 six stages tie for four minutes, and the earlier ones get them.
    [50, [4, 13, 7, 6, 11, 4, 5]],
    [75, [5, 19, 11, 9, 15, 8, 8]],
    // Just above 30 the direction would get less than two minutes: it is left out.
    [31, [2, 10, 4, 0, 8, 3, 4]],
    [34, [2, 10, 5, 0, 9, 3, 5]],
    [35, [2, 10, 5, 2, 9, 3, 4]],
    // Outside: the nearest column's shares.
    [120, [7, 30, 17, 16, 24, 13, 13]],
    [180, [10, 44, 26, 24, 36, 20, 20]],
    [20, [2, 6, 3, 0, 5, 2, 2]],
    // No room for everything: the first and the last keep two minutes, and widening goes.
    [17, [2, 5, 2, 0, 4, 2, 2]],
    [15, [2, 5, 0, 0, 4, 2, 2]],
    [10, [2, 3, 0, 0, 2, 1, 2]],
    // Room for one stage only: the one that gets most time anyway.
    [9, [0, 9, 0, 0, 0, 0, 0]],
    [1, [0, 1, 0, 0, 0, 0, 0]],
    [0, [0, 0, 0, 0, 0, 0, 0]],
  ])("shares out %i minutes", (total, expected) => {
    expect(plan(total)).toEqual(expected);
  });

  it.each([
    ["direction", 45, [3, 14, 7, 0, 11, 4, 6]],
    ["energy", 30, [3, 0, 6, 0, 11, 4, 6]],
    ["frame", 10, [0, 4, 0, 0, 3, 1, 2]],
    ["energy", 5, [0, 0, 0, 0, 5, 0, 0]],
  ])("gives the time of a skipped stage (%s, %i minutes) to the others", (skipped, total, expected) => {
    expect(plan(total, [skipped])).toEqual(expected);
  });

  it("gives nothing to anybody when every stage is skipped", () => {
    expect(sum(plan(45, ids))).toBe(0);
    expect(sum(plan(5, ids))).toBe(0);
  });

  it("ignores a skipped stage that the guide does not have", () => {
    expect(plan(45, ["elsewhere"])).toEqual(plan(45));
  });

  it("leaves out direction before widening, and neither while there is room", () => {
    for (let total = 10; total <= 180; total++) {
      const [, , widen = 0, direction = 0] = plan(total);
      if (widen === 0) expect(direction).toBe(0);
      if (total >= 17) expect(widen).toBeGreaterThanOrEqual(2);
      if (total >= 35) expect(direction).toBeGreaterThanOrEqual(2);
    }
  });

  it("adds up to the length, minute by minute, whatever is skipped", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.subarray(ids), (total, skipped) => {
        // Direction has no share below half an hour, so that nothing is left to plan with.
        fc.pre(ids.some((id) => id !== "direction" && !skipped.includes(id)));
        const minutes = plan(total, skipped);
        expect(sum(minutes)).toBe(total);
        expect(minutes.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
        for (const [index, id] of ids.entries()) if (skipped.includes(id)) expect(minutes[index]).toBe(0);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it("holds for any guide: whole sum, and two minutes at both ends outside the worked-out lengths", () => {
    const share = fc.integer({ min: 0, max: 60 });
    const some = fc.integer({ min: 1, max: 60 });
    const inner = fc.record({
      minutes: fc.tuple(share, share, share, share),
      droppable: fc.constantFrom(undefined, 1 as const, 2 as const),
    });
    const end = fc.tuple(some, some, some, some);
    fc.assert(
      fc.property(
        end,
        fc.array(inner, { maxLength: 9 }),
        end,
        fc.integer({ min: 10, max: 240 }),
        (a, middle, z, total) => {
          const stages = [
            stage("first", a),
            ...middle.map(({ minutes, droppable }, index) => stage(`middle ${index}`, minutes, droppable)),
            stage("last", z),
          ];
          const minutes = planMinutes({ ...guide, stages }, total).map((each) => each.minutes);
          expect(sum(minutes)).toBe(total);
          if (workedOutLengths.some((length) => length === total)) return;
          expect(minutes.at(0)).toBeGreaterThanOrEqual(2);
          expect(minutes.at(-1)).toBeGreaterThanOrEqual(2);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });
});

describe("askableLength", () => {
  it.each([
    [45, false, { minutes: 45, ask: false }],
    [5, false, { minutes: 5, ask: false }],
    [180, false, { minutes: 180, ask: false }],
    [181, false, { minutes: 60, ask: true }],
    [0, false, { minutes: 60, ask: true }],
    [null, false, { minutes: 60, ask: true }],
    [30, true, { minutes: 60, ask: true }],
    [1440, true, { minutes: 60, ask: true }],
  ])("takes %s minutes, all day %s", (minutes, allDay, expected) => {
    expect(askableLength(minutes, allDay)).toEqual(expected);
  });
});
