import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guides } from "../../../utils/coach/guides";
import { planMinutes, refitMinutes } from "../../../utils/domain/agenda";
import { addStage, isSameAgenda, moveStage, removeStage, stageFrom } from "../../../utils/domain/agenda-edit";
import type { Guide, Stage } from "../../../utils/domain/guide";
import { runs } from "../runs";

const career = guides[0] as Guide;
const ids = (stages: readonly Stage[]) => stages.map(({ id }) => id);
const words = { name: "Wins", purpose: "", prompt: "What went well?", listenFor: "" };
const sum = (minutes: readonly { minutes: number }[]) => minutes.reduce((total, each) => total + each.minutes, 0);

type Edit = { kind: "move" | "remove" | "add"; at: number; by: number; minutes: number };
const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom("move", "remove", "add"),
    at: fc.nat(12),
    by: fc.integer({ min: -12, max: 12 }),
    minutes: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 15 },
);

function edited(guide: Guide, all: readonly Edit[]): Stage[] {
  return all.reduce<Stage[]>(
    (stages, { kind, at, by, minutes }, index) => {
      const id = stages[at % stages.length]?.id ?? "";
      if (kind === "move") return moveStage(stages, id, by);
      if (kind === "remove") return removeStage(stages, id);
      return addStage(stages, stageFrom({ ...words, minutes }, `new ${index}`));
    },
    [...guide.stages],
  );
}

describe("changing an agenda", () => {
  it("moves a stage up and down, and never out of the list", () => {
    const [first, second] = ids(career.stages);
    expect(ids(moveStage(career.stages, second ?? "", -1)).slice(0, 2)).toEqual([second, first]);
    expect(ids(moveStage(career.stages, first ?? "", -5))).toEqual(ids(career.stages));
    expect(ids(moveStage(career.stages, first ?? "", 50)).at(-1)).toBe(first);
    expect(ids(moveStage(career.stages, "gone", 1))).toEqual(ids(career.stages));
  });

  it("puts a new stage before the one that closes the conversation", () => {
    const stage = stageFrom({ ...words, minutes: 12 }, "wins");
    expect(ids(addStage(career.stages, stage)).slice(-2)).toEqual(["wins", career.stages.at(-1)?.id]);
    expect(stage.minutesAt).toEqual({ 30: 6, 45: 9, 60: 12, 90: 18 });
  });

  it("keeps the last stage that has time", () => {
    const [only] = career.stages;
    const direction = career.stages.find(({ id }) => id === "direction");
    expect(removeStage([only as Stage], "frame")).toHaveLength(1);
    expect(removeStage([only as Stage, direction as Stage], "frame")).toHaveLength(2);
  });

  it("keeps what was worked out by hand while only the words change", () => {
    const before = career.stages[1] as Stage;
    const renamed = stageFrom({ ...words, minutes: before.minutesAt[60] }, before.id, before);
    expect(renamed).toEqual({ ...before, ...words });
    expect(isSameAgenda([renamed], [before])).toBe(false);
    expect(isSameAgenda(career.stages, structuredClone([...career.stages]))).toBe(true);
  });

  it("leaves the minutes adding up at every length, whatever was changed, left out, and taken longer", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...guides),
        edits,
        fc.integer({ min: 10, max: 180 }),
        fc.array(fc.nat(12), { maxLength: 3 }),
        fc.nat(200),
        (guide, all, total, skips, elapsed) => {
          const stages = edited(guide, all);
          expect(new Set(ids(stages)).size).toBe(stages.length);
          const own = { ...guide, stages };
          expect(sum(planMinutes(own, total))).toBe(total);

          const skipped = skips.flatMap((at) => stages[at]?.id ?? []);
          const plan = planMinutes(own, total, skipped);
          expect([total, stages.every(({ id }) => skipped.includes(id)) ? 0 : total]).toContain(sum(plan));
          const doneStageIds = plan.slice(0, 1).map(({ stageId }) => stageId);
          const open = plan.some(({ stageId, minutes }) => minutes > 0 && !doneStageIds.includes(stageId));
          const left = sum(refitMinutes(plan, { elapsed, doneStageIds, total }));
          expect(left).toBe(open ? Math.max(0, total - elapsed) : 0);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });
});
