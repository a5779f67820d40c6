import { describe, expect, it } from "vitest";
import { guideById, guideFor, guides } from "../../../utils/coach/guides";
import { planMinutes } from "../../../utils/domain/agenda";

const regular = guideFor("regular");
const lengths = [30, 45, 60, 90] as const;

describe("the built-in guides", () => {
  it("fill exactly the lengths that were worked out by hand", () => {
    for (const guide of guides) {
      for (const length of lengths) {
        const sum = guide.stages.reduce((minutes, stage) => minutes + stage.minutesAt[length], 0);
        expect(sum, `${guide.id} at ${length}`).toBe(length);
      }
    }
  });

  it("give the career conversation its seven stages, in order", () => {
    expect(guideFor("career").stages.map((stage) => stage.name)).toEqual([
      "Frame",
      "Energy and pride",
      "Widen",
      "Direction",
      "Benchmarks",
      "Ladder",
      "Promises and date",
    ]);
    expect(guideFor("career").stages.map((stage) => stage.minutesAt[45])).toEqual([3, 12, 6, 5, 10, 4, 5]);
  });

  it("keep prompts short enough to glance at", () => {
    for (const stage of guides.flatMap((guide) => guide.stages)) {
      expect(stage.prompt.split(/\s+/).length, stage.prompt).toBeLessThanOrEqual(12);
    }
  });

  it("say in one line when to take them", () => {
    for (const { id, purpose } of guides) expect(purpose, id).toMatch(/^\S.{10,120}\.$/);
  });

  it("fit every length from 10 to 180 minutes, two at least for the first stage and the last", () => {
    for (const guide of guides) {
      for (let total = 10; total <= 180; total++) {
        const minutes = planMinutes(guide, total).map((stage) => stage.minutes);
        expect(minutes.reduce((all, each) => all + each, 0)).toBe(total);
        expect(Math.min(minutes.at(0) ?? 0, minutes.at(-1) ?? 0), `${guide.id} at ${total}`).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it("keep the career check-in to five minutes in any meeting of half an hour or more", () => {
    for (let total = 30; total <= 90; total++) {
      const checkIn = planMinutes(guideById("check-in") ?? regular, total).find(({ stageId }) => stageId === "energy");
      expect(checkIn?.minutes, `at ${total}`).toBe(5);
    }
  });

  it("count for the career clock only where growth is all the talk is about", () => {
    const career = guides.filter(({ kind }) => kind === "career").map(({ id }) => id);
    expect(career).toEqual(["career", "first-career", "career-catch-up"]);
  });

  it("never ask two things in one prompt", () => {
    for (const { prompt } of guides.flatMap((guide) => guide.stages)) {
      expect(prompt.split("?").length, prompt).toBeLessThanOrEqual(2);
    }
  });

  it("never use an id twice, nor a stage's id within a guide", () => {
    expect(new Set(guides.map(({ id }) => id)).size).toBe(guides.length);
    for (const guide of guides) {
      const ids = guide.stages.map((stage) => stage.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("are found by id and by kind", () => {
    expect(guideById("regular")).toBe(guideFor("regular"));
    expect(guideById("no such guide")).toBeUndefined();
  });
});
