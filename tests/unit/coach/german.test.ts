import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkGoal } from "../../../utils/coach/goal-check";
import { german } from "../../../utils/coach/language/de";
import { germanForms } from "../../../utils/coach/language/de-forms";
import { germanPersonal } from "../../../utils/coach/language/de-personal";
import { germanPromises } from "../../../utils/coach/language/de-promises";
import { english } from "../../../utils/coach/language/en";
import { englishForms } from "../../../utils/coach/language/en-forms";
import { englishPersonal } from "../../../utils/coach/language/en-personal";
import { englishPromises } from "../../../utils/coach/language/en-promises";
import { languageOf, languagesFor } from "../../../utils/coach/language/languages";
import { themes } from "../../../utils/coach/question";
import { checkQuestion } from "../../../utils/coach/question-check";

describe("a second language", () => {
  it.each([
    ["de-AT", german, germanForms, germanPromises, germanPersonal],
    ["EN", english, englishForms, englishPromises, englishPersonal],
  ])("is known by its tag: %s", (tag, rules, forms, promises, personal) => {
    expect(languageOf(tag)).toEqual({ rules, forms, promises, personal });
  });

  it("is spoken besides English, once each, and others are not known", () => {
    expect(["eo", "constructor", ""].map(languageOf)).toEqual([null, null, null]);
    const spoken = (tags: string[]) => languagesFor(tags).map(({ rules }) => rules.code);
    expect(spoken(["de-AT", "en-GB", "eo", "de"])).toEqual(["en", "de"]);
    expect(spoken([])).toEqual(["en"]);
  });

  it.each([
    ["Jeden Montag drei Bestandskunden anrufen", "benchmark"],
    ["Jedem Spender bis Freitag einen Brief schicken", "one-time"],
    ["Die Wartezeit von 14 auf 9 Minuten senken", "one-time"],
    ["Meine Kommunikation verbessern", "vague"],
    ["Jeden Tag besser werden", "vague"],
  ])("tells the goal %j to be %s", (text, verdict) => {
    expect(checkGoal(text, german).verdict).toBe(verdict);
  });

  it("finds the goal's verb at its end, and rewrites in the user's own words", () => {
    expect(checkGoal("Wettbewerber recherchieren", german).rewrites[0]).toMatch(
      /^Jede ___ einen Befund zu „Wettbewerber“/,
    );
    expect(checkGoal("Ich will geduldiger sein.", german).rewrites[0]).toContain("zeigen, dass ich geduldiger bin");
    expect(checkGoal("Staplerschein machen", german).rewrites[0]).toMatch(/^Nach „Staplerschein machen“: /);
    expect(checkGoal("Jede Woche eine Stunde mitlaufen", german).rewrites).toEqual([
      "Jede Woche eine Stunde mitlaufen, ab ___; zu sehen an ___; wieder ansehen im ___",
    ]);
  });

  it("tells broad questions from specific ones, and offers specific ones in German", () => {
    const broad = checkQuestion("Was sind deine langfristigen Karriereziele?", german);
    expect(broad.verdict).toBe("broad");
    expect(broad.words).toContain("langfristigen");
    expect(broad.alternatives).toHaveLength(2);
    for (const text of broad.alternatives) expect(german.alternatives?.direction).toContain(text);
    expect(checkQuestion("Welche Übergabe letzte Woche lief gut?", german).verdict).toBe("specific");
  });

  it("has nothing but specific questions to offer, for every theme", () => {
    for (const theme of themes) {
      const texts = german.alternatives?.[theme] ?? [];
      expect(new Set(texts).size, theme).toBeGreaterThanOrEqual(2);
      for (const text of texts) expect(checkQuestion(text, german).verdict, text).toBe("specific");
    }
  });

  it("is told from English in nine texts of ten, and English is never taken for another language", () => {
    const textsOf = (file: string) => {
      const lines = readFileSync(join(import.meta.dirname, "data", file), "utf8")
        .trim()
        .split("\n")
        .slice(1);
      return lines.map((line) => line.split("\t")[1] ?? "");
    };
    const unread = (text: string, check: typeof checkGoal | typeof checkQuestion) => check(text).verdict === null;
    for (const suffix of ["-de", "-de-held-out"]) {
      for (const [subject, check] of [
        ["goals", checkGoal],
        ["questions", checkQuestion],
      ] as const) {
        const texts = textsOf(`${subject}${suffix}.tsv`);
        expect(texts.filter((text) => unread(text, check)).length / texts.length).toBeGreaterThan(0.85);
      }
    }
    for (const suffix of ["", "-held-out", "-fresh"]) {
      expect(textsOf(`goals${suffix}.tsv`).filter((text) => unread(text, checkGoal))).toEqual([]);
      expect(textsOf(`questions${suffix}.tsv`).filter((text) => unread(text, checkQuestion))).toEqual([]);
    }
  });

  it("knows what is not German", () => {
    expect(checkGoal("Run the weekly demo with the team", german).why).toMatch(/does not look like German/);
    expect(checkGoal("Jede Woche mit dem Team treffen und der Liste", english).why).toMatch(
      /does not look like English/,
    );
  });
});
