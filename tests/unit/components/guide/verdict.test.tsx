// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { fieldsOf, partsIn } from "../../../../components/guide/goals/goal-fields";
import { Verdict } from "../../../../components/guide/goals/Verdict";
import { checkGoal } from "../../../../utils/coach/goal-check";
import type { GoalPart } from "../../../../utils/domain/advice";
import { leave, show, words } from "../screen";

afterEach(leave);

const judge = (text: string, filled: readonly GoalPart[] = []) =>
  show(<Verdict advice={checkGoal(text)} text={text} filled={filled} />);

describe("what the coach says of a goal", () => {
  it("asks a benchmark for what is still open, but not for what stands in a field of its own", async () => {
    await judge("Lead the demo every month");
    expect(words()).toContain("Ongoing benchmark");
    expect(words()).toContain("What would show it?");
    await leave();
    await judge(
      "Lead the demo every month",
      partsIn({ ...fieldsOf(null, "2026-11-24"), evidence: "Two notes", reviewOn: "2027-01-01" }),
    );
    expect(words()).not.toContain("What would show it?");
    expect(words()).not.toContain("Still open");
  });

  it("offers a vague goal another wording instead of questions", async () => {
    await judge("Research competitor strategies");
    expect(words()).toContain("Vague");
    expect(words()).toContain("Try:");
    expect(words()).not.toContain("Still open");
  });

  it("says that it does not read another language, once there is enough to tell", async () => {
    await judge("Mich jede Woche mit dem Team treffen");
    expect(words()).toContain("does not look like English");
    await leave();
    await judge("Mich jede");
    expect(words()).toBe("");
  });
});
