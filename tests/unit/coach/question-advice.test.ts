import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bank } from "../../../utils/coach/bank";
import { germanForms } from "../../../utils/coach/language/de-forms";
import { germanAlternatives } from "../../../utils/coach/language/de-questions";
import { englishForms } from "../../../utils/coach/language/en-forms";
import { adviseOnQuestion } from "../../../utils/coach/question-advice";

function kinds(text: string, forms = englishForms): string[] {
  return adviseOnQuestion("q", text, forms).map(({ kind }) => kind);
}

function specific(file: string): string[] {
  const lines = readFileSync(join(import.meta.dirname, "data", file), "utf8")
    .trim()
    .split("\n");
  return lines.filter((line) => line.startsWith("specific\t")).map((line) => line.split("\t")[1] ?? "");
}

describe("advice on how a question is put", () => {
  it.each([
    "What went well last week and what would you change?",
    "What do you like about the shift plan? What do you dislike about the rota?",
    "Which task drained you on Monday, or did you leave something undone?",
    "Who helped you in March? Which course would you like to take?",
  ])("notices two questions in %j", (text) => {
    expect(kinds(text)).toContain("double-question");
  });

  it.each([
    "Who taught you something this week, and what did you do with it?",
    "Which customer would miss you, and why?",
    "Which of your goals has moved, and which has not?",
    "Tell me about the last outage. What was in the way?",
    "When the line stopped on Friday, what did you do first?",
    "What did you and Hanna decide on Monday?",
  ])("takes %j for one", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    "Don't you think the rota is fair?",
    "The demo went well, didn't it?",
    "You want to stay on the night shift, right?",
    "Why didn't you just ask Tom?",
    "Would you agree that the plan was too tight?",
    "Surely the handover was better on Friday?",
  ])("notices the answer that is hoped for in %j", (text) => {
    expect(kinds(text)).toContain("leading-question");
  });

  it.each([
    "Are you happy with the new desk?",
    "Since March, has the rota got better?",
    "Is there enough time on Monday?",
  ])("notices that yes answers %j", (text) => {
    expect(kinds(text)).toEqual(["yes-no-question"]);
  });

  it.each([
    "Can you tell me about the call on Monday?",
    "Do you remember the first day on the ward?",
    "Would you take the early shift or the late one?",
    "Who, if anyone, has seen the draft?",
    "Have the list ready by noon.",
  ])("takes %j for an open one", (text) => {
    expect(kinds(text)).not.toContain("yes-no-question");
  });

  it("names the words and the question it is about, and says what to do", () => {
    const [advice] = adviseOnQuestion("own-1", "Are you happy here?", englishForms);
    expect(advice).toMatchObject({ id: "yes-no-question/own-1", words: ["Are you"] });
    expect(advice?.text).toMatch(/Begin with/);
  });

  it("has nothing against the coach's own questions", () => {
    expect(bank.filter(({ text }) => kinds(text).length > 0).map(({ id }) => id)).toEqual([]);
    const german = Object.values(germanAlternatives).flat();
    expect(german.filter((text) => kinds(text, germanForms).length > 0)).toEqual([]);
  });

  it.each([
    ["questions.tsv", englishForms],
    ["questions-held-out.tsv", englishForms],
    ["questions-fresh.tsv", englishForms],
    ["questions-de.tsv", germanForms],
    ["questions-de-held-out.tsv", germanForms],
  ])("seldom disturbs a specific question (%s)", (file, forms) => {
    const texts = specific(file);
    const disturbed = texts.filter((text) => kinds(text, forms).length > 0);
    expect(disturbed.length / texts.length, disturbed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ["Was lief am Montag gut, und was würdest du am Plan ändern?", "double-question"],
    ["Findest du nicht auch, dass der Plan gut ist?", "leading-question"],
    ["Die Übergabe lief gut, oder?", "leading-question"],
    ["Bist du mit dem Plan zufrieden?", "yes-no-question"],
  ])("reads German: %j", (text, kind) => {
    expect(kinds(text, germanForms)).toContain(kind);
  });

  it("lets German invitations and choices be", () => {
    expect(kinds("Kannst du mir von der Schicht am Montag erzählen?", germanForms)).toEqual([]);
    expect(kinds("Möchtest du die Frühschicht oder die Spätschicht?", germanForms)).toEqual([]);
    expect(kinds("Wem hast du zuletzt gedankt, und wofür?", germanForms)).toEqual([]);
  });
});
