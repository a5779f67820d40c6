import { describe, expect, it } from "vitest";
import { checkGoal } from "../../../utils/coach/goal-check";
import { goalPartQuestions, goalParts, goalVerdictNames } from "../../../utils/domain/advice";

describe("checking a goal", () => {
  it.each([
    ["Research competitor strategies", "vague"],
    ["Get better at presenting", "vague"],
    ["Be more organised every day", "vague"],
    ["Become a stronger speaker by June", "vague"],
    ["Pass the SQL certificate", "one-time"],
    ["Draft the weekly planning template by March", "one-time"],
    ["Research three vendors and recommend one by 1 June", "one-time"],
    ["Become a certified wound nurse", "one-time"],
    ["Lead the monthly demo and collect two written reactions each time", "benchmark"],
    ["Keep the inbox under twenty, checked on Fridays", "benchmark"],
    ["When a project slips, tell the client within one day", "benchmark"],
    ["I want to call three lapsed customers every Monday", "benchmark"],
    ["Send every parent the new timetable by Friday", "one-time"],
    ["Close every ticket with a one-line cause", "benchmark"],
    ["Reduce deployment time from 45min to 5min", "one-time"],
    ["Reduce production bugs from 8 per month to 3 per month", "one-time"],
    ["Respond to 95% of client emails within four business hours", "benchmark"],
    ["More structure in my day", "vague"],
    ["Put the emergency numbers on every door by Monday", "one-time"],
    ["Obtain the safety certificate by June, with two hours of study a week", "one-time"],
    ["Always confirm the room with the guest before sending the bill", "benchmark"],
    ["Bring one number to the Monday review", "benchmark"],
  ])("tells %j to be %s", (text, verdict) => {
    expect(checkGoal(text).verdict).toBe(verdict);
  });

  it("names its verdicts in words", () => {
    expect(Object.values(goalVerdictNames)).toEqual(["Vague", "One-time task", "Ongoing benchmark"]);
  });

  it("shows the words that decided, as they were written", () => {
    expect(checkGoal("Improve my English").words).toEqual(["Improve"]);
    expect(checkGoal("Pass the SQL exam").words).toEqual(["Pass", "exam"]);
    expect(checkGoal("Walk the bay every Monday").words).toEqual(["every Monday"]);
  });

  it("says what is missing", () => {
    expect(checkGoal("Be more visible").missing).toEqual(["behaviour", "rhythm", "start", "evidence", "review"]);
    expect(checkGoal("Pass the SQL exam").missing).toEqual(["rhythm", "start", "evidence", "review"]);
    expect(checkGoal("Lead the monthly demo").missing).toEqual(["start", "evidence", "review"]);
    expect(
      checkGoal("Lead the monthly demo and collect two reactions each time, from March, look again in June").missing,
    ).toEqual([]);
  });

  it("has a short question for each part that may be missing", () => {
    for (const part of goalParts) expect(goalPartQuestions[part]).toMatch(/^\S+( \S+){1,5}\?$/);
  });

  it("does not take its own blanks for a rhythm", () => {
    for (const text of [
      "Research competitor strategies",
      "Get better at presenting",
      "Delegate more",
      "Be more visible",
    ]) {
      const [rewrite = ""] = checkGoal(text).rewrites;
      expect(checkGoal(rewrite).missing, rewrite).toContain("rhythm");
    }
    expect(checkGoal("Bring one finding on competitors to Monday's meeting every week, from May").verdict).toBe(
      "benchmark",
    );
  });

  it("rewrites in the user's own words, with blanks", () => {
    expect(checkGoal("Research competitor strategies.").rewrites).toEqual([
      "Bring one finding on competitor strategies to ___ every ___, from ___; look again in ___",
    ]);
    expect(checkGoal("Get better at presenting").rewrites[0]).toMatch(/^Practise presenting by ___ every ___/);
    expect(checkGoal("Be more visible").rewrites[0]).toMatch(/show that I am more visible/);
    expect(checkGoal("Delegate more").rewrites[0]).toMatch(/^Delegate more: what I do is ___/);
    expect(checkGoal("Pass the SQL exam").rewrites[0]).toMatch(/^After “Pass the SQL exam”: /);
    expect(checkGoal("Lead the monthly demo").rewrites).toEqual([
      "Lead the monthly demo, from ___; shown by ___; look again in ___",
    ]);
  });

  it("has nothing to add to a complete benchmark", () => {
    const advice = checkGoal("Collect two written reactions after each demo, from March, look again in June");
    expect(advice).toMatchObject({ verdict: "benchmark", missing: [], rewrites: [] });
  });

  it("keeps what looks like a pattern or like markup as it is", () => {
    expect(checkGoal("Improve $& and <b>{all}</b> $1").rewrites[0]).toContain("$& and <b>{all}</b> $1");
  });

  it("gives no verdict where it has no rules, and says so", () => {
    expect(checkGoal("Mejorar mi inglés", null)).toMatchObject({ verdict: null, rewrites: [], missing: [] });
    expect(checkGoal("Mejorar mi inglés", null).why).toMatch(/no rules for this language/);
    expect(checkGoal("Mich jede Woche mit dem Team treffen").why).toMatch(/does not look like English/);
    expect(checkGoal("毎週月曜日に顧客に電話する").verdict).toBeNull();
  });

  it("gives no verdict on nothing", () => {
    for (const text of ["", "   ", "...", "🎉"]) expect(checkGoal(text).verdict).toBeNull();
  });

  // Anything quadratic would take far longer than a test may.
  it("reads a text of any length to its end", () => {
    expect(checkGoal("keep every one of two in a week, when I ".repeat(20_000)).verdict).not.toBe("vague");
    expect(checkGoal("a".repeat(1_000_000)).verdict).not.toBe("benchmark");
  });
});
