import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guides } from "../../../utils/coach/guides";
import { closingOffer, planMinutes, refitMinutes } from "../../../utils/domain/agenda";
import type { Guide, Stage } from "../../../utils/domain/guide";
import { runs } from "../runs";

const plan = [
  { stageId: "frame", minutes: 3 },
  { stageId: "energy", minutes: 12 },
  { stageId: "widen", minutes: 6, droppable: 2 as const },
  { stageId: "direction", minutes: 5, droppable: 1 as const },
  { stageId: "benchmarks", minutes: 10 },
  { stageId: "ladder", minutes: 4 },
  { stageId: "promises", minutes: 5 },
];

function refit(elapsed: number, doneStageIds: readonly string[] = [], total = 45): number[] {
  return refitMinutes(plan, { elapsed, doneStageIds, total }).map(({ minutes }) => minutes);
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((all, each) => all + each, 0);
}

describe("refitting a plan", () => {
  it.each([
    ["nothing while it runs on time", 0, [], [3, 12, 6, 5, 10, 4, 5]],
    ["the rest after a stage on time", 3, ["frame"], [0, 12, 6, 5, 10, 4, 5]],
    ["every stage after a late start", 10, [], [2, 9, 5, 4, 8, 3, 4]],
    ["what is left after an overrun", 25, ["frame", "energy"], [0, 0, 4, 3, 7, 3, 3]],
    ["what is left after a quick stage", 1, ["frame"], [0, 13, 6, 5, 11, 4, 5]],
    ["nothing to direction when room gets short", 34, ["frame", "energy"], [0, 0, 3, 0, 4, 2, 2]],
    ["nothing to widening either when it gets shorter", 36, ["frame", "energy"], [0, 0, 0, 0, 5, 2, 2]],
    ["nothing to the shortest when none is droppable", 40, ["frame", "energy", "widen"], [0, 0, 0, 0, 3, 0, 2]],
    ["everything to the end when only that fits", 42, ["frame", "energy", "widen"], [0, 0, 0, 0, 0, 0, 3]],
    ["one last minute to the end", 44, ["frame"], [0, 0, 0, 0, 0, 0, 1]],
    ["nothing when the time is over", 45, ["frame"], [0, 0, 0, 0, 0, 0, 0]],
    ["nothing long after", 90, [], [0, 0, 0, 0, 0, 0, 0]],
    ["a part of a minute as a whole one", 9.2, [], [2, 9, 5, 4, 8, 3, 4]],
  ])("gives %s", (_, elapsed, done, expected) => {
    expect(refit(elapsed, done)).toEqual(expected);
  });

  it("keeps to the order of the plan and names every stage", () => {
    const stages = refitMinutes(plan, { elapsed: 20, doneStageIds: ["energy"], total: 45 });
    expect(stages.map(({ stageId }) => stageId)).toEqual(plan.map(({ stageId }) => stageId));
  });

  it("brings no stage back that was left out before", () => {
    const without = plan.map((stage) => (stage.stageId === "widen" ? { ...stage, minutes: 0 } : stage));
    const stages = refitMinutes(without, { elapsed: 0, doneStageIds: [], total: 90 });
    expect(stages.find(({ stageId }) => stageId === "widen")?.minutes).toBe(0);
    expect(sum(stages.map(({ minutes }) => minutes))).toBe(90);
  });

  it("has nothing to share out when everything is done", () => {
    expect(
      sum(
        refit(
          5,
          plan.map(({ stageId }) => stageId),
        ),
      ),
    ).toBe(0);
  });
});

/** Any guide that somebody could make of a built-in one: stages left out, moved about, added, with any share. */
const anyGuide: fc.Arbitrary<Guide> = fc
  .record({
    base: fc.constantFrom(...guides),
    order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    kept: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    added: fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 40 }), at: fc.nat() }), { maxLength: 3 }),
  })
  .map(({ base, order, kept, added }) => {
    const stages = base.stages.filter((stage, index) => kept[index] || stage === base.stages.at(-1));
    const moved = stages
      .map((stage, index) => ({ stage, place: order[index] ?? 0 }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ stage }) => stage);
    for (const [index, { minutes, at }] of added.entries()) {
      moved.splice(at % (moved.length + 1), 0, ownStage(`own-${index}`, minutes));
    }
    return { ...base, stages: moved };
  });

function ownStage(id: string, minutes: number): Stage {
  const minutesAt = { 30: minutes, 45: minutes, 60: minutes, 90: minutes };
  return { id, name: id, purpose: "", prompt: "", listenFor: "", minutesAt };
}

describe("planning and refitting, whatever was edited", () => {
  it("adds up to the length at every length from 10 to 180 minutes", () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        for (let total = 10; total <= 180; total++) {
          const minutes = planMinutes(guide, total).map((stage) => stage.minutes);
          // A guide of nothing but a direction has no share below half an hour.
          if (guide.stages.some((stage) => stage.id !== "direction")) expect(sum(minutes)).toBe(total);
          expect(minutes.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it("adds up to what is left, minute by minute, whichever stages are done", () => {
    const lengths = fc.integer({ min: 10, max: 180 });
    fc.assert(
      fc.property(anyGuide, lengths, fc.infiniteStream(fc.boolean()), (guide, total, coins) => {
        const planned = withDroppable(guide, total);
        const done = planned.filter(() => coins.next().value).map(({ stageId }) => stageId);
        const open = planned.filter(({ stageId, minutes }) => minutes > 0 && !done.includes(stageId));
        for (let elapsed = 0; elapsed <= total + 5; elapsed++) {
          const refitted = refitMinutes(planned, { elapsed, doneStageIds: done, total });
          const left = Math.max(0, total - elapsed);
          expect(sum(refitted.map(({ minutes }) => minutes))).toBe(open.length > 0 ? left : 0);
          const closing = refitted.find(({ stageId }) => stageId === open.at(-1)?.stageId);
          const least = Math.min(2, left, open.at(-1)?.minutes ?? 0);
          if (closing) expect(closing.minutes).toBeGreaterThanOrEqual(least);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it("changes nothing while nothing has happened, and refits to the same when asked twice", () => {
    fc.assert(
      fc.property(
        anyGuide,
        fc.integer({ min: 10, max: 180 }),
        fc.integer({ min: 0, max: 180 }),
        (guide, total, late) => {
          const planned = withDroppable(guide, total);
          const same = refitMinutes(planned, { elapsed: 0, doneStageIds: [], total });
          expect(same.map(({ minutes }) => minutes)).toEqual(planned.map(({ minutes }) => minutes));
          const once = refitMinutes(planned, { elapsed: late, doneStageIds: [], total });
          const left = Math.max(0, total - late);
          expect(refitMinutes(once, { elapsed: 0, doneStageIds: [], total: left })).toEqual(once);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

function withDroppable(guide: Guide, total: number) {
  return planMinutes(guide, total).map((minutes, index) => {
    const { droppable } = guide.stages[index] ?? {};
    return { ...minutes, ...(droppable && { droppable }) };
  });
}

describe("the way to the end", () => {
  const now = { elapsed: 40, doneStageIds: [], total: 45, at: "benchmarks" };

  it("is offered from five minutes before the end on", () => {
    expect(closingOffer(plan, now)).toBe("promises");
    expect(closingOffer(plan, { ...now, elapsed: 39.9 })).toBeNull();
    expect(closingOffer(plan, { ...now, elapsed: 47 })).toBe("promises");
    expect(closingOffer(plan, { ...now, at: null })).toBe("promises");
  });

  it("is not offered when it runs, is done, or was left out", () => {
    expect(closingOffer(plan, { ...now, at: "promises" })).toBeNull();
    expect(closingOffer(plan, { ...now, doneStageIds: ["promises"] })).toBeNull();
    expect(closingOffer(plan.with(6, { stageId: "promises", minutes: 0 }), now)).toBeNull();
    expect(closingOffer([], now)).toBeNull();
  });
});
