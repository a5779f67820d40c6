import { describe, expect, it } from "vitest";
import { bank } from "../../../utils/coach/bank";
import { checkQuestion } from "../../../utils/coach/question-check";
import { questionVerdictNames } from "../../../utils/domain/advice";

describe("checking a question", () => {
  it.each([
    ["Where do you see yourself in five years?", "broad"],
    ["What is your dream job?", "broad"],
    ["What are your strengths?", "broad"],
    ["How can I help you grow?", "broad"],
    ["Which direction do you want your life to take?", "broad"],
    ["Who do you really admire? Why?", "broad"],
    ["If you were in charge, what is the first thing you would change?", "broad"],
    ["Which task in the last two weeks made you lose track of time?", "specific"],
    ["Which of your goals from March has moved least?", "specific"],
    ["What did you say to the angry guest?", "specific"],
    ["Who could you coach on the reporting tool over the next two months?", "specific"],
  ])("tells %j to be %s", (text, verdict) => {
    expect(checkQuestion(text).verdict).toBe(verdict);
  });

  it("names its verdicts in words", () => {
    expect(Object.values(questionVerdictNames)).toEqual(["Broad", "Specific"]);
  });

  it("shows the words that made it so", () => {
    expect(checkQuestion("Where do you see your career in five years?").words).toEqual(
      expect.arrayContaining(["in five years", "career"]),
    );
    expect(checkQuestion("Which call last week went well?").words).toEqual(expect.arrayContaining(["last week"]));
  });

  it("offers two specific questions of the bank on the same theme", () => {
    const themes = {
      "What are your greatest strengths?": "strength",
      "What is your ideal career path?": "direction",
      "What frustrates you, and what stresses you?": "drain",
      "Are you getting enough support and feedback?": "support",
    };
    for (const [text, theme] of Object.entries(themes)) {
      const { alternatives } = checkQuestion(text);
      expect(alternatives).toHaveLength(2);
      for (const alternative of alternatives) {
        expect(checkQuestion(alternative).verdict).toBe("specific");
        expect(bank.find((question) => question.text === alternative)?.theme).toBe(theme);
      }
    }
  });

  it("offers the same ones each time, and none for a specific question", () => {
    const once = checkQuestion("What motivates you?").alternatives;
    expect(checkQuestion("What motivates you?").alternatives).toEqual(once);
    expect(checkQuestion("Which call last week went well?").alternatives).toEqual([]);
  });

  it("gives no verdict where it has no rules, and says so", () => {
    expect(checkQuestion("¿Dónde te ves en cinco años?", null).why).toMatch(/no rules for this language/);
    expect(checkQuestion("Wo siehst du dich in fünf Jahren, und mit wem?")).toMatchObject({
      verdict: null,
      alternatives: [],
    });
    expect(checkQuestion("").verdict).toBeNull();
  });
});
