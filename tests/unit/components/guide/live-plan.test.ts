import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { livePlan } from "../../../../components/guide/live/live-plan";
import { guideById } from "../../../../utils/coach/guides";
import type { StageState } from "../../../../utils/domain/conversation";
import { newConversation } from "../../../../utils/domain/drafts";
import { runs } from "../../runs";

const start = Date.parse("2026-11-24T09:00:00.000Z");
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const stageIds = guideById("career")?.stages.map(({ id }) => id) ?? [];

/**
 * A career conversation of so many minutes; each of its first stages was ticked so many minutes after the start, and
 * others were left out.
 */
function running(minutes: number, tickedAfter: readonly number[], leftOut: Record<string, number> = {}) {
  const making = { newId: () => "c1", now: at(0) };
  const stages: StageState[] = tickedAfter.map((after, index) => ({
    ...{ stageId: stageIds[index] ?? "", done: true, doneAt: at(after), skipped: false },
  }));
  for (const [stageId, after] of Object.entries(leftOut)) {
    stages.push({ stageId, done: false, doneAt: null, skipped: true, skippedAt: at(after) });
  }
  const fields = { personId: "p1", date: "2026-11-24", minutes, kind: "career", guideId: "career", stages } as const;
  return { ...newConversation({ ...fields, stages }, making), liveSince: at(0) };
}
const plan = (minutes: number, tickedAfter: readonly number[], now: number) =>
  livePlan(running(minutes, tickedAfter), at(now), "UTC");
const sum = (stages: readonly { minutes: number }[]) => stages.reduce((total, { minutes }) => total + minutes, 0);

describe("livePlan", () => {
  it("begins as planned", () => {
    const { stages, since, behind, closing, count } = plan(60, [], 0);
    expect([sum(stages), since, behind, closing, count]).toEqual([60, at(0), 0, null, stages.length]);
  });

  it("fits the rest into what is left after a stage took longer, and says by how much", () => {
    const first = plan(60, [], 0).stages[0]?.minutes ?? 0;
    const { stages, since, behind } = plan(60, [first + 10], first + 12);
    expect([since, behind]).toEqual([at(first + 10), 10]);
    expect(sum(stages)).toBe(60 - first - 10);
  });

  it("gives the rest more time after a stage was left early", () => {
    const { stages, behind } = plan(60, [1], 2);
    expect(sum(stages)).toBe(59);
    expect(behind).toBeLessThan(0);
  });

  it("counts a stage that was left out on the way as time to spare, and one left out before as planned", () => {
    const [first, second] = plan(60, [], 0).stages;
    const ticked = at(first?.minutes ?? 0);
    const skipping = (after: number) =>
      livePlan(running(60, [first?.minutes ?? 0], { [second?.stage.id ?? ""]: after }), ticked, "UTC");
    expect(skipping(1).behind).toBe(-(second?.minutes ?? 0));
    expect(sum(skipping(1).stages)).toBe(60 - (first?.minutes ?? 0));
    const before = running(60, [], { [second?.stage.id ?? ""]: -5 });
    expect([livePlan(before, at(0), "UTC").behind, sum(livePlan(before, at(0), "UTC").stages)]).toEqual([0, 60]);
  });

  it("begins the next stage when one was ticked that had no time", () => {
    const { since } = plan(10, [1, 2, 3, 4, 5], 6);
    expect(since).toBe(at(5));
  });

  it("offers the promises five minutes before the end, and never while they run", () => {
    expect(plan(60, [4], 54).closing).toBeNull();
    expect(plan(60, [4], 55).closing).toBe(stageIds.at(-1));
    expect(plan(60, [1, 2, 3, 4, 5, 6], 57).closing).toBeNull();
  });

  it("always has a stage to show until the last is ticked, and never more time than is left", () => {
    const ticks = fc
      .array(fc.nat(30), { maxLength: stageIds.length - 1 })
      .map((steps) => steps.map((_, index) => steps.slice(0, index + 1).reduce((total, step) => total + step, 0)));
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 180 }), ticks, (minutes, tickedAfter) => {
        const used = tickedAfter.at(-1) ?? 0;
        const { stages } = plan(minutes, tickedAfter, used);
        expect(stages.length).toBeGreaterThan(0);
        if (used < minutes) expect(sum(stages)).toBe(minutes - used);
      }),
      { numRuns: runs(5_000) },
    );
  });
});
